package org.unhunch.player;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/**
 * Plays a timeline.
 *
 * <p>It never counts ticks: its place comes from a play clock, and {@link #tick} carries a late
 * wake-up across as many steps as have passed, telling of each in order. All calls come from one
 * thread; listeners may call back, and what follows from that is told after.
 */
public final class Player {
  private static final long SECOND = 1_000_000_000L;

  /** A wall clock that moved further than this between ticks has slept. */
  private static final long SLEPT_MILLIS = 3_000;

  /** Back goes to the step before only within this much of a step; later, to the step's start. */
  private static final long BACK_NANOS = 2 * SECOND;

  private final Timeline timeline;
  private final LongSupplier wallMillis;
  private final PlayClock clock;
  private final Tally tally;
  private final List<Consumer<Event>> listeners = new ArrayList<>();
  private final Queue<Event> untold = new ArrayDeque<>();
  private boolean telling;

  private State state = State.PAUSED;
  private int index;
  private long seenNanos;
  private long seenMillis;

  /** Where the step runs on; a clock below it is in the get ready before. */
  private long resumeNanos;

  /** Whether it was taken up from a checkpoint and has not been started since. */
  private boolean takenUp;

  /** Where it was stopped; null unless it was. */
  private Checkpoint stopped;

  /**
   * A player at the beginning of the timeline, paused.
   *
   * @param nanos a monotonic clock in nanoseconds
   * @param wallMillis a wall clock in milliseconds, by which a sleep of the machine is noticed
   */
  public Player(Timeline timeline, LongSupplier nanos, LongSupplier wallMillis) {
    this(timeline, new Tally(timeline), nanos, wallMillis);
  }

  /**
   * A player that goes on from where another stood, paused; a short get ready comes before a move
   * or a hold runs on.
   *
   * @param from a place in the timeline, and what had been done of it
   * @param nanos a monotonic clock in nanoseconds
   * @param wallMillis a wall clock in milliseconds, by which a sleep of the machine is noticed
   * @throws IndexOutOfBoundsException if the timeline has no such step
   */
  public Player(Timeline timeline, Checkpoint from, LongSupplier nanos, LongSupplier wallMillis) {
    this(timeline, new Tally(timeline, from), nanos, wallMillis);
    index = Objects.checkIndex(from.index(), timeline.steps().size());
    seenNanos = Math.min(from.elapsedNanos(), lengthNanos());
    clock.set(seenNanos);
    takenUp = true;
  }

  private Player(Timeline timeline, Tally tally, LongSupplier nanos, LongSupplier wallMillis) {
    this.timeline = timeline;
    this.wallMillis = wallMillis;
    this.clock = new PlayClock(nanos);
    this.tally = tally;
  }

  /** Has the listener told of every change from now on, in order. */
  public void addListener(Consumer<Event> listener) {
    listeners.add(listener);
  }

  /** {@return the timeline that is played} */
  public Timeline timeline() {
    return timeline;
  }

  /** {@return where it stands as of the last tick or call} */
  public Snapshot snapshot() {
    long elapsed = Math.min(Math.max(seenNanos, resumeNanos), lengthNanos());
    long leadIn = Math.max(0, resumeNanos - seenNanos);
    return new Snapshot(state, index, step(), elapsed, leadIn);
  }

  /** {@return what has been done so far} */
  public SessionRecord record() {
    return tally.record(state == State.FINISHED);
  }

  /** {@return where it stands, or stood when stopped, for another player to go on from} */
  public Checkpoint checkpoint() {
    // A stop counts the step as left, so what was done of it would count twice.
    return stopped != null ? stopped : tally.checkpoint(index, snapshot().elapsedNanos());
  }

  /** Lets the clock run; inside a hold a short get ready comes first. No effect unless paused. */
  public void play() {
    if (state == State.PAUSED) {
      change(Reason.PLAYED, this::start);
    }
  }

  /** Stops the clock where it stands. No effect unless playing. */
  public void pause() {
    tick();
    if (state == State.PLAYING) {
      change(Reason.PAUSED, () -> halt(State.PAUSED));
    }
  }

  /** Goes to the next step, or finishes after the last. No effect when over. */
  public void next() {
    tick();
    go(index + 1);
  }

  /** Goes to the start of this step, or of the one before if this has only begun. */
  public void back() {
    tick();
    boolean begun = snapshot().elapsedNanos() < BACK_NANOS;
    go(begun ? Math.max(0, index - 1) : index);
  }

  /** Goes to the next exercise, or finishes after the last. No effect when over. */
  public void skipExercise() {
    tick();
    int entry = step().entryIndex() + 1;
    boolean last = entry == timeline.routine().entries().size();
    go(last ? timeline.steps().size() : timeline.firstStepOf(entry));
  }

  /** Goes to the first step of this exercise. No effect when over. */
  public void restartExercise() {
    tick();
    go(timeline.firstStepOf(step().entryIndex()));
  }

  /** Ends the session here. No effect when over. */
  public void stop() {
    tick();
    if (!state.isOver()) {
      stopped = checkpoint();
      change(
          Reason.STOPPED,
          () -> {
            leave(false);
            halt(State.STOPPED);
          });
    }
  }

  /**
   * Catches up with the clocks, across as many steps as have passed; to be called at least every
   * two seconds while playing. A wall clock that ran more than three seconds since the last call
   * means that the machine slept: the player pauses where it was last seen.
   */
  public void tick() {
    if (state != State.PLAYING) {
      return;
    }
    long wall = wallMillis.getAsLong();
    if (wall - seenMillis > SLEPT_MILLIS) {
      change(Reason.SUSPENDED, this::fallBack);
      return;
    }
    seenMillis = wall;
    advance();
  }

  /** Reads the clock anew for each step, since a listener may have paused it or gone elsewhere. */
  private void advance() {
    if (seenNanos < resumeNanos && clock.read() >= resumeNanos) {
      change(Reason.RESUMED, () -> seenNanos = resumeNanos);
    }
    while (state == State.PLAYING && clock.read() >= lengthNanos()) {
      boolean last = index + 1 == timeline.steps().size();
      change(last ? Reason.FINISHED : Reason.STEP_DONE, () -> stepDone(last));
    }
    if (state == State.PLAYING) {
      seenNanos = clock.read();
    }
  }

  private void stepDone(boolean last) {
    seenNanos = lengthNanos();
    leave(true);
    if (last) {
      halt(State.FINISHED);
    } else {
      clock.rewind(lengthNanos());
      index++;
      resumeNanos = 0;
      seenNanos = clock.read();
    }
  }

  private void start() {
    long at = snapshot().elapsedNanos();
    boolean insideHold = step().kind() == Step.Kind.HOLD && at > 0;
    boolean leadIn = insideHold || (takenUp && step().kind().isWork());
    takenUp = false;
    resumeNanos = leadIn ? at : 0;
    seenNanos = leadIn ? at - timeline.pacing().resume().now() * SECOND : at;
    seenMillis = wallMillis.getAsLong();
    state = State.PLAYING;
    clock.set(seenNanos);
    clock.start();
  }

  private void halt(State to) {
    clock.stop();
    state = to;
    seenNanos = snapshot().elapsedNanos();
    resumeNanos = 0;
  }

  private void fallBack() {
    clock.set(seenNanos);
    halt(State.PAUSED);
  }

  private void go(int to) {
    if (state.isOver()) {
      return;
    }
    boolean pastEnd = to == timeline.steps().size();
    change(
        pastEnd ? Reason.FINISHED : Reason.MOVED,
        () -> {
          leave(false);
          if (pastEnd) {
            halt(State.FINISHED);
          } else {
            index = to;
            resumeNanos = 0;
            seenNanos = 0;
            clock.set(0);
          }
        });
  }

  private void leave(boolean toTheEnd) {
    tally.played(index, snapshot().elapsedNanos(), toTheEnd);
  }

  private long lengthNanos() {
    return step().seconds() * SECOND;
  }

  private Step step() {
    return timeline.steps().get(index);
  }

  private void change(Reason reason, Runnable how) {
    Snapshot before = snapshot();
    how.run();
    untold.add(new Event(reason, before, snapshot()));
    tell();
  }

  /** Tells listeners in order, also of what they cause themselves while being told. */
  private void tell() {
    if (telling) {
      return;
    }
    telling = true;
    try {
      while (!untold.isEmpty()) {
        Event event = untold.remove();
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
      }
    } finally {
      telling = false;
    }
  }
}
