package org.unhunch.figure.arrow;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.routine.pose.Limb;
import org.unhunch.routine.pose.Mover;
import org.unhunch.routine.pose.Pose;

/** Arrows along the way that parts of the body go, where they cover the least of it. */
public final class Arrows {
  private static final int STEPS = 16;
  private static final double WORTH_SHOWING = 1.2;
  private static final double CROSSING = 4.4;
  private static final double TOGETHER = 7;
  private static final double OVER_HEAD = 1.6;
  private static final double HALF = 1; // of the width of an arrow, about

  /** A trunk that rises or sinks so far sits up or lies down. */
  private static final double SITS_UP = 15;

  /** What rises less slides along the floor. */
  private static final double LEVEL = 1;

  /** What it costs to lay the arrows of a pair in different ways. */
  private static final double UNLIKE = 1;

  /** What an arrow costs over the head, off the stage, across another, and all over the body. */
  private static final double[] COSTS = {100, 30, 20, 9};

  private static final List<List<Mover>> PAIRS =
      List.of(
          List.of(Mover.LEFT_HAND, Mover.RIGHT_HAND),
          List.of(Mover.LEFT_FOOT, Mover.RIGHT_FOOT),
          List.of(Mover.LEFT_ELBOW, Mover.RIGHT_ELBOW),
          List.of(Mover.LEFT_KNEE, Mover.RIGHT_KNEE));
  private static final List<Mover> TRUNK =
      List.of(Mover.CHEST, Mover.HIPS, Mover.WAIST, Mover.CHIN);

  private final List<Skeleton> bodies = new ArrayList<>();
  private final Camera camera;
  private final Rectangle2D stage;
  private final Silhouette silhouette;
  private final Round round;
  private final boolean walled;
  private final Map<Mover, Track> tracks = new EnumMap<>(Mover.class);
  private final List<Line> lines = new ArrayList<>();
  private final List<Shape> arrows = new ArrayList<>();

  /**
   * Makes the arrows of the way through the poses, one or more, to lie within the stage, and where
   * it is {@code walled}, behind the trunk: ahead of it they would go through the wall.
   */
  public Arrows(List<Pose> poses, Camera camera, Rectangle2D stage, boolean walled) {
    this.camera = camera;
    this.stage = stage;
    this.walled = walled;
    for (int way = 0; way < Math.max(1, poses.size() - 1); way++) {
      Motion motion = new Motion(poses.subList(way, Math.min(way + 2, poses.size())));
      for (int i = 0; i <= STEPS; i++) {
        bodies.add(motion.at((double) i / STEPS, 0));
      }
    }
    silhouette = new Silhouette(end(), camera);
    round = new Round(bodies, camera);
  }

  private Skeleton end() {
    return bodies.get(bodies.size() - 1);
  }

  /**
   * {@return the arrows of the parts, or of those that move farthest if none is named; of the chest
   * where none of them moves, or they go along with one who sits up; of the shoulders where they
   * are hands that hold the head}
   */
  public List<Shape> of(List<Mover> movers) {
    List<Mover> all = movers.isEmpty() ? farthest() : leading(movers);
    for (Mover mover : all) {
      if (mover == Mover.TURN) {
        round.waist().ifPresent(line -> add(line, false));
      } else if (mover == Mover.ROLL) {
        roll().ifPresent(line -> add(line, true));
      } else if (tips(mover)) {
        add(round.head(), false);
      }
    }
    for (Limb arm : new Limb[] {Limb.RIGHT_ARM, Limb.LEFT_ARM}) {
      if (all.contains(arm.isRight() ? Mover.RIGHT_HAND : Mover.LEFT_HAND)) {
        round.hand(arm).ifPresent(line -> add(line, false));
      }
    }
    List<List<Track>> pairs =
        PAIRS.stream()
            .map(pair -> distinct(pair.stream().filter(all::contains).map(this::track).toList()))
            .toList();
    boolean many = pairs.stream().filter(Arrows::goAlike).count() > 1;
    pairs.forEach(pair -> lay(pair, many && goAlike(pair)));
    for (Mover mover : all) {
      if (mover != Mover.TURN
          && mover != Mover.ROLL
          && !tips(mover)
          && PAIRS.stream().noneMatch(pair -> pair.contains(mover))) {
        lay(distinct(List.of(track(mover))), false);
      }
    }
    if (arrows.isEmpty()) {
      lay(distinct(List.of(track(Mover.CHEST))), false);
    }
    return List.copyOf(arrows);
  }

  private void add(Line line, boolean bothWays) {
    lines.add(line);
    arrows.add(line.arrow(bothWays));
  }

  private Track track(Mover mover) {
    return tracks.computeIfAbsent(mover, each -> new Track(each, bodies, camera, silhouette));
  }

  /** The limbs that move at least half as far as the one that moves farthest, or the trunk. */
  private List<Mover> farthest() {
    List<Mover> all = new ArrayList<>();
    double most = PAIRS.stream().flatMap(List::stream).mapToDouble(this::far).max().orElse(0);
    for (int i = 0; i < 2; i++) {
      for (int side = 0; side < 2; side++) {
        Mover end = PAIRS.get(i).get(side);
        Mover middle = PAIRS.get(i + 2).get(side);
        Mover mover = far(middle) > 1.3 * far(end) ? middle : end;
        if (far(mover) > Math.max(6, most / 2)) {
          all.add(mover);
        }
      }
    }
    if (all.isEmpty()) {
      TRUNK.stream().max((a, b) -> Double.compare(far(a), far(b))).ifPresent(all::add);
    }
    return all;
  }

  private List<Mover> leading(List<Mover> movers) {
    boolean hold = movers.contains(Mover.LEFT_HAND) && round.holdsHead();
    List<Mover> moved = hold ? List.of(Mover.SHOULDERS) : movers;
    return follow(moved) ? List.of(Mover.CHEST) : moved;
  }

  /** {@return whether the shoulders only tip, which the head that is held shows better} */
  private boolean tips(Mover mover) {
    return mover == Mover.SHOULDERS && round.holdsHead() && track(mover).displacement() < Track.FAR;
  }

  /** {@return whether the trunk sits up or lies down, and the parts only go along} */
  private boolean follow(List<Mover> movers) {
    double most = movers.stream().mapToDouble(each -> track(each).rise()).max().orElse(0);
    boolean slide = most < LEVEL && movers.stream().anyMatch(each -> far(each) > far(Mover.CHEST));
    return track(Mover.CHEST).rise() > Math.max(SITS_UP, most * 2) && !slide;
  }

  private double far(Mover mover) {
    return track(mover).length();
  }

  /** {@return those that move; of two that go the same way, the nearer} */
  private static List<Track> distinct(List<Track> tracks) {
    List<Track> moving = tracks.stream().filter(each -> each.length() > WORTH_SHOWING).toList();
    if (moving.size() == 2 && moving.get(0).last().distance(moving.get(1).last()) < TOGETHER) {
      return List.of(moving.get(moving.get(0).depth() > moving.get(1).depth() ? 0 : 1));
    }
    return moving;
  }

  /** One way to lay an arrow, and what it costs by itself. */
  private record Laid(int way, Line line, double cost) {}

  private List<Laid> ways(Track track) {
    List<Laid> ways = new ArrayList<>();
    for (int i = 0; i < Track.WAYS; i++) {
      int way = i;
      track
          .laid(way)
          .map(line -> new Laid(way, line, track.bias(way, line) + cost(line)))
          .ifPresent(ways::add);
    }
    return ways;
  }

  private static boolean goAlike(List<Track> pair) {
    return pair.size() == 2 && pair.get(0).goesLike(pair.get(1));
  }

  /** Lays the arrows of one part or two that belong together, or one of both; what costs least. */
  private void lay(List<Track> together, boolean one) {
    double least = Double.MAX_VALUE;
    List<Laid> best = List.of();
    List<List<Laid>> ways = together.stream().map(this::ways).toList();
    for (List<Laid> laid :
        one ? ways.stream().flatMap(List::stream).map(List::of).toList() : choices(ways)) {
      double cost = cost(laid);
      if (cost < least) {
        least = cost;
        best = laid;
      }
    }
    best.stream()
        .map(Laid::line)
        .filter(line -> !isOverHead(line))
        .forEach(line -> add(line, false));
  }

  /** {@return each way of the first part with each of the second, if there is one} */
  private static List<List<Laid>> choices(List<List<Laid>> ways) {
    return switch (ways.size()) {
      case 0 -> List.of();
      case 1 -> ways.get(0).stream().map(List::of).toList();
      default ->
          ways.get(0).stream()
              .flatMap(one -> ways.get(1).stream().map(two -> List.of(one, two)))
              .toList();
    };
  }

  private double cost(List<Laid> laid) {
    boolean pair = laid.size() == 2;
    boolean crossing = pair && laid.get(0).line.distance(laid.get(1).line) < CROSSING;
    double cost = crossing ? COSTS[2] : 0;
    cost += pair && laid.get(0).way != laid.get(1).way ? UNLIKE : 0;
    for (Laid each : laid) {
      cost += each.cost;
      cost += walled && each.way == Track.AHEAD ? COSTS[2] : 0;
    }
    return cost;
  }

  private boolean isOverHead(Line line) {
    return line.points().stream().anyMatch(at -> silhouette.isOverHead(at, OVER_HEAD));
  }

  private double cost(Line line) {
    double cost = isOverHead(line) ? COSTS[0] : 0;
    int covered = 0;
    boolean off = false;
    for (Point2D.Double at : line.points()) {
      covered += isBeside(at) ? 1 : 0;
      off |= !stage.contains(at);
    }
    boolean crosses = lines.stream().anyMatch(other -> other.distance(line) < CROSSING);
    return cost
        + (off ? COSTS[1] : 0)
        + (crosses ? COSTS[2] : 0)
        + COSTS[3] * covered / line.points().size();
  }

  /** {@return whether a line there covers some of the body} */
  private boolean isBeside(Point2D.Double at) {
    return silhouette.covers(at)
        || silhouette.covers(new Point2D.Double(at.x - HALF, at.y))
        || silhouette.covers(new Point2D.Double(at.x + HALF, at.y));
  }

  /** Along the trunk, on the side where the body ends first. */
  private Optional<Line> roll() {
    Point2D.Double low = camera.see(end().spine().at(0.1).at());
    Point2D.Double high = camera.see(end().spine().at(0.9).at());
    double length = Math.max(1e-6, low.distance(high));
    double x = -(high.y - low.y) / length;
    double y = (high.x - low.x) / length;
    double up = y < 0 ? -1 : 1;
    double out = 0;
    for (double part = 0; part <= 1; part += 0.25) {
      Point2D.Double from =
          new Point2D.Double(low.x + (high.x - low.x) * part, low.y + (high.y - low.y) * part);
      Point2D.Double edge = silhouette.edge(from, x * up, y * up);
      out = Math.max(out, edge == null ? 0 : edge.distance(from) + 3);
    }
    double far = out * up;
    return Optional.of(
        Line.through(
            List.of(
                new Point2D.Double(low.x + x * far, low.y + y * far),
                new Point2D.Double(high.x + x * far, high.y + y * far))));
  }

  /** {@return circles around the shoulders; where these do not circle, the arrows of the parts} */
  public List<Shape> orbits(List<Mover> movers) {
    for (Limb arm : new Limb[] {Limb.RIGHT_ARM, Limb.LEFT_ARM}) {
      round.shoulder(arm).ifPresent(line -> add(line, false));
    }
    return arrows.isEmpty() ? of(movers) : List.copyOf(arrows);
  }
}
