package org.unhunch.player;

import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.unhunch.player.Checkpoint.StepDone;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** The steps of a session, which of them is the current one, and what has been done; no time. */
final class PlaybackState {
  private Timeline timeline;
  private Tally tally;
  private int index;

  /** How many exercises the person has gone past, even if some were gone back to. */
  private int passed;

  /**
   * Stands at the step of a checkpoint, with what had been done there.
   *
   * @throws IndexOutOfBoundsException if the timeline has no such step
   */
  PlaybackState(Timeline timeline, Checkpoint from) {
    this.timeline = timeline;
    this.tally = new Tally(timeline, from.done(), from.playedNanos());
    this.index = Objects.checkIndex(from.index(), timeline.steps().size());
    this.passed = behind();
  }

  Timeline timeline() {
    return timeline;
  }

  int index() {
    return index;
  }

  Step step() {
    return timeline.steps().get(index);
  }

  /** The index after the last step. */
  int end() {
    return timeline.steps().size();
  }

  void goTo(int to) {
    index = to;
    passed = Math.max(passed, behind());
  }

  /** How many exercises lie before the current step. */
  private int behind() {
    return step().entryIndex() + (step().isClosing() ? 1 : 0);
  }

  /** Leaves the last exercise behind. */
  void passEnd() {
    passed = timeline.routine().entries().size();
  }

  /** The first step of this exercise. */
  int startOfExercise() {
    return timeline.firstStepOf(step().entryIndex());
  }

  /** The first step of the next exercise or of what closes, or the end. */
  int nextExercise() {
    return timeline.afterExercise(index);
  }

  /** Notes that so much of the current step was played, and whether to its end. */
  void played(long nanos, boolean toTheEnd) {
    tally.played(index, nanos, toTheEnd);
  }

  /**
   * Notes that the whole of the current repetition is done, and returns the index of what follows
   * it.
   */
  int repDone() {
    Step current = step();
    int after = index;
    while (after > 0 && isSameRep(timeline.steps().get(after - 1), current)) {
      after--;
    }
    while (after < end() && isSameRep(timeline.steps().get(after), current)) {
      tally.played(after, 0, true);
      after++;
    }
    return after;
  }

  private static boolean isSameRep(Step step, Step other) {
    return step.kind().isWork()
        && step.entryIndex() == other.entryIndex()
        && step.count().equals(other.count());
  }

  /** Goes on with another exercise, which is put after this one. */
  void goOnWith(Routine.Entry next) {
    int entry = step().entryIndex();
    carryTo(timeline.withNext(entry, next), old -> old > entry ? old + 1 : old);
    passed += passed > entry ? 1 : 0;
    goTo(timeline.firstStepOf(entry + 1));
  }

  /** Goes on at the start of the same repetition, with another pace for its exercise. */
  void setOwnPace(boolean own) {
    Step old = step();
    int left = end() - index;
    carryTo(timeline.withOwnPace(old.entry().exercise().id(), own), entry -> entry);
    index = old.isClosing() ? end() - left : sameAs(old);
  }

  /** The same step; where there is no such rest any more, or it is in pieces, its repetition. */
  private int sameAs(Step old) {
    int repetition = timeline.firstStepOf(old.entryIndex());
    while (!isOf(old, repetition) || !timeline.steps().get(repetition).kind().isWork()) {
      repetition++;
    }
    boolean waiting = !old.kind().isWork() && isOf(old, repetition - 1);
    return waiting ? repetition - 1 : repetition;
  }

  private boolean isOf(Step old, int at) {
    Step step = timeline.steps().get(at);
    return step.entryIndex() == old.entryIndex() && step.count().equals(old.count());
  }

  private void carryTo(Timeline other, IntUnaryOperator newEntry) {
    List<StepDone> done = new ProgressMapper(timeline, other, newEntry).carry(tally.done());
    tally = new Tally(other, done, tally.playedNanos());
    timeline = other;
  }

  Checkpoint checkpoint(long elapsedNanos, long addedNanos) {
    return new Checkpoint(index, elapsedNanos, addedNanos, tally.done(), tally.playedNanos());
  }

  SessionRecord record(boolean finished) {
    return tally.record(finished, passed);
  }
}
