package org.unhunch.ui.remind;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.unhunch.desktop.install.Autostart;
import org.unhunch.history.History;
import org.unhunch.history.When;
import org.unhunch.message.Message;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.Decision;
import org.unhunch.reminder.DiaryEntry;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.Waking.Answer;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.say.ReminderNotice.Invitation;
import org.unhunch.session.Scheduler;
import org.unhunch.session.SessionRepository;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Reason;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.remind.day.DayReader;
import org.unhunch.ui.remind.day.DayState;
import org.unhunch.ui.remind.day.DayStrip;
import org.unhunch.words.ReminderWords;

/**
 * Reminders while the window is open: keeps the system's timer as the plan is, shows how the day
 * stands, and reminds by itself where no timer does.
 */
public final class Reminders {
  private static final int MINUTE = 60_000;
  private static final int SOON = 10_000;

  private final Ui ui;
  private final ReminderDesk desk;
  private final SessionRepository memory;
  private final Way way;
  private final ReminderWords words;
  private final DayReader reader;
  private final TimerSync timer;
  private final OpenReminders open;
  private final DayStrip strip;
  private final Scheduler.Alarm pulse;
  private final Scheduler.Alarm soon;
  private final List<Runnable> listeners = new ArrayList<>();
  private Optional<DayState> state = Optional.empty();
  private Optional<ZonedDateTime> looked = Optional.empty();
  private Consumer<Optional<Answer>> whenShown = answer -> {};
  private Runnable stop = () -> {};

  /**
   * Where it leads.
   *
   * @param start starts what is next
   * @param page shows the page of reminders
   * @param playing whether a session is being played
   */
  public record Way(Runnable start, Runnable page, BooleanSupplier playing) {}

  /** Reminders by what the system has; nothing is done before {@link #begin}. */
  public Reminders(Ui ui, ReminderDesk desk, History history, SessionRepository memory, Way way) {
    this.ui = ui;
    this.desk = desk;
    this.memory = memory;
    this.way = way;
    this.words = new ReminderWords(ui.words(), ui.clocks().zone());
    this.reader =
        new DayReader(ui, history, desk.diary(), memory.stores().disk(), memory.scheduler());
    this.timer = new TimerSync(desk.timer(), memory.stores().disk(), memory.scheduler());
    this.open = new OpenReminders(ui, desk, way.playing());
    this.strip =
        new DayStrip(
            ui.words(), words, new DayStrip.Actions(way.start(), this::quietOrNot, way.page()));
    this.pulse = memory.scheduler().alarm(this::refresh);
    this.soon = memory.scheduler().alarm(this::show);
  }

  /** Follows the plan from now on. */
  public void begin() {
    stop = ui.preferences().listen(all -> all.reminders(), this::follow);
    if (plan().on()) {
      timer.look(plan(), any -> looked());
    }
  }

  /** Follows it no more. */
  public void end() {
    pulse.stop();
    soon.stop();
    stop.run();
  }

  /** {@return the day in a line, to stand where one begins} */
  public JComponent strip() {
    return strip.component();
  }

  /** {@return the page, with {@code back} to be run at its end} */
  public RemindersScreen screen(Dialogs dialogs, Runnable back) {
    refresh();
    return new RemindersScreen(ui, this, dialogs, back);
  }

  /** {@return what the next that comes is said to be; empty where none comes} */
  public Optional<String> next() {
    return state
        .filter(any -> plan().on())
        .flatMap(each -> each.today().next())
        .map(each -> words.time(each.at()));
  }

  private Plan plan() {
    return ui.preferences().get().reminders();
  }

  private void follow() {
    timer.follow(plan(), any -> looked());
  }

  /** Puts the timer back that is gone. */
  void putBack() {
    follow();
  }

  private void looked() {
    looked = Optional.of(ui.clocks().now());
    refresh();
  }

  /** Shows how the day stands now, and has it said if it is time and nobody else says it. */
  public void refresh() {
    if (plan().isActive()) {
      pulse.set(MINUTE - (int) (ui.clocks().wallMillis().getAsLong() % MINUTE));
    } else {
      pulse.stop();
      strip.gone();
    }
    reader.read(this::show);
  }

  private void show(DayState now) {
    state = Optional.of(now);
    if (plan().isActive()) {
      strip.show(now);
    }
    List.copyOf(listeners).forEach(Runnable::run);
    boolean due = now.decision().kind() == Decision.Kind.NOW;
    if (due && timer.isOnItsOwn()) {
      open.wake(now.plan(), now.done(), now.coming(), this::answered);
    }
  }

  private void answered(Optional<Answer> answer) {
    if (answer.filter(each -> each == Answer.START).isPresent()) {
      way.start().run();
    }
    refresh();
  }

  /** Says that enough was done today; where that was said, that it come after all. */
  void quietOrNot() {
    boolean back = state.filter(each -> each.today().canBeTakenBack()).isPresent();
    ZonedDateTime now = ui.clocks().now();
    What what = back ? What.AFTER_ALL : What.NOT_TODAY;
    DiaryEntry entry = DiaryEntry.of(When.of(now), now.toInstant(), what);
    reader.write(entry, this::refresh);
  }

  /** Shows a real one in ten seconds, and tells what was answered. */
  void showOne(Consumer<Optional<Answer>> then) {
    whenShown = then;
    soon.set(SOON);
  }

  private void show() {
    open.show(
        state.map(DayState::coming).orElse(Coming.UNKNOWN),
        answer -> {
          whenShown.accept(answer);
          answered(answer);
        });
  }

  /** {@return what ends it: the action runs whenever the day is read anew} */
  public Runnable listen(Runnable action) {
    listeners.add(action);
    return () -> listeners.remove(action);
  }

  Optional<DayState> state() {
    return state;
  }

  Optional<Autostart> autostart() {
    return desk.autostart();
  }

  TimerSync.State timerState() {
    return timer.state();
  }

  /** When it was last looked at the timer, such as 10:54. */
  String lookedAt() {
    return looked.map(each -> words.time(each.toInstant())).orElse("");
  }

  Invitation invitation(Coming coming) {
    return desk.notice().invitation(coming, plan().manner(), true);
  }

  /** Writes a file, and tells what became of it. */
  void write(Path file, byte[] bytes, Consumer<Notice> tell) {
    memory
        .stores()
        .disk()
        .execute(
            () -> {
              Notice told = written(file, bytes);
              memory.scheduler().execute(() -> tell.accept(told));
            });
  }

  private static Notice written(Path file, byte[] bytes) {
    try {
      AtomicFile.writeAbroad(file, bytes);
      return Notice.information(Message.of("remind.calendar.saved", file));
    } catch (IOException e) {
      return Notice.warning(Message.of("remind.calendar.unsaved", file, Reason.of(e)));
    }
  }
}
