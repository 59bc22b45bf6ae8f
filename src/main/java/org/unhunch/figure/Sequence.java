package org.unhunch.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unhunch.figure.body.Motion;
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

  private static final double GROWS_SECONDS = 5;
  private static final double GLOW_STEPS = 10;

  /** How far round a circle is seen in one picture, where its two ways differ, and in several. */
  private static final List<Double> ONCE = List.of(0.65);

  private static final List<Double> QUARTERS = List.of(0.25, 0.5, 0.75);

  /** A way through more poses than this is also seen in its middle. */
  private static final int LONG = 3;

  private final Level level;
  private final List<Phase> script;
  private final Side.Pair sides;
  private final boolean staysInPlace;
  private final Staging staging;

  /** The same on the other side, made once, since painters know a staging again by what it is. */
  private Sequence other;

  /** Makes the frames of the level, as the staging shows it. */
  public Sequence(Level level, Staging staging) {
    this.level = level;
    this.script = level.script();
    this.sides = level.sides();
    this.staysInPlace = level.order() == Side.Succession.ALTERNATE;
    this.staging = Objects.requireNonNull(staging);
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
   * both directions}
   */
  @Override
  public Frame typical() {
    return beside(drawn().stream().flatMap(side -> goals(side).stream()).toList());
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

  private static boolean isHold(Phase phase) {
    return phase.kind() == Phase.Kind.HOLD;
  }

  /** The ends of holds or the keys of all phases; the start only if there is no other. */
  private List<Frame> ends(Optional<Side> side, boolean holdsOnly) {
    List<Frame> ends = new ArrayList<>();
    List<Pose> shown = new ArrayList<>(List.of(staging.startPose()));
    List<Pose> way = new ArrayList<>(shown);
    for (int i = 0; i < script.size(); i++) {
      List<Pose> path = path(i, i == 0, side);
      if (Motion.isCircle(path)) {
        return round(i, side, holdsOnly ? ONCE : QUARTERS);
      }
      int middle = way.size() + path.size() / 2;
      way.addAll(path.subList(1, path.size()));
      boolean last = !holdsOnly && ends.isEmpty() && i == script.size() - 1;
      if (last || !shown.contains(endOf(i)) && (isHold(script.get(i)) || !holdsOnly)) {
        if (!holdsOnly && path.size() > LONG) {
          ends.add(end(way.subList(0, middle), i, side));
        }
        ends.add(end(way, i, side));
        shown.add(endOf(i));
      }
      if (shown.contains(endOf(i))) {
        way = new ArrayList<>(List.of(endOf(i)));
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
    return rest(endOf(phase), side, marked(phase, side)).glowing(glow(phase, false, 1, 1));
  }

  @Override
  public Frame at(int phase, boolean first, Optional<Side> side, double elapsed, double length) {
    List<Pose> path = path(phase, first, side);
    boolean hold = isHold(script.get(phase));
    double progress = elapsed / (hold ? Math.min(SETTLE_SECONDS, length) : length);
    return new Frame(
            staging, path, share(progress), 0, marked(phase, side), isMirrored(side), 1, false)
        .glowing(glow(phase, first, elapsed, length));
  }

  /**
   * It grows while a hold goes on, in steps that come again in each repetition, and fades on the
   * way out; where nothing is held, it grows and fades with each move.
   */
  private double glow(int phase, boolean first, double elapsed, double length) {
    boolean hold = isHold(phase(phase));
    boolean after = isHold(phase(phase - 1)) && !(first && phase == 0);
    boolean moving = script.stream().noneMatch(Sequence::isHold);
    double done = share(elapsed / (hold ? Math.min(GROWS_SECONDS, length) : length));
    double part = hold ? done : after ? 1 - done : moving ? Math.sin(Math.PI * done) : 0;
    return Frame.FAINT + (1 - Frame.FAINT) * Math.round(part * GLOW_STEPS) / GLOW_STEPS;
  }

  @Override
  public Frame turn(Optional<Side> side, double elapsed, double length) {
    boolean turns = hasTwoSides(side) && !staysInPlace;
    double turned = turns ? share(elapsed / Math.min(TURN_SECONDS, length)) : 1;
    List<Pose> path = List.of(staging.startPose());
    return new Frame(staging, path, 1, 0, marked(side), isMirrored(side), turned, false);
  }

  private static double share(double part) {
    return Math.max(0, Math.min(1, part));
  }

  /** {@return how full the chest is, 0 to 1, {@code elapsed} seconds into even breathing} */
  public static double breath(double elapsed, double secondsPerBreath) {
    return (1 - Math.cos(2 * Math.PI * elapsed / secondsPerBreath)) / 2;
  }

  private Frame rest(Pose pose, Optional<Side> side, Optional<Side> marked) {
    return new Frame(staging, List.of(pose), 1, 0, marked, isMirrored(side), 1, false);
  }

  /** A phase that names its side is written for it, and never mirrored. */
  private Optional<Side> marked(int phase, Optional<Side> side) {
    return sides == Side.Pair.NONE ? phase(phase).side() : marked(side);
  }

  private Optional<Side> marked(Optional<Side> side) {
    return sides.isOfBody() ? side : Optional.empty();
  }

  private List<Pose> path(int phase, boolean first, Optional<Side> side) {
    List<Pose> path = new ArrayList<>();
    path.add(first && phase == 0 ? staging.startPose() : endOf(phase - 1));
    for (Pose next : staging.path(script.get(phase).name())) {
      // Where one already is, there is no way to go.
      if (!next.equals(path.get(path.size() - 1))) {
        path.add(next);
      }
    }
    if (side.equals(Optional.of(Side.BACKWARD))) {
      Collections.reverse(path);
    }
    return path;
  }

  private Pose endOf(int phase) {
    return staging.end(phase(phase).name()).orElseGet(staging::startPose);
  }

  /** {@return the phase, where the last of the repetition before has the index -1} */
  private Phase phase(int index) {
    return script.get(Math.floorMod(index, script.size()));
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
