package org.unhunch.ui.remind;

import java.awt.EventQueue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unhunch.reminder.Activity;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.Waking;
import org.unhunch.reminder.Waking.Answer;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.say.ReminderNotice.Invitation;
import org.unhunch.ui.kit.Ui;

/** Says that it is time while the window is open, on a thread of its own, one at a time. */
final class OpenReminders {
  private final Ui ui;
  private final ReminderDesk desk;
  private final BooleanSupplier playing;
  private boolean busy;

  /**
   * Reminders by what the system has.
   *
   * @param playing whether a session is being played
   */
  OpenReminders(Ui ui, ReminderDesk desk, BooleanSupplier playing) {
    this.ui = ui;
    this.desk = desk;
    this.playing = playing;
  }

  /** Does what is due, unless that is being done already, and tells what was answered. */
  void wake(Plan plan, List<Activity> done, Coming coming, Consumer<Optional<Answer>> then) {
    boolean plays = playing.getAsBoolean();
    Waking.World world =
        new Waking.World(
            ui.clocks()::now,
            () -> desk.signals().ask().withPlaying(plays),
            desk.signals()::idle,
            OpenReminders::pause);
    Waking waking =
        new Waking(plan, () -> done, desk.diary(), world, canPutOff -> tell(coming, canPutOff));
    run(() -> waking.run().answer(), then);
  }

  /** Says it as it would come, whatever the time is, and tells what was answered. */
  void show(Coming coming, Consumer<Optional<Answer>> then) {
    run(() -> Optional.of(tell(coming, true)), then);
  }

  private void run(Supplier<Optional<Answer>> work, Consumer<Optional<Answer>> then) {
    if (busy) {
      return;
    }
    busy = true;
    Thread thread =
        new Thread(
            () -> {
              Optional<Answer> answer = answer(work);
              EventQueue.invokeLater(
                  () -> {
                    busy = false;
                    then.accept(answer);
                  });
            },
            "reminder");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whatever goes wrong there, the next is not to wait for it. */
  private static Optional<Answer> answer(Supplier<Optional<Answer>> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      return Optional.empty();
    }
  }

  /** By the system, or where that has no buttons by a window of our own. */
  private Answer tell(Coming coming, boolean canPutOff) {
    var manner = ui.preferences().get().reminders().manner();
    Invitation what = desk.notice().invitation(coming, manner, canPutOff);
    Answer answer = desk.notice().tell(what, manner.sound());
    return answer == Answer.UNTOLD ? inCorner(what) : answer;
  }

  private Answer inCorner(Invitation what) {
    CompletableFuture<Answer> answer =
        CompletableFuture.supplyAsync(
                () -> new CornerNotice(ui.words()).show(what), EventQueue::invokeLater)
            .thenCompose(each -> each);
    try {
      return answer.join();
    } catch (CompletionException | CancellationException e) {
      return Answer.UNTOLD;
    }
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(Math.max(1, length.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
