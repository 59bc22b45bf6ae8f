package org.unhunch.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.View;

/** The part of space that a staging needs, so that nothing jumps or is cut off while it moves. */
final class Stage {
  private static final double MARGIN = 3;
  private static final int STEPS = 4;

  private final Staging staging;
  private final Camera camera;
  private final Rectangle2D extent;
  private final boolean blades;
  private final Scenery scenery;
  private List<Pose> lastPoses;
  private Path lastPath;

  Stage(Staging staging) {
    this.staging = staging;
    camera = new Camera(staging.view());
    Rectangle2D all = null;
    for (Skeleton body : bodies(staging)) {
      for (Shape shape : shapes(staging, body, camera)) {
        Rectangle2D bounds = shape.getBounds2D();
        all = all == null ? bounds : all.createUnion(bounds);
      }
    }
    extent = cut(staging, camera, all);
    scenery = new Scenery(staging.props(), camera, Skeleton.of(staging.startPose()));
    blades =
        staging.poses().values().stream()
            .anyMatch(pose -> Math.abs(pose.carriage().blades()) > 0.5);
  }

  private static List<Skeleton> bodies(Staging staging) {
    List<Skeleton> bodies = new ArrayList<>();
    bodies.add(Skeleton.of(staging.startPose()));
    for (String phase : staging.phases().keySet()) {
      Pose before = null;
      for (Pose pose : staging.path(phase)) {
        Motion motion = new Motion(before == null ? staging.startPose() : before, pose);
        for (int i = 1; i <= STEPS; i++) {
          bodies.add(motion.at((double) i / STEPS, 0));
        }
        before = pose;
      }
    }
    return bodies;
  }

  private static List<Shape> shapes(Staging staging, Skeleton body, Camera camera) {
    List<Shape> shapes = new ArrayList<>();
    new BodyPieces(body, camera, Set.of(), false, 1)
        .pieces()
        .forEach(piece -> shapes.add(piece.shape()));
    Props props = new Props(camera);
    for (Prop prop : staging.props()) {
      boolean large = props.pieces(prop, body).stream().anyMatch(p -> p.ink() == Piece.Ink.WALL);
      if (!large || prop.kind() == Prop.Kind.MAT || prop.kind() == Prop.Kind.DOORWAY) {
        props.pieces(prop, body).forEach(piece -> shapes.add(piece.shape()));
      }
    }
    return shapes;
  }

  private static Rectangle2D cut(Staging staging, Camera camera, Rectangle2D all) {
    double bottom = all.getMinY() - MARGIN;
    if (staging.view().focus() == View.Focus.UPPER_BODY) {
      Skeleton start = Skeleton.of(staging.startPose());
      bottom = camera.y(start.spine().hips().at()) - 7;
    }
    return new Rectangle2D.Double(
        all.getMinX() - MARGIN,
        bottom,
        all.getWidth() + 2 * MARGIN,
        all.getMaxY() + MARGIN - bottom);
  }

  /** {@return the frame where nothing turns} */
  Moment moment(Frame frame) {
    Skeleton body = path(frame.path()).at(frame.still() ? 1 : frame.progress(), frame.breath());
    return new Moment(body, camera, scenery, staging.highlight(), extent, frame.mirrored());
  }

  /** {@return the way through the poses, which are mostly those of the time before} */
  Path path(List<Pose> poses) {
    if (!poses.equals(lastPoses)) {
      lastPoses = poses;
      lastPath = new Path(poses);
    }
    return lastPath;
  }

  /** {@return whether the shoulder blades do something worth showing} */
  boolean showsBlades() {
    return blades;
  }
}
