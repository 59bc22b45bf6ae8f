package org.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.figure.Course.Way;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.scene.Beats;
import org.unhunch.figure.scene.Scenes;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;

/** The frames of a level: what the figure does in each phase, second by second. */
public final class Sequence implements Scenes {
  /** How many seconds the figure takes to turn to its other side, where there are as many. */
  public static final double TURN_SECONDS = 3;

  /** How many seconds the figure takes into a hold that begins elsewhere than where it is. */
  public static final double SETTLE_SECONDS = 1.2;

  /** So many steps from an empty chest to a full one, each a part of a pixel. */
  private static final double BREATH_STEPS = 6;

  /** How far round a circle is seen in one picture, where its two ways differ, and in several. */
  private static final List<Double> ONCE = List.of(0.75);

  private static final List<Double> QUARTERS = List.of(0.25, 0.5, 0.75);

  /** A way through more poses than this is also seen in its middle. */
  private static final int LONG = 3;

  private final Level level;
  private final List<Phase> script;
  private final Side.Pair sides;
  private final boolean staysInPlace;
  private final Staging staging;
  private final Optional<Staging> beside;
  private final Course course;

  /** The same on the other side, made once, since painters know a staging again by what it is. */
  private Sequence other;

  /** Makes the frames of the level, as the staging shows it. */
  public Sequence(Level level, Staging staging) {
    this.level = level;
    this.script = level.script();
    this.sides = level.sides();
    this.staysInPlace = level.order() == Side.Succession.ALTERNATE;
    this.staging = Objects.requireNonNull(staging);
    this.beside = staging.view().beside().map(staging::seen);
    this.course = new Course(script, staging);
  }

  @Override
  public boolean move() {
    return true;
  }

  /**
   * {@return the frames for repetitions on a side} Where the sides take turns the body stays as it
   * is seen and goes on with its other side; elsewhere it turns round between the sides.
   */
  @Override
  public Sequence on(Optional<Side> side) {
    if (!staysInPlace || !isMirrored(side)) {
      return this;
    }
    if (other == null) {
      other = new Sequence(level, staging.onOtherSide());
    }
    return other;
  }

  @Override
  public Frame start(Optional<Side> side) {
    return rest(staging.startPose(), side, marked(side));
  }

  /**
   * {@return the picture by which the exercise is known: on the side that it is drawn for, but in
   * both directions, and from all places from which it is looked at}
   */
  @Override
  public Frame typical() {
    List<Frame> ends = drawn().stream().flatMap(side -> goals(side).stream()).toList();
    Stream<Frame> seen = beside.stream().flatMap(from -> ends.stream().map(end -> end.seen(from)));
    return beside(Stream.concat(ends.stream(), seen).toList());
  }

  /**
   * {@return the picture of where it goes, with arrows: all its holds beside one another, or where
   * there are none, all ends of its moves but the start}
   *
   * @param side the side that it is done on, where there are sides
   */
  @Override
  public Frame typical(Optional<Side> side) {
    return beside(goals(side));
  }

  private static Frame beside(List<Frame> goals) {
    return goals.get(0).with(goals.subList(1, goals.size()));
  }

  private List<Frame> goals(Optional<Side> side) {
    List<Frame> holds = ends(side, true);
    return holds.isEmpty() ? ends(side, false) : holds;
  }

  /** {@return the side that it is drawn for, or both directions} */
  private List<Optional<Side>> drawn() {
    boolean directed = sides != Side.Pair.NONE && !sides.isOfBody();
    return directed ? sides.sides() : List.of(Optional.of(staging.drawn()));
  }

  /**
   * {@return the key poses, each once: the start, and the end of each phase, with arrows; a long
   * way also in its middle, and a circle in its quarters}
   */
  @Override
  public List<Frame> keys() {
    List<Optional<Side>> drawn = drawn();
    List<Frame> keys = new ArrayList<>(List.of(start(drawn.get(0)).stilled()));
    drawn.forEach(side -> keys.addAll(ends(side, false)));
    return keys;
  }

  /**
   * The ends of holds, and the start where one passes it on the way to another; or the keys of all
   * phases, the start only if there is no other. A hold in which one sinks from its pose straight
   * into another is known by the pose that it begins in.
   */
  private List<Frame> ends(Optional<Side> side, boolean holdsOnly) {
    List<Frame> ends = new ArrayList<>();
    List<Pose> shown = new ArrayList<>(List.of(staging.startPose()));
    List<Pose> way = new ArrayList<>(shown);
    for (int i = 0; i < script.size(); i++) {
      List<Pose> path = course.path(new Way(i, i == 0, side, 1));
      if (Motion.isCircle(path)) {
        return round(i, side, holdsOnly ? ONCE : QUARTERS);
      }
      if (holdsOnly && Course.isHold(script.get(i)) && path.size() == 2 && way.size() > 1) {
        ends.add(end(way, i - 1, side));
        shown.add(course.end(i));
      }
      int at = path.indexOf(staging.startPose());
      if (holdsOnly && 0 < at && at < path.size() - 1) {
        ends.add(start(side).stilled());
      }
      int middle = way.size() + path.size() / 2;
      way.addAll(path.subList(1, path.size()));
      boolean last = !holdsOnly && ends.isEmpty() && i == script.size() - 1;
      if (last || !shown.contains(course.end(i)) && (Course.isHold(script.get(i)) || !holdsOnly)) {
        if (!holdsOnly && path.size() > LONG) {
          ends.add(end(way.subList(0, middle), i, side));
        }
        ends.add(end(way, i, side));
        shown.add(course.end(i));
      }
      if (shown.contains(course.end(i))) {
        way = new ArrayList<>(List.of(course.end(i)));
      }
    }
    return ends;
  }

  private Frame end(List<Pose> way, int phase, Optional<Side> side) {
    return new Frame(staging, way, 1, 0, marked(phase, side), isMirrored(side), 1, true);
  }

  private List<Frame> round(int phase, Optional<Side> side, List<Double> parts) {
    return parts.stream().map(part -> at(phase, false, side, part, 1).stilled()).toList();
  }

  /** {@return the pose that the phase ends in, at rest} */
  public Frame end(int phase, Optional<Side> side) {
    double glow = course.glow(new Way(phase, false, side, 1), 1);
    return rest(course.end(phase), side, marked(phase, side)).glowing(glow);
  }

  @Override
  public Frame at(int phase, boolean first, Optional<Side> side, double elapsed, double length) {
    Way way = new Way(phase, first, side, length);
    List<Pose> path = course.path(way);
    double done = course.progress(way, elapsed);
    return new Frame(staging, path, done, 0, marked(phase, side), isMirrored(side), 1, false)
        .glowing(course.glow(way, elapsed));
  }

  @Override
  public Beats beats(int phase, boolean first, Optional<Side> side, double length) {
    return course.beats(new Way(phase, first, side, length));
  }

  @Override
  public Frame turn(Optional<Side> side, double elapsed, double length) {
    boolean turns = hasTwoSides(side) && !staysInPlace;
    double turned = turns ? Course.share(elapsed / Math.min(TURN_SECONDS, length)) : 1;
    List<Pose> path = List.of(staging.startPose());
    return new Frame(staging, path, 1, 0, marked(side), isMirrored(side), turned, false);
  }

  /**
   * {@return how full the chest is, 0 to 1 in steps, {@code elapsed} seconds into even breathing}
   */
  public static double breath(double elapsed, double secondsPerBreath) {
    double full = (1 - Math.cos(2 * Math.PI * elapsed / secondsPerBreath)) / 2;
    return Math.round(full * BREATH_STEPS) / BREATH_STEPS;
  }

  /** {@return the moments of a breath at which the chest is seen to be fuller or emptier} */
  public static Beats breaths(double secondsPerBreath) {
    return Beats.of(
        secondsPerBreath,
        (from, to) ->
            Math.abs(breath(to, secondsPerBreath) - breath(from, secondsPerBreath)) * BREATH_STEPS);
  }

  private Frame rest(Pose pose, Optional<Side> side, Optional<Side> marked) {
    return new Frame(staging, List.of(pose), 1, 0, marked, isMirrored(side), 1, false);
  }

  /** A phase that names its side is written for it, and never mirrored. */
  private Optional<Side> marked(int phase, Optional<Side> side) {
    return sides == Side.Pair.NONE ? course.phase(phase).side() : marked(side);
  }

  private Optional<Side> marked(Optional<Side> side) {
    return sides.isOfBody() ? side : Optional.empty();
  }

  private boolean isMirrored(Optional<Side> side) {
    boolean right = side.equals(Optional.of(Side.RIGHT));
    return hasTwoSides(side) && right != (staging.drawn() == Side.RIGHT);
  }

  /** Where the script itself goes from side to side, each pose is drawn for its own. */
  private boolean hasTwoSides(Optional<Side> side) {
    return sides != Side.Pair.NONE && isLeftOrRight(side);
  }

  private static boolean isLeftOrRight(Optional<Side> side) {
    return side.equals(Optional.of(Side.LEFT)) || side.equals(Optional.of(Side.RIGHT));
  }
}
