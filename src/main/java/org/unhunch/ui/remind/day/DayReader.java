package org.unhunch.ui.remind.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.reminder.Activity;
import org.unhunch.reminder.DayMoment;
import org.unhunch.reminder.DiaryEntry;
import org.unhunch.reminder.DiaryStore;
import org.unhunch.reminder.Facts;
import org.unhunch.reminder.ReminderDay;
import org.unhunch.reminder.ReminderRule;
import org.unhunch.reminder.Signals;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.turn.Rota;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.ReminderWords;
import org.unhunch.words.StepWords;

/**
 * Reads how the day stands.
 *
 * @param disk does what waits for the disk
 * @param screen does what belongs on the screens' thread
 */
public record DayReader(Ui ui, History history, DiaryStore diary, Executor disk, Executor screen) {
  private static final int DAYS = 3;

  /** Gives it how the day stands, once all of that has been read. */
  public void read(Consumer<DayState> then) {
    disk.execute(
        () -> {
          List<DiaryEntry> entries = diary.load();
          screen.execute(() -> history.read(sessions -> then.accept(noted(sessions, entries))));
        });
  }

  /** Also for whoever is woken while no window is open. */
  private DayState noted(List<Session> sessions, List<DiaryEntry> entries) {
    DayState state = state(sessions, entries);
    if (state.plan().isActive()) {
      disk.execute(() -> diary.note(state.coming()));
    }
    return state;
  }

  /** Writes an entry down, and then does something more. */
  public void write(DiaryEntry entry, Runnable then) {
    disk.execute(
        () -> {
          diary.add(entry);
          screen.execute(then);
        });
  }

  private Rota rota() {
    return new Rota(ui.library().catalog(), ui.preferences().get(), ui.clocks().zone());
  }

  private DayState state(List<Session> all, List<DiaryEntry> entries) {
    ZonedDateTime now = ui.clocks().now();
    LocalDate today = now.toLocalDate();
    Instant first = now.minusDays(DAYS).toInstant();
    List<Session> lately =
        all.stream()
            .filter(Session::isWorthKeeping)
            .filter(each -> each.when().instant().isAfter(first))
            .toList();
    Rota rota = rota();
    Plan plan = rota.plan(all, today);
    Facts facts = new Facts(lately.stream().map(Activity::of).toList(), entries);
    List<ReminderDay> days =
        List.of(
            ReminderDay.of(plan, facts, today, now),
            ReminderDay.of(plan, facts, today.minusDays(1), now));
    int ahead = (int) days.get(0).moments().stream().filter(DayMoment::isAhead).count();
    List<Routine> next = rota.next(all, today, Math.max(1, ahead));
    return new DayState(
        plan,
        days,
        ReminderRule.decide(plan, facts, now, Signals.UNKNOWN),
        next,
        new ReminderWords(ui.words(), now.getZone())
            .coming(next.stream().findFirst(), ui.pacing(), rota.perDay()),
        names(lately),
        facts.done());
  }

  private Map<Instant, String> names(List<Session> sessions) {
    Map<Instant, String> names = new HashMap<>();
    sessions.forEach(each -> names.put(each.when().instant(), name(each)));
    return names;
  }

  private String name(Session session) {
    List<ExerciseDone> done = session.exercises();
    return done.size() != 1
        ? session.routineName()
        : ui.library()
            .catalog()
            .exercise(done.get(0).exerciseId())
            .map(new StepWords(ui.words())::title)
            .orElse(session.routineName());
  }
}
