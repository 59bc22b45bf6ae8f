package org.unhunch.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.figure.body.Motion;
import org.unhunch.figure.scene.Beats;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.routine.pose.Pose;
import org.unhunch.routine.pose.Staging;

/** How the phases of a script are gone through: by which poses, how fast, and how it glows. */
final class Course {
  private static final double GROWS_SECONDS = 5;
  private static final double GLOW_STEPS = 10;

  /** Units of the body, of which it is a hundred high, that are seen as a step. */
  private static final double STEP = 0.5;

  /** In how many parts of its time a move is looked at to tell how fast it is. */
  private static final int PARTS = 16;

  private final List<Phase> script;
  private final Staging staging;

  /** What was asked for, since it is asked for in every frame. */
  private final Map<Way, List<Pose>> paths = new HashMap<>();

  private final Map<Way, Beats> beats = new HashMap<>();

  /**
   * A way through a phase.
   *
   * @param phase the index in the script
   * @param first whether the repetition is the first of its side, and so begins at the start
   * @param backward whether it is gone the other way round
   * @param length the seconds that it takes, above zero
   */
  record Way(int phase, boolean first, boolean backward, double length) {
    Way(int phase, boolean first, Optional<Side> side, double length) {
      this(phase, first, side.equals(Optional.of(Side.BACKWARD)), length);
    }
  }

  Course(List<Phase> script, Staging staging) {
    this.script = script;
    this.staging = staging;
  }

  static boolean isHold(Phase phase) {
    return phase.kind() == Phase.Kind.HOLD;
  }

  /** {@return the phase, where the last of the repetition before has the index -1} */
  Phase phase(int index) {
    return script.get(Math.floorMod(index, script.size()));
  }

  /** {@return the pose in which a phase ends} */
  Pose end(int phase) {
    return staging.end(phase(phase).name()).orElseGet(staging::startPose);
  }

  /** {@return the poses that a way goes through, from where it begins} */
  List<Pose> path(Way way) {
    return paths.computeIfAbsent(way, this::found);
  }

  private List<Pose> found(Way way) {
    List<Pose> path = new ArrayList<>();
    path.add(way.first && way.phase == 0 ? staging.startPose() : end(way.phase - 1));
    for (Pose next : staging.path(script.get(way.phase).name())) {
      // Where one already is, there is no way to go.
      if (!next.equals(path.get(path.size() - 1))) {
        path.add(next);
      }
    }
    if (way.backward) {
      Collections.reverse(path);
    }
    return List.copyOf(path);
  }

  /** {@return how much of a way is gone after so many seconds, 0 to 1, evenly in time} */
  double progress(Way way, double elapsed) {
    return share(elapsed / settles(way));
  }

  private double settles(Way way) {
    return isHold(phase(way.phase)) ? Math.min(Sequence.SETTLE_SECONDS, way.length) : way.length;
  }

  private double grows(Way way) {
    return isHold(phase(way.phase)) ? Math.min(GROWS_SECONDS, way.length) : way.length;
  }

  /**
   * {@return how strongly what works or lengthens is shown after so many seconds, 0 to 1}
   *
   * <p>It grows while a hold goes on, in steps that come again in each repetition, and fades on the
   * way out; where nothing is held, it grows and fades with each move.
   */
  double glow(Way way, double elapsed) {
    return Frame.FAINT + (1 - Frame.FAINT) * glowSteps(way, elapsed) / GLOW_STEPS;
  }

  private double glowSteps(Way way, double elapsed) {
    boolean hold = isHold(phase(way.phase));
    boolean after = isHold(phase(way.phase - 1)) && !(way.first && way.phase == 0);
    boolean moving = script.stream().noneMatch(Course::isHold);
    double done = share(elapsed / grows(way));
    double part = hold ? done : after ? 1 - done : moving ? Math.sin(Math.PI * done) : 0;
    return Math.round(part * GLOW_STEPS);
  }

  /** {@return the moments at which a way is seen otherwise than before} */
  Beats beats(Way way) {
    return beats.computeIfAbsent(way, this::counted);
  }

  private Beats counted(Way way) {
    List<Pose> path = path(way);
    double[] gone = path.size() == 1 ? new double[PARTS + 1] : new Motion(path).gone(PARTS);
    return Beats.of(
        Math.max(settles(way), grows(way)),
        (from, to) -> {
          double far = between(gone, progress(way, to)) - between(gone, progress(way, from));
          double glow = glowSteps(way, to) - glowSteps(way, from);
          return Math.max(far / STEP, Math.abs(glow));
        });
  }

  /** A number of those that stand for even parts, or between two of them. */
  private static double between(double[] numbers, double part) {
    int before = (int) Math.min(PARTS - 1, part * PARTS);
    return numbers[before] + (numbers[before + 1] - numbers[before]) * (part * PARTS - before);
  }

  static double share(double part) {
    return Math.max(0, Math.min(1, part));
  }
}
