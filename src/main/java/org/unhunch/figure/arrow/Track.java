package org.unhunch.figure.arrow;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.figure.body.Chain;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.body.Spine;
import org.unhunch.figure.paint.Camera;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Mover;
import org.unhunch.routine.pose.Vec;

/** Where a part of the body goes, as it is seen, and where an arrow for it could lie. */
final class Track {
  /** How many ways there are to lay the arrow of one part. */
  static final int WAYS = 8;

  /** The way that lies straight ahead of the part. */
  static final int AHEAD = 4;

  private static final double TIP = 6;
  private static final double GAP = 2;
  private static final double LONGEST = 33;

  /** A trunk that goes farther than this swings, and its arrow keeps so clear of its head. */
  static final double FAR = 12;

  private static final double MOST_CLEAR = 25;
  private static final double CLEAR = 3.5;

  /** A trunk that goes as steeply as that, of 1, goes straight up or down. */
  private static final double UPRIGHT = 0.91;

  private static final double RETURN = 8;

  private static final double[] BIASES = {0, 0.6, 1, 1.4, 0.3, 1.6, 2.2, 2.4};

  /** An arrow farther away than this does not seem to belong to its part. */
  private static final double LOST = 24;

  private static final double COSTS_LOST = 12;

  /** So near to a limb an arrow ahead of it begins, if need be on the body. */
  private static final double NEAR = 4;

  /** A shorter line would be all head. */
  private static final double SHORTEST = 9;

  /** What a line costs that comes back to where it began. */
  private static final double HOOK = 5;

  /** So far from the edge of the body the arrow of a chest that goes ahead begins, on the bone. */
  private static final double BREAST = 8;

  /** Where the buttocks stand out, from between the hip joints. */
  private static final Vec SEAT = new Vec(-4, 3, 0);

  private final Mover mover;
  private final List<Skeleton> bodies;
  private final Camera camera;
  private final Silhouette silhouette;
  private final List<Point2D.Double> way;
  private final double dx;
  private final double dy;

  /** The track of a part of the body, which ends as the silhouette has it. */
  Track(Mover mover, List<Skeleton> bodies, Camera camera, Silhouette silhouette) {
    this.mover = mover;
    this.bodies = bodies;
    this.camera = camera;
    this.silhouette = silhouette;
    way = Line.outward(bodies.stream().map(body -> camera.see(at(body))).toList(), RETURN);
    int start = Line.corner(way, RETURN);
    Point2D.Double from = way.get(Line.late(way, start, mover));
    double length = Math.max(1e-6, from.distance(last()));
    double up = (last().y - from.y) / length;
    boolean upright = limb().isEmpty() && Math.abs(up) > UPRIGHT;
    dx = upright ? 0 : (last().x - from.x) / length;
    dy = upright ? Math.signum(up) : up;
  }

  private Skeleton end() {
    return bodies.get(bodies.size() - 1);
  }

  /** {@return where the part ends} */
  Point2D.Double last() {
    return way.get(way.size() - 1);
  }

  /** {@return how far the part is from where it was, as it is seen} */
  double displacement() {
    return way.get(0).distance(last());
  }

  /** {@return whether the other is seen to go the same way in the end} */
  boolean goesLike(Track other) {
    return dx * other.dx + dy * other.dy > UPRIGHT;
  }

  /** {@return how far it rises or sinks} */
  double rise() {
    return Math.abs(at(end()).y() - at(bodies.get(0)).y());
  }

  /** {@return how long the way of the part is} */
  double length() {
    double length = 0;
    for (int i = 0; i + 1 < way.size(); i++) {
      length += way.get(i).distance(way.get(i + 1));
    }
    return length;
  }

  /** {@return how near to the eye the part ends} */
  double depth() {
    return camera.depth(at(end()));
  }

  private Optional<Limb> limb() {
    return switch (mover) {
      case LEFT_HAND, LEFT_ELBOW -> Optional.of(Limb.LEFT_ARM);
      case RIGHT_HAND, RIGHT_ELBOW -> Optional.of(Limb.RIGHT_ARM);
      case LEFT_FOOT, LEFT_KNEE -> Optional.of(Limb.LEFT_LEG);
      case RIGHT_FOOT, RIGHT_KNEE -> Optional.of(Limb.RIGHT_LEG);
      default -> Optional.empty();
    };
  }

  /** {@return whether it is let down or drawn up, and never goes straight} */
  private boolean isKnee() {
    return mover == Mover.LEFT_KNEE || mover == Mover.RIGHT_KNEE;
  }

  private Vec at(Skeleton body) {
    Optional<Chain> limb = limb().map(body::limb);
    return switch (mover) {
      case LEFT_HAND, RIGHT_HAND, LEFT_FOOT, RIGHT_FOOT -> limb.orElseThrow().fingertips(TIP);
      case LEFT_ELBOW, RIGHT_ELBOW, LEFT_KNEE, RIGHT_KNEE -> limb.orElseThrow().mid();
      case CHIN -> chin(body);
      case SHOULDERS -> body.spine().neck().at();
      case CHEST -> body.spine().at(0.74).at();
      case WAIST -> body.spine().at(0.42).at();
      case HIPS -> body.spine().hips().at().plus(SEAT);
      case TURN, ROLL -> body.spine().hips().at();
    };
  }

  /** On the chest, as far to a shoulder as the head leans. */
  private static Vec chin(Skeleton body) {
    Spine.Slice neck = body.spine().neck();
    double angle = 2 * neck.basis().in(body.head().basis().up()).z();
    Vec out = new Vec(6, 3.6 - 11 * Math.cos(angle), 11 * Math.sin(angle));
    return neck.at().plus(neck.basis().out(out));
  }

  /** {@return where the arrow lies that is laid in one of the ways; empty if it cannot} */
  Optional<Line> laid(int index) {
    if (mover == Mover.CHIN) {
      return index == 0 ? Optional.of(Line.through(way)) : Optional.empty();
    }
    return switch (index) {
      case 0 -> swept(4.5);
      case 1 -> swept(7);
      case 2 -> beside(5);
      case 3 -> beside(-5);
      case AHEAD -> isKnee() ? Optional.empty() : pushed(1);
      case 5 -> pushed(-1);
      case 6 -> parallel(1);
      default -> parallel(-1);
    };
  }

  /**
   * {@return what speaks against a line laid in one of the ways, before what it covers is known}
   */
  double bias(int index, Line line) {
    double away = Math.min(line.first().distance(last()), line.last().distance(last()));
    boolean hook = line.first().distance(line.last()) < 0.5 * line.length();
    return BIASES[index]
        + (index == AHEAD ? reaching() : 0)
        + (hook ? HOOK : 0)
        + (dy > UPRIGHT && line.first().y < floor() ? COSTS_LOST : 0)
        + (line.length() < SHORTEST ? COSTS_LOST : 0)
        + (away > (limb().isEmpty() ? LOST : LOST / 2) ? COSTS_LOST : 0);
  }

  /**
   * {@return what it costs that an arrow ahead of a limb that rises lies along it, and pulls it}
   */
  private double reaching() {
    if (limb().isEmpty()) {
      return -breast();
    }
    Point2D.Double from = camera.see(end().limb(limb().get()).root());
    double along = (last().x - from.x) * dx + (last().y - from.y) * dy;
    return 20 * Math.max(0, dy * along / Math.max(1e-6, from.distance(last())) - 0.5);
  }

  /** Along the way, but farther out than the end of the limb, or so far that the body is clear. */
  private Optional<Line> swept(double out) {
    if (limb().isPresent() || mover == Mover.HIPS || displacement() < FAR) {
      return limb().map(each -> out(out));
    }
    double more = 0;
    while (more < MOST_CLEAR
        && out(more).points().stream()
            .anyMatch(at -> silhouette.isOverHead(at, CLEAR) || silhouette.covers(at))) {
      more++;
    }
    return Optional.of(out(more));
  }

  private Line out(double more) {
    List<Point2D.Double> points = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      Skeleton body = bodies.get(i);
      Vec root = limb().map(each -> body.limb(each).root()).orElse(body.spine().hips().at());
      Point2D.Double from = camera.see(root);
      Point2D.Double tip = way.get(i);
      double by = more / Math.max(6, from.distance(tip));
      points.add(new Point2D.Double(tip.x + (tip.x - from.x) * by, tip.y + (tip.y - from.y) * by));
    }
    return Line.through(Line.rounded(points)).end(LONGEST, 0);
  }

  /** Along the way, moved aside. */
  private Optional<Line> beside(double aside) {
    if (limb().isEmpty()) {
      return Optional.empty();
    }
    double out = aside * outward();
    List<Point2D.Double> points =
        way.stream().map(at -> new Point2D.Double(at.x - dy * out, at.y + dx * out)).toList();
    return Optional.of(Line.through(points).end(LONGEST, GAP));
  }

  /** {@return 1 where left of the way is away from the hips, else -1} */
  private double outward() {
    Point2D.Double hips = camera.see(end().spine().hips().at());
    return -dy * (last().x - hips.x) + dx * (last().y - hips.y) < 0 ? -1 : 1;
  }

  private double breast() {
    Vec way = at(end()).minus(at(bodies.get(0)));
    boolean ahead = way.dot(end().basis(Limb.LEFT_ARM).forward()) > 0;
    return mover == Mover.CHEST && dx != 0 && ahead ? BREAST : 0;
  }

  private double size() {
    return Math.max(13, Math.min(17, displacement()));
  }

  /** Straight ahead of the part, or behind it, where the body ends, but not behind the head. */
  private Optional<Line> pushed(int side) {
    Point2D.Double edge = silhouette.edge(last(), side * dx, side * dy);
    if (side > 0 && limb().isPresent() && edge != null && edge.distance(last()) > NEAR) {
      edge = new Point2D.Double(last().x + NEAR * dx, last().y + NEAR * dy);
    }
    double out = side * (GAP + size() / 2) - (side > 0 ? breast() : 0);
    boolean floored = edge != null && edge.y + dy * (GAP + size()) < floor();
    return edge == null
            || limb().isEmpty() && (side > 0 ? floored : silhouette.isOverHead(edge, GAP))
        ? Optional.empty()
        : straight(edge.x + out * dx, edge.y + out * dy);
  }

  /** {@return where the floor under the part is seen, which no trunk goes through} */
  private double floor() {
    Vec at = at(end());
    return camera.y(new Vec(at.x(), 0, at.z()));
  }

  /** With its middle there. */
  private Optional<Line> straight(double x, double y) {
    Point2D.Double from = new Point2D.Double(x - dx * size() / 2, y - dy * size() / 2);
    return Optional.of(Line.straight(from, dx, dy, size()));
  }

  /** Straight beside the part, where the body ends all along. */
  private Optional<Line> parallel(int side) {
    double out = 0;
    for (int part = -1; part <= 1; part++) {
      double on = part * size() / 2;
      Point2D.Double from = new Point2D.Double(last().x + dx * on, last().y + dy * on);
      Point2D.Double edge = silhouette.edge(from, -dy * side, dx * side);
      if (edge == null) {
        return Optional.empty();
      }
      out = Math.max(out, edge.distance(from));
    }
    out = side * (out + GAP + 1);
    return straight(last().x - dy * out, last().y + dx * out);
  }
}
