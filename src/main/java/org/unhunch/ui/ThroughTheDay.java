package org.unhunch.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unhunch.routine.Routine;
import org.unhunch.session.SessionRepository;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.pick.PickScreen;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.remind.ReminderDesk;
import org.unhunch.ui.remind.Reminders;
import org.unhunch.ui.remind.RemindersScreen;

/** What a window does with reminders, from when it is known what the system has for them. */
public final class ThroughTheDay {
  private final NextSteps steps;
  private final SessionRepository memory;
  private final PickScreen pick;
  private final Dialogs dialogs;
  private final Stage stage;
  private final Command command;
  private Optional<Reminders> reminders = Optional.empty();

  /**
   * Where it leads.
   *
   * @param overlays shows the page before all else
   * @param back shows again what was there before it
   * @param begin begins a routine, unless something else is under way
   * @param sessions play it
   */
  record Stage(
      Overlays overlays, Runnable back, Consumer<Routine> begin, Supplier<Sessions> sessions) {}

  /**
   * What a window does.
   *
   * @param pick has the day in a line
   */
  ThroughTheDay(
      NextSteps steps, SessionRepository memory, PickScreen pick, Dialogs dialogs, Stage stage) {
    this.steps = steps;
    this.memory = memory;
    this.pick = pick;
    this.dialogs = dialogs;
    this.stage = stage;
    this.command = new Command("menu.reminders", steps.ui().words(), this::showPage);
    command.setEnabled(false);
  }

  /** What leads to its page, and says what comes next. */
  Command command() {
    return command;
  }

  /** Begins to remind by what the system has. */
  public void begin(ReminderDesk desk) {
    Reminders.Way way = new Reminders.Way(this::startNext, this::showPage, this::isPlaying);
    Reminders all = new Reminders(steps.ui(), desk, steps.history(), memory, way);
    reminders = Optional.of(all);
    pick.standAbove(all.strip());
    command.setEnabled(true);
    all.listen(() -> say(all));
    all.begin();
  }

  /** Ends that, for a window that gives way to another. */
  public void end() {
    reminders.ifPresent(Reminders::end);
  }

  /** Has a routine be what one is reminded of, and shows that. */
  void use(Routine routine) {
    steps
        .ui()
        .preferences()
        .changeReminders(plan -> plan.withContent(plan.content().withRoutineId(routine.id())));
    showPage();
  }

  private boolean isPlaying() {
    return stage.sessions().get().playing().isPresent();
  }

  private void say(Reminders all) {
    all.next()
        .ifPresentOrElse(
            time -> command.say("menu.reminders.next", time), () -> command.say("menu.reminders"));
  }

  /** Plays what is next. */
  public void startNext() {
    new NextSession(steps.ui(), steps.history(), stage.sessions().get(), stage.begin()).start();
  }

  /** Shows what was done meanwhile, too. */
  void refresh() {
    reminders.ifPresent(Reminders::refresh);
  }

  private void showPage() {
    reminders.map(each -> each.screen(dialogs, stage.back())).ifPresent(this::show);
  }

  private void show(RemindersScreen screen) {
    stage.overlays().show(screen.component(), screen::close);
    screen.focus();
  }
}
