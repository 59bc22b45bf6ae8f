package org.unhunch.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.figure.arrow.Extent;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Look;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Region;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.View;

/**
 * The turn from one side to the other.
 *
 * <p>A picture flipped left to right is the mirrored body seen from elsewhere around it. So the eye
 * walks round to there, while the body takes up the start of its other side. What stands or glows
 * on one side only fades, and comes up again on the other.
 */
final class Turn {
  /** From this high, in degrees, a body on the floor is not hidden behind its own head. */
  private static final double HIGH = 36;

  /** A turn by fewer degrees needs no other height. */
  private static final double SMALL = 60;

  private static final int LOOKS = 16;

  private final Staging staging;
  private final Props.Mat mat;
  private final boolean blades;
  private final Motion motion;

  /** Makes the turn. */
  Turn(Staging staging, Props.Mat mat, boolean blades) {
    this.staging = staging;
    this.mat = mat;
    this.blades = blades;
    Pose start = staging.startPose();
    motion = new Motion(start, start.mirrored());
  }

  /**
   * {@return the moment when {@code part} is done: 0 sees the side that is drawn, 1 the other}
   *
   * @param extent what is to be seen at the one end, and flipped at the other
   * @param whole whether all of the body is to be seen, though it needs more room on the way
   */
  Moment at(double part, Rectangle2D extent, boolean whole) {
    boolean begun = part < 0.5;
    double shows = Math.abs(2 * part - 1);
    Set<Region> regions = staging.highlight();
    Set<Region> others = regions.stream().map(Region::mirrored).collect(Collectors.toSet());
    Camera camera = new Camera(view(part));
    Skeleton body = motion.at(part, 0);
    double glow = regions.equals(others) ? 1 : shows;
    Look look = new Look(begun ? regions : others, glow, blades, 0, Side.RIGHT);
    Props shaper = new Props(camera, body, mat);
    Scenery scenery = new Scenery(props(part), shaper, body, shows);
    Rectangle2D shown = whole ? whole(part, extent, shaper, body) : shown(part, extent);
    return new Moment(body, camera, scenery, look, shown, false, Optional.empty());
  }

  /** {@return what is to be seen at the one end, widened so that all of the way is in it} */
  Rectangle2D room(Rectangle2D extent) {
    Rectangle2D all = extent;
    for (int i = 1; i <= LOOKS; i++) {
      double part = (double) i / LOOKS;
      Skeleton body = motion.at(part, 0);
      Props shaper = new Props(new Camera(view(part)), body, mat);
      Rectangle2D seen = whole(part, extent, shaper, body);
      double middle = shown(part, extent).getCenterX();
      double half = Math.max(middle - seen.getMinX(), seen.getMaxX() - middle);
      all =
          all.createUnion(
              new Rectangle2D.Double(
                  extent.getCenterX() - half, seen.getY(), 2 * half, seen.getHeight()));
    }
    return all;
  }

  private List<Prop> props(double part) {
    List<Prop> props = staging.props();
    return part < 0.5 ? props : props.stream().map(Prop::mirrored).toList();
  }

  private Rectangle2D whole(double part, Rectangle2D extent, Props shaper, Skeleton body) {
    return shown(part, extent).createUnion(Extent.of(body, props(part), shaper));
  }

  private View view(double part) {
    View from = staging.view();
    double way = Math.IEEEremainder(180 - 2 * from.turn(), 360);
    double rise = Math.abs(way) < SMALL ? 0 : Math.max(0, HIGH - from.tilt());
    double arc = Math.sin(Math.PI * part);
    return new View(from.turn() + way * part, from.tilt() + rise * arc * arc, from.focus());
  }

  private static Rectangle2D shown(double part, Rectangle2D extent) {
    double middle = extent.getCenterX() * (1 - 2 * part);
    return new Rectangle2D.Double(
        middle - extent.getWidth() / 2, extent.getY(), extent.getWidth(), extent.getHeight());
  }
}
