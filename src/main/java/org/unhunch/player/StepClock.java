package org.unhunch.player;

import java.util.function.LongSupplier;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Step;

/**
 * How far it is into the current step, with the get ready before it runs on and the time that was
 * added to it.
 *
 * <p>What it tells is as of the last look at the clock, so that all that follows from one wake-up
 * agrees.
 */
final class StepClock {
  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier nanos;
  private final SleepWatch watch;
  private Step step;

  /** What the nanoseconds were, or would have been, at the start of the step; while it runs. */
  private long startedAt;

  private long addedNanos;
  private long seenNanos;

  /** Where the step runs on; a clock below it is in the get ready before. */
  private long resumeNanos;

  /** A clock that stands at the start of a step. */
  StepClock(LongSupplier nanos, LongSupplier wallMillis, Step step) {
    this.nanos = nanos;
    this.watch = new SleepWatch(nanos, wallMillis);
    this.step = step;
  }

  /** Comes to the start of a step. */
  void enter(Step next) {
    begin(next);
    set(0);
  }

  /** Comes to the next step with what has passed since this one ended. */
  void runOnInto(Step next) {
    startedAt += lengthNanos();
    begin(next);
    look();
  }

  /** Comes to a place in the current step, its end at most. */
  void place(long elapsed, long added) {
    addedNanos = added;
    seenNanos = withinStep(elapsed);
    set(seenNanos);
  }

  private void begin(Step next) {
    step = next;
    addedNanos = 0;
    seenNanos = 0;
    resumeNanos = 0;
  }

  long elapsedNanos() {
    return withinStep(Math.max(seenNanos, resumeNanos));
  }

  long leadInNanos() {
    return Math.max(0, resumeNanos - seenNanos);
  }

  long addedNanos() {
    return addedNanos;
  }

  Snapshot snapshot(State state, int index) {
    return new Snapshot(state, index, step, elapsedNanos(), addedNanos, leadInNanos());
  }

  void add(long nanos) {
    addedNanos += nanos;
  }

  /** Runs on from here, after so much of a get ready. */
  void start(long leadIn) {
    long at = elapsedNanos();
    resumeNanos = leadIn > 0 ? at : 0;
    seenNanos = at - leadIn;
    set(seenNanos);
    watch.look();
  }

  /** Stops; a get ready that runs is forgotten. */
  void stop() {
    seenNanos = elapsedNanos();
    resumeNanos = 0;
  }

  /** Whether the machine slept since this was last asked. */
  boolean hasSlept() {
    return watch.hasSlept();
  }

  /** Forgets what has passed since the last look. */
  void backToLook() {
    set(seenNanos);
  }

  void look() {
    seenNanos = read();
  }

  /** Whether the get ready is over that was still running when last looked at. */
  boolean isReadyNow() {
    return leadInNanos() > 0 && read() >= resumeNanos;
  }

  /** Has the get ready be over. */
  void endLeadIn() {
    seenNanos = resumeNanos;
  }

  /** Cuts the get ready short. */
  void skipLeadIn() {
    set(resumeNanos);
  }

  /** Whether the step is over, which one that waits never is by itself. */
  boolean isStepOver() {
    return !step.waits() && read() >= lengthNanos();
  }

  /** Stands at the end of the step. */
  void reachEnd() {
    seenNanos = lengthNanos();
  }

  private void set(long reading) {
    startedAt = nanos.getAsLong() - reading;
  }

  private long read() {
    return nanos.getAsLong() - startedAt;
  }

  private long withinStep(long nanos) {
    return step.waits() ? nanos : Math.min(nanos, lengthNanos());
  }

  private long lengthNanos() {
    return step.seconds() * SECOND + addedNanos;
  }
}
