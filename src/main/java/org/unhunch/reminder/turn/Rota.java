package org.unhunch.reminder.turn;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Offer;
import org.unhunch.choose.Person;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;
import org.unhunch.progression.PersonFactory;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.plan.Content;
import org.unhunch.reminder.plan.Content.Kind;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Settings;

/**
 * Finds what comes next as the person would play it. The place in a routine is where the history
 * left it, so nothing needs to be kept.
 */
public final class Rota {
  private final Catalog catalog;
  private final Chooser chooser;
  private final Plan plan;
  private final Person person;
  private final ZoneId zone;

  /** The turns of the plan in the settings, for any time there is. */
  public Rota(Catalog catalog, Settings settings, ZoneId zone) {
    this.catalog = catalog;
    this.chooser = new Chooser(catalog);
    this.plan = settings.reminders();
    this.person =
        new PersonFactory(catalog)
            .of(settings.withSituation(settings.situation().withMinutes(OptionalInt.empty())));
    this.zone = zone;
  }

  /** {@return the routine that it is of: the chosen one, else what fits best} */
  public Optional<Routine> routine() {
    return plan.content()
        .routineId()
        .flatMap(id -> chooser.offer(id, person))
        .or(() -> chooser.offers(person).stream().findFirst())
        .map(Offer::routine);
  }

  /** {@return whether anything here is asked for several times a day by a source} */
  public boolean hasPerDay() {
    return !asked().isEmpty();
  }

  /**
   * {@return the plan; where it is as often as sources ask for, with what is left of that as enough
   * for the day}
   */
  public Plan plan(List<Session> sessions, LocalDate today) {
    return new Coming("", "", perDay()).plan(plan, on(today, sessions));
  }

  /** {@return how often a day sources ask for what can be done here, by its id} */
  public Map<String, Integer> perDay() {
    return asked().stream().collect(Collectors.toMap(Asked::id, Asked::times));
  }

  /**
   * {@return what comes next, so many of them, in order; fewer or none where nothing is left}
   *
   * @param sessions what was done, the oldest first
   */
  public List<Routine> next(List<Session> sessions, LocalDate today, int count) {
    List<Asked> asked = asked();
    Content content = plan.content();
    if (content.kind() == Kind.PER_DAY && !asked.isEmpty()) {
      return perDay(asked, on(today, sessions), count);
    }
    return routine().map(each -> next(each, content.kind(), sessions, count)).orElse(List.of());
  }

  private static List<Routine> next(Routine routine, Kind kind, List<Session> sessions, int count) {
    List<Routine> next = new ArrayList<>();
    Map<String, Routine.Entry> entries = new HashMap<>();
    routine.entries().forEach(each -> entries.putIfAbsent(each.exercise().id(), each));
    List<String> ids = routine.exerciseIds();
    int place = place(routine, ids, sessions);
    for (int i = 0; i < count; i++) {
      Routine.Entry one = entries.get(ids.get((place + i) % ids.size()));
      next.add(
          kind == Kind.ROUTINE
              ? routine
              : routine.withEntries(List.of(one.after(Optional.empty()))));
    }
    return next;
  }

  /** The one after the last of it that was done, in a session of the routine. */
  private static int place(Routine routine, List<String> ids, List<Session> sessions) {
    for (int i = sessions.size() - 1; i >= 0; i--) {
      Session session = sessions.get(i);
      int last =
          session.routineId().equals(routine.id())
              ? session.exercises().stream()
                  .filter(each -> each.outcome().isSome())
                  .map(ExerciseDone::exerciseId)
                  .mapToInt(ids::indexOf)
                  .reduce(-1, (earlier, later) -> later < 0 ? earlier : later)
              : -1;
      if (last >= 0) {
        return last + 1;
      }
    }
    return 0;
  }

  private List<Session> on(LocalDate today, List<Session> sessions) {
    return sessions.stream().filter(each -> each.when().day(zone).equals(today)).toList();
  }

  /**
   * Something that a source asks for several times a day.
   *
   * @param id the routine's or the exercise's
   */
  private record Asked(String id, int times, Routine routine) {}

  private List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    Set<String> within = new HashSet<>();
    for (Routine each : catalog.routines()) {
      each.perDay().ifPresent(times -> add(asked, each.id(), times.low(), each));
    }
    asked.forEach(each -> within.addAll(each.routine().exerciseIds()));
    catalog.exercises().stream()
        .filter(each -> !within.contains(each.id()))
        .forEach(
            each ->
                each.perDay().ifPresent(times -> add(asked, each.id(), times.low(), alone(each))));
    return asked;
  }

  /** Only what can be done here, as it can be done here. */
  private void add(List<Asked> asked, String id, int times, Routine routine) {
    Offer offer = chooser.offer(routine, person);
    if (offer.fits()) {
      asked.add(new Asked(id, times, offer.routine()));
    }
  }

  private static Routine alone(Exercise exercise) {
    Level start = exercise.start();
    return Routine.alone(new Routine.Entry(exercise, start));
  }

  /** The one of which the smallest share has been done; of equals the first. */
  private static List<Routine> perDay(List<Asked> asked, List<Session> done, int count) {
    Map<String, Integer> counts = new HashMap<>();
    asked.forEach(each -> counts.put(each.id(), Coming.times(each.id(), done)));
    List<Routine> next = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      asked.stream()
          .filter(each -> counts.get(each.id()) < each.times())
          .min((a, b) -> Double.compare(share(a, counts), share(b, counts)))
          .ifPresent(
              each -> {
                next.add(each.routine());
                counts.merge(each.id(), 1, Integer::sum);
              });
    }
    return next;
  }

  private static double share(Asked asked, Map<String, Integer> counts) {
    return (double) counts.get(asked.id()) / asked.times();
  }
}
