package org.unhunch.ui.remind;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.unhunch.desktop.install.ReminderTimer;
import org.unhunch.reminder.plan.Plan;

/** Keeps the system's timer as the plan is. All that waits for the system is done elsewhere. */
final class TimerSync {
  private final Optional<ReminderTimer> timer;
  private final Executor disk;
  private final Executor screen;
  private State state = State.NONE;

  /** How the timer stands. */
  enum State {
    /** There is none, and there is to be none. */
    NONE,
    /** It is there as it is to be. */
    INSTALLED,
    /** It was there and is gone. */
    GONE,
    /** It could not be put there. */
    REFUSED,
    /** The system lets nothing be started by the clock. */
    IMPOSSIBLE
  }

  TimerSync(Optional<ReminderTimer> timer, Executor disk, Executor screen) {
    this.timer = timer;
    this.disk = disk;
    this.screen = screen;
  }

  State state() {
    return state;
  }

  /** Whether the program has to remind by itself, as long as it is open. */
  boolean isOnItsOwn() {
    return state != State.INSTALLED;
  }

  /** Looks how it stands; one that is there for another place or other times is put right. */
  void look(Plan plan, Consumer<State> then) {
    work(each -> look(plan, each), plan, then);
  }

  /** Puts it there, or takes it away, as the plan has it. */
  void follow(Plan plan, Consumer<State> then) {
    work(each -> follow(plan, each), plan, then);
  }

  /** What is done with a timer. */
  private interface Work {
    State with(ReminderTimer timer) throws IOException;
  }

  private void work(Work work, Plan plan, Consumer<State> then) {
    disk.execute(
        () -> {
          State now = timer.map(each -> result(work, each)).orElse(without(plan));
          screen.execute(
              () -> {
                state = now;
                then.accept(now);
              });
        });
  }

  private static State without(Plan plan) {
    return plan.isActive() ? State.IMPOSSIBLE : State.NONE;
  }

  private static State result(Work work, ReminderTimer timer) {
    try {
      return work.with(timer);
    } catch (IOException e) {
      return State.REFUSED;
    }
  }

  private static State look(Plan plan, ReminderTimer timer) throws IOException {
    boolean gone = plan.isActive() && !timer.isThere();
    return gone ? State.GONE : follow(plan, timer);
  }

  private static State follow(Plan plan, ReminderTimer timer) throws IOException {
    if (!plan.isActive()) {
      if (timer.isThere()) {
        timer.remove();
      }
      return State.NONE;
    }
    if (!timer.isAsPlanned(plan)) {
      timer.install(plan);
    }
    return State.INSTALLED;
  }
}
