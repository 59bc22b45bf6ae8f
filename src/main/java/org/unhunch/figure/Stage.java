package org.unhunch.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.figure.FigurePainter.Space;
import org.unhunch.figure.Tagging.Tag;
import org.unhunch.figure.arrow.Arrows;
import org.unhunch.figure.arrow.Extent;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Look;
import org.unhunch.figure.paint.Props;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Mover;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Prop;
import org.unhunch.routine.pose.Staging;
import org.unhunch.routine.pose.Vec;
import org.unhunch.routine.pose.View;

/** The part of space that a staging needs, so that nothing jumps or is cut off while it moves. */
final class Stage {
  private static final double ARROW = 2;

  /** A still shows the body no more than so much larger than its moves do. */
  private static final double LEAST = 0.75;

  /** A still has at least this height to its width, in which the floor can stay where it is. */
  private static final double HIGH = 0.6;

  /** The room in which the places of a mark and of arrows are chosen. */
  private static final double WIDE_UPRIGHT = 104;

  private static final double WIDE_LYING = 132;

  private static final int STEPS = 4;
  private static final double SITTING = 8;

  /** How far to the left the body's right has to point for it to face one, of 1. */
  private static final double FACES = 0.5;

  private final Staging staging;
  private final Camera camera;
  private final Props shaper;
  private final Rectangle2D needed;
  private final Rectangle2D close;
  private final Rectangle2D around;
  private final Tagging tagging;
  private final boolean blades;
  private final boolean facing;
  private final Scenery scenery;
  private final Turn turn;
  private final List<Path> paths = new ArrayList<>();

  /** Whether it is done otherwise on the left than on the right, so that a mark may tell which. */
  private final boolean sided;

  /** What is seen on stage, made when it is first asked for. */
  private Rectangle2D whole;

  Stage(Staging staging) {
    this.staging = staging;
    camera = new Camera(staging.view());
    List<Skeleton> bodies = bodies(staging);
    sided = bodies.stream().anyMatch(Skeleton::isSided);
    Skeleton start = bodies.get(0);
    Props.Mat mat = Props.Mat.under(staging.props(), bodies);
    shaper = new Props(camera, start, mat);
    needed = Extent.of(bodies, staging.props(), shaper);
    close = close(staging, camera, needed);
    around = around(needed);
    tagging = new Tagging(staging.joint(), camera, around, () -> bodies(staging));
    scenery = new Scenery(staging.props(), shaper, start, 1);
    facing = faces(camera, start);
    blades =
        staging.poses().values().stream()
            .anyMatch(pose -> Math.abs(pose.carriage().blades()) > 0.5);
    turn = new Turn(staging, mat, blades);
  }

  /** {@return whether it is that of the staging itself} */
  boolean isOf(Staging which) {
    return staging == which;
  }

  /** They are made anew where they are asked for: kept, they would be most of what a stage is. */
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

  /**
   * {@return the middle of a place, as much of it as is used on stage for a frame and all others,
   * but while the body turns}
   */
  Rectangle2D used(Rectangle2D place, Space room, Frame frame) {
    Rectangle2D all = whole(room);
    Rectangle2D taken = with(arrows(frame), sided ? tagging.room(needed) : needed);
    double wide = place.getWidth() / all.getWidth();
    double scale = Math.min(wide, place.getHeight() / all.getHeight());
    double halfWide = scale * farther(all.getCenterX(), taken.getMinX(), taken.getMaxX());
    double halfHigh = scale * farther(all.getCenterY(), taken.getMinY(), taken.getMaxY());
    Rectangle2D used = new Rectangle2D.Double();
    double x = place.getCenterX();
    double y = place.getCenterY();
    used.setFrameFromCenter(x, y, x + halfWide, y + halfHigh);
    return used;
  }

  /** How far it is from a middle to the end that is farther from it. */
  private static double farther(double middle, double from, double to) {
    return Math.max(middle - from, to - middle);
  }

  /** What is seen in every frame of the exercise on stage, so that its scale stays. */
  private Rectangle2D whole(Space room) {
    if (whole == null) {
      whole = withoutLintel(sided ? sided() : needed);
    }
    return atLeast(whole, room.wide, Space.HIGH);
  }

  /** What reaches higher than anybody does may be cut off above the body. */
  private Rectangle2D withoutLintel(Rectangle2D all) {
    if (all.getHeight() <= Space.HIGH) {
      return all;
    }
    double body = Extent.of(bodies(staging), List.of(), shaper).getMaxY() - all.getY();
    double high = Math.max(Space.HIGH, body);
    return new Rectangle2D.Double(all.getX(), all.getY(), all.getWidth(), high);
  }

  private static Rectangle2D around(Rectangle2D needed) {
    boolean upright = needed.getWidth() < needed.getHeight();
    return atLeast(needed, upright ? WIDE_UPRIGHT : WIDE_LYING, Space.HIGH);
  }

  private static Rectangle2D atLeast(Rectangle2D needed, double wide, double high) {
    double width = Math.max(wide, needed.getWidth());
    double height = Math.max(high, needed.getHeight());
    return new Rectangle2D.Double(
        needed.getCenterX() - width / 2, needed.getCenterY() - height / 2, width, height);
  }

  /** The body and the mark of its side, also on the way from one side to the other. */
  private Rectangle2D sided() {
    Rectangle2D way = turn.room(tagging.room(needed));
    double middle = needed.getCenterX();
    double half = farther(middle, way.getMinX(), way.getMaxX()) + 1;
    return new Rectangle2D.Double(middle - half, way.getY() - 1, 2 * half, way.getHeight() + 2);
  }

  private static Rectangle2D close(Staging staging, Camera camera, Rectangle2D needed) {
    Rectangle2D all = (Rectangle2D) needed.clone();
    if (staging.view().focus() == View.Focus.UPPER_BODY) {
      double bottom = lap(Skeleton.of(staging.startPose()), camera) - 7;
      all.setRect(all.getX(), bottom, all.getWidth(), all.getMaxY() - bottom);
    }
    return all;
  }

  /** {@return the height of the hips, or of the knees where the body sits} */
  private static double lap(Skeleton body, Camera camera) {
    Vec hips = body.spine().hips().at();
    Vec knee = body.limb(Limb.LEFT_LEG).mid();
    boolean sits = hips.y() - knee.y() < SITTING;
    return camera.y(sits ? knee : hips);
  }

  /** {@return whether the body faces the onlooker, so that its left is seen at the right} */
  boolean faces() {
    return facing;
  }

  static boolean faces(Camera camera, Skeleton body) {
    return camera.x(body.spine().hips().basis().right()) < -FACES;
  }

  /**
   * {@return where everything is in the frame}
   *
   * @param room on stage, what room there is; empty for a picture by itself
   */
  Moment moment(Frame frame, Optional<Space> room) {
    boolean steady = room.isPresent();
    Rectangle2D extent = room.map(this::whole).orElse(close);
    if (frame.turned() < 1) {
      boolean all = steady || staging.view().focus() == View.Focus.WHOLE;
      double eased = Motion.ease(frame.turned());
      return turn.at(frame.mirrored() ? eased : 1 - eased, extent, all);
    }
    Motion motion = path(frame.path()).motion;
    // A circle ends as it began; how far round it is says what it is.
    double end = motion.isCircle() ? frame.progress() : 1;
    Skeleton body = motion.after(frame.still() ? end : frame.progress(), frame.breath());
    // Flipped left to right, the parting stays on its side of the head only if it changes over.
    Side parting = frame.mirrored() ? Side.LEFT : Side.RIGHT;
    Look look = new Look(staging.highlight(), frame.glow(), blades, frame.breath(), parting);
    Optional<Tag> tag = frame.side().filter(s -> steady).map(side -> tag(side, frame, body));
    Rectangle2D seen = frame.still() && !steady ? still(frame, body) : extent;
    return new Moment(body, camera, scenery, look, seen, frame.mirrored(), tag);
  }

  /** What is done with the other side is drawn with this one, and flipped. */
  private Tag tag(Side side, Frame frame, Skeleton body) {
    return tagging.of(side, body, (side == Side.RIGHT) != frame.mirrored());
  }

  /** A way through poses, and its arrows once they are asked for. */
  private static final class Path {
    private final List<Pose> poses;
    private final Motion motion;
    private List<Shape> arrows;

    Path(List<Pose> poses) {
      this.poses = poses;
      this.motion = new Motion(poses);
    }
  }

  /** {@return the way through the poses, made once; a level has few, its latest are asked most} */
  private Path path(List<Pose> poses) {
    for (int i = paths.size() - 1; i >= 0; i--) {
      if (paths.get(i).poses.equals(poses)) {
        return paths.get(i);
      }
    }
    Path path = new Path(poses);
    paths.add(path);
    return path;
  }

  /** {@return the arrows that tell where the body goes: in circles always, else if it is still} */
  List<Shape> arrows(Frame frame) {
    Path path = path(frame.path());
    boolean circle = path.motion.isCircle();
    if (!circle && !(frame.still() && frame.path().size() > 1)) {
      return List.of();
    }
    if (path.arrows == null) {
      Arrows arrows = new Arrows(frame.path(), camera, around, isWalled());
      List<Mover> movers = staging.arrows();
      path.arrows = circle ? arrows.orbits(movers) : arrows.of(movers);
    }
    return path.arrows;
  }

  private boolean isWalled() {
    return staging.props().stream()
        .anyMatch(prop -> prop.kind() == Prop.Kind.WALL || prop.kind() == Prop.Kind.CORNER);
  }

  private static Rectangle2D with(List<Shape> arrows, Rectangle2D room) {
    Rectangle2D all = room;
    for (Shape arrow : arrows) {
      Rectangle2D bounds = arrow.getBounds2D();
      bounds.add(bounds.getMinX() - ARROW, bounds.getMinY() - ARROW);
      bounds.add(bounds.getMaxX() + ARROW, bounds.getMaxY() + ARROW);
      all = all.createUnion(bounds);
    }
    return all;
  }

  /**
   * {@return what a still shows: no more than the body, what it is on, and all arrows, and as much
   * of the room above or below them as keeps the floor at the height that it has in the others}
   */
  private Rectangle2D still(Frame frame, Skeleton body) {
    Rectangle2D all = Extent.of(body, staging.props(), shaper);
    if (staging.view().focus() == View.Focus.UPPER_BODY) {
      all.setRect(all.getX(), close.getY(), all.getWidth(), all.getMaxY() - close.getY());
    }
    all = with(arrows(frame), all);
    double wide = Math.max(all.getWidth(), LEAST * close.getWidth());
    double high = Math.max(all.getHeight(), Math.max(LEAST * close.getHeight(), HIGH * wide));
    double y = Math.max(close.getCenterY() - high / 2, all.getMaxY() - high);
    return new Rectangle2D.Double(all.getCenterX() - wide / 2, Math.min(y, all.getY()), wide, high);
  }
}
