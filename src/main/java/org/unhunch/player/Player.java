package org.unhunch.player;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Routine;
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

  /** Back goes to the step before only within this much of a step; later, to the step's start. */
  private static final long BACK_NANOS = 2 * SECOND;

  private final StepClock clock;
  private final EventDispatcher events = new EventDispatcher();
  private final PlaybackState playback;
  private State state = State.PAUSED;

  /** Whether it goes on from a checkpoint and has not been started since. */
  private boolean resumed;

  /** Where it was stopped; null unless it was. */
  private Checkpoint stopped;

  /**
   * A player at the beginning of the timeline, paused.
   *
   * @param nanos a monotonic clock in nanoseconds
   * @param wallMillis a wall clock in milliseconds, by which a sleep of the machine is noticed
   */
  public Player(Timeline timeline, LongSupplier nanos, LongSupplier wallMillis) {
    this(timeline, new Checkpoint(0, 0, List.of(), 0), nanos, wallMillis, false);
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
    this(timeline, from, nanos, wallMillis, true);
  }

  private Player(
      Timeline timeline, Checkpoint from, LongSupplier nanos, LongSupplier wall, boolean resumed) {
    this.playback = new PlaybackState(timeline, from);
    this.clock = new StepClock(nanos, wall, playback.step());
    this.resumed = resumed;
    clock.place(from.elapsedNanos(), from.addedNanos());
  }

  /** Has the listener told of every change from now on, in order. */
  public void addListener(Consumer<Event> listener) {
    events.add(listener);
  }

  /** {@return the timeline that is played now} */
  public Timeline timeline() {
    return playback.timeline();
  }

  /** {@return where it stands as of the last tick or call} */
  public Snapshot snapshot() {
    return clock.snapshot(state, playback.index());
  }

  /** {@return what has been done so far} */
  public SessionRecord record() {
    return playback.record(state == State.FINISHED);
  }

  /** {@return where it stands, or stood when stopped, for another player to go on from} */
  public Checkpoint checkpoint() {
    // A stop counts the step as left, so what was done of it would count twice.
    return stopped != null
        ? stopped
        : playback.checkpoint(clock.elapsedNanos(), clock.addedNanos());
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

  /** Goes to the next step; passing over the last ends the session. No effect when over. */
  public void next() {
    tick();
    go(playback.index() + 1);
  }

  /** Ends the current get ready, rest or change of sides. No effect unless playing. */
  public void ready() {
    tick();
    if (clock.leadInNanos() > 0) {
      clock.skipLeadIn();
      tick();
    } else if (state == State.PLAYING && !step().kind().isWork()) {
      go(playback.index() + 1);
    }
  }

  /**
   * Counts the current repetition as done and goes on after it. No effect unless playing, nor
   * outside the exercise itself.
   */
  public void countRep() {
    tick();
    if (state == State.PLAYING && step().kind().isWork()) {
      leave(true);
      arrive(playback.repDone(), Reason.COUNTED);
    }
  }

  /** Makes the current hold last longer. No effect outside a hold. */
  public void extend(int seconds) {
    tick();
    if (!state.isOver() && step().kind() == Step.Kind.HOLD) {
      change(Reason.EXTENDED, () -> clock.add(seconds * SECOND));
    }
  }

  /** Stops the clock since the exercise hurts, and says so. No effect when over. */
  public void hurts() {
    tick();
    if (!state.isOver()) {
      change(Reason.HURT, () -> halt(State.PAUSED));
    }
  }

  /** Goes on with another exercise, which is put after this one. No effect when over. */
  public void goOnWith(Routine.Entry next) {
    replan(() -> playback.goOnWith(next));
  }

  /**
   * Lets the repetitions of this exercise wait for the person, or be paced by the clock; the
   * current one begins anew. No effect when over.
   */
  public void setOwnPace(boolean own) {
    if (timeline().ownPace().contains(step().entry().exercise().id()) != own) {
      replan(() -> playback.setOwnPace(own));
    }
  }

  /** Goes to the start of this step, or of the one before if this has only begun. */
  public void back() {
    tick();
    boolean begun = clock.elapsedNanos() < BACK_NANOS;
    go(begun ? Math.max(0, playback.index() - 1) : playback.index());
  }

  /** Goes on after this exercise; where nothing follows, the session ends. No effect when over. */
  public void skipExercise() {
    tick();
    go(playback.nextExercise());
  }

  /** Goes to the first step of this exercise. No effect when over. */
  public void restartExercise() {
    tick();
    go(playback.startOfExercise());
  }

  /** Ends the session here, which is its end after the last exercise. No effect when over. */
  public void stop() {
    tick();
    if (step().isClosing()) {
      go(playback.end());
    } else if (!state.isOver()) {
      stopped = checkpoint();
      leave(false);
      change(Reason.STOPPED, () -> halt(State.STOPPED));
    }
  }

  /**
   * Catches up with the clocks, across as many steps as have passed; to be called about every
   * second while playing. Where the clocks say that the machine slept since the last call, the
   * player pauses where it was last seen; a call that is merely late is caught up with.
   */
  public void tick() {
    if (state == State.PLAYING) {
      if (clock.hasSlept()) {
        clock.backToLook();
        change(Reason.SUSPENDED, () -> halt(State.PAUSED));
      } else {
        advance();
      }
    }
  }

  /** Reads the clock anew for each step, since a listener may have paused it or gone elsewhere. */
  private void advance() {
    if (clock.isReadyNow()) {
      change(Reason.RESUMED, clock::endLeadIn);
    }
    while (state == State.PLAYING && clock.isStepOver()) {
      clock.reachEnd();
      leave(true);
      int next = playback.index() + 1;
      if (next == playback.end()) {
        change(Reason.FINISHED, () -> halt(State.FINISHED));
      } else {
        change(Reason.STEP_DONE, () -> runOnInto(next));
      }
    }
    if (state == State.PLAYING) {
      clock.look();
    }
  }

  private void runOnInto(int next) {
    playback.goTo(next);
    clock.runOnInto(step());
  }

  private void start() {
    boolean insideHold = step().kind() == Step.Kind.HOLD && clock.elapsedNanos() > 0;
    boolean leadIn = insideHold || (resumed && step().kind().isWork());
    resumed = false;
    state = State.PLAYING;
    clock.start(leadIn ? timeline().pacing().resume().now() * SECOND : 0);
  }

  private void halt(State to) {
    clock.stop();
    state = to;
  }

  private void go(int to) {
    if (!state.isOver() && to == playback.end() && !step().isClosing()) {
      playback.passEnd(); // who skips the end has not finished
      stop();
    } else if (!state.isOver()) {
      leave(false);
      arrive(to, Reason.MOVED);
    }
  }

  /** Comes to the start of a step, having left the one before, or to the end. */
  private void arrive(int to, Reason reason) {
    if (to == playback.end()) {
      change(Reason.FINISHED, () -> halt(State.FINISHED));
    } else {
      change(reason, () -> enter(() -> playback.goTo(to)));
    }
  }

  private void replan(Runnable how) {
    tick();
    if (!state.isOver()) {
      leave(false);
      change(Reason.REPLANNED, () -> enter(how));
    }
  }

  private void enter(Runnable how) {
    how.run();
    clock.enter(step());
  }

  private void leave(boolean toTheEnd) {
    playback.played(clock.elapsedNanos(), toTheEnd);
  }

  private Step step() {
    return playback.step();
  }

  private void change(Reason reason, Runnable how) {
    Snapshot before = snapshot();
    how.run();
    events.tell(new Event(reason, before, snapshot()));
  }
}
