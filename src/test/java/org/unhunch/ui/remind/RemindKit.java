package org.unhunch.ui.remind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.unhunch.desktop.install.Autostart;
import org.unhunch.desktop.install.Launcher;
import org.unhunch.desktop.install.ReminderTimer;
import org.unhunch.desktop.notification.Notifications;
import org.unhunch.desktop.signal.MachineSignals;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.history.When;
import org.unhunch.reminder.Because;
import org.unhunch.reminder.DiaryEntry;
import org.unhunch.reminder.DiaryStore;
import org.unhunch.reminder.Why;
import org.unhunch.reminder.plan.Content;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.say.ReminderNotice;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Preferences;
import org.unhunch.testing.Answers;
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.Words;

/** Reminders on a Monday morning, in a fresh folder, with a system that notes what it is asked. */
public final class RemindKit {
  private static final String ID = "org.unhunch.Unhunch";

  /** Four times, two of which are over at 10:54. */
  public static final Plan PLAN =
      Plan.INITIAL
          .switched(true, Instant.EPOCH)
          .withRhythm(
              Plan.INITIAL
                  .rhythm()
                  .withByTheClock(true)
                  .withTimes(
                      List.of(
                          LocalTime.of(9, 40),
                          LocalTime.of(10, 30),
                          LocalTime.of(11, 20),
                          LocalTime.of(15, 30))),
              Instant.EPOCH);

  final HandScheduler scheduler = new HandScheduler();
  final Preferences preferences = Prefs.having("chair", "wall", "doorway").preferences();
  final List<String> asked = new ArrayList<>();
  final List<String> way = new ArrayList<>();
  final Answers answers = Answers.agreeing();
  final AtomicReference<ZonedDateTime> now =
      new AtomicReference<>(ZonedDateTime.of(2026, 11, 30, 10, 54, 0, 0, ZoneOffset.UTC));
  final Path folder;
  final Ui ui;
  final Reminders reminders;

  /** Reminders of a catalog in these words, not begun. */
  public RemindKit(Catalog catalog, Map<String, Choreography> poses, Words words, Plan plan) {
    try {
      folder = Files.createTempDirectory("unhunch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    preferences.changeReminders(any -> plan);
    Clocks clocks =
        new Clocks(() -> 0, () -> now.get().toInstant().toEpochMilli(), 1, ZoneOffset.UTC);
    ui = ScreenKit.saying(words, ScreenKit.of(catalog, poses, preferences, clocks));
    Launcher launcher = new Launcher(List.of("/opt/unhunch/bin/Unhunch"));
    ReminderTimer timer =
        new ReminderTimer(
            Map.of(),
            folder,
            command -> asked.add(command.get(command.size() - 1)),
            launcher,
            List.of("--remind"));
    ReminderDesk desk =
        new ReminderDesk(
            new DiaryStore(folder),
            Optional.of(timer),
            Optional.of(new Autostart(ID, Map.of(), folder, launcher, List.of("--minimized"))),
            new MachineSignals(Map.of(), folder),
            new ReminderNotice(words, new Notifications(ID, Optional.empty(), () -> 0)));
    Reminders.Way leads =
        new Reminders.Way(() -> way.add("start"), () -> way.add("page"), () -> false);
    var history = Histories.of(List.of(done(catalog, plan)));
    reminders = new Reminders(ui, desk, history, Quiet.services(scheduler).memory(), leads);
  }

  /** One exercise of a routine, begun at 9:42. */
  private Session done(Catalog catalog, Plan plan) {
    var routine =
        plan.content().routineId().flatMap(catalog::routine).orElse(catalog.routines().get(0));
    Session like = Sessions.at(1, now.get().withHour(9).withMinute(42));
    var first = Sessions.done(routine.entries().get(0));
    Session one = Sessions.of(like, List.of(first));
    return new Session(
        one.id(),
        one.when(),
        routine.id(),
        routine.name(),
        118,
        true,
        one.exercises(),
        one.stiffnessBefore(),
        one.stiffnessAfter(),
        "",
        0);
  }

  /** A morning of which one was done and one held back. */
  public RemindKit begun() {
    DiaryStore diary = new DiaryStore(folder);
    Instant first = at(9, 40);
    diary.add(
        DiaryEntry.of(
            When.of(now.get().withHour(9).withMinute(41)), first, DiaryEntry.What.STARTED));
    diary.add(
        DiaryEntry.heldBack(
            When.of(now.get().withMinute(30)), at(10, 30), Why.since(Because.LOCKED, at(10, 4))));
    reminders.begin();
    reminders.putBack();
    return this;
  }

  Instant at(int hour, int minute) {
    return now.get().withHour(hour).withMinute(minute).toInstant();
  }

  /** The plan of one routine. */
  public static Plan of(String routine) {
    return PLAN.withContent(new Content(Content.Kind.IN_TURN, Optional.of(routine)));
  }

  /** The page, as it is opened now. */
  public RemindersScreen screen() {
    return reminders.screen(answers, () -> way.add("back"));
  }

  /** The reminders. */
  public Reminders reminders() {
    return reminders;
  }

  /** What the screens are made with. */
  public Ui ui() {
    return ui;
  }
}
