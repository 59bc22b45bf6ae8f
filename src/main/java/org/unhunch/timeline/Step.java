package org.unhunch.timeline;

import java.util.Optional;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Require;

/**
 * One stretch of a session during which one thing is to be done.
 *
 * @param kind what is to be done
 * @param entryIndex which exercise of the routine, from 0
 * @param entry that exercise, with its level and dose
 * @param count where in the exercise this is
 * @param phase the phase of the script; there for a move or a hold, otherwise empty
 * @param transition what changes on the way to the exercise; there for a get ready, otherwise empty
 * @param rest the rest of the routine's own that this is, before an exercise or after the last;
 *     otherwise empty
 * @param start seconds from the start of the session, 0 or more
 * @param seconds how long it lasts, 1 or more, or where it waits, how long it is likely to; it ends
 *     just before the next step starts
 */
public record Step(
    Kind kind,
    int entryIndex,
    Routine.Entry entry,
    Count count,
    Optional<Phase> phase,
    Optional<Transition> transition,
    Optional<Rest> rest,
    int start,
    int seconds) {
  /** What is to be done during a step. */
  public enum Kind {
    /** Getting into the starting position. */
    GET_READY,
    /** Moving. */
    MOVE,
    /** Staying. */
    HOLD,
    /** A whole repetition at the person's own pace. */
    REP,
    /** Changing to the other side. */
    SWITCH_SIDES,
    /** Resting between repetitions or sets, or after the last exercise. */
    REST,
    /** The rest that the routine has before an exercise. */
    BREAK;

    /** {@return whether this is the exercise itself: a move, a hold or a repetition} */
    public boolean isWork() {
      return this == REP || isPhase();
    }

    /** {@return whether an exercise comes: one gets ready for it, or rests before} */
    public boolean isBefore() {
      return this == GET_READY || this == BREAK;
    }

    private boolean isPhase() {
      return this == MOVE || this == HOLD;
    }
  }

  /**
   * Where in an exercise a step is; for a step before a repetition, the repetition to come.
   *
   * @param set from 1
   * @param sets how many sets there are
   * @param rep from 1, counted anew in each set and on each side
   * @param reps how many repetitions there are in a set, on a side
   * @param side the side, or empty where there are none
   */
  public record Count(int set, int sets, int rep, int reps, Optional<Side> side) {
    /** Checks that set and rep are within their numbers. */
    public Count {
      Require.range("set", set, 1, sets);
      Require.range("rep", rep, 1, reps);
    }
  }

  /** Checks the times, and that exactly moves and holds have a phase. */
  public Step {
    Require.that(phase.isPresent() == kind.isPhase(), "rule.fits", "phase", kind);
    Require.that(
        transition.isPresent() == (kind == Kind.GET_READY), "rule.fits", "transition", kind);
    boolean rests = kind == Kind.BREAK || rest.isPresent() && kind == Kind.REST;
    Require.that(rest.isPresent() == rests, "rule.fits", "rest", kind);
    Require.least("start", start, 0);
    Require.least("seconds", seconds, 1);
  }

  /** {@return whether it goes on until the person says that it is done} */
  public boolean waits() {
    return kind == Kind.REP || rest.filter(Rest::waits).isPresent();
  }

  /** {@return whether it is a rest after the last exercise} */
  public boolean isClosing() {
    return kind == Kind.REST && rest.isPresent();
  }

  /** {@return the second at which the next step starts} */
  public int end() {
    return start + seconds;
  }

  /** {@return the side one is on now: the script's where it names one, else the repetition's} */
  public Optional<Side> side() {
    return phase.flatMap(Phase::side).or(count::side);
  }
}
