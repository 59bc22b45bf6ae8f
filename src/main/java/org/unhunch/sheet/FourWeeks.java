package org.unhunch.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Side;

/**
 * What was done in the four weeks that end with a day, in numbers.
 *
 * @param last the day with which they end
 * @param days what was done on each day on which something was, in seconds
 * @param exercises what was done of each exercise, the one done most often first
 * @param sessions all sessions, the oldest first, with their days
 */
public record FourWeeks(
    LocalDate last, Map<LocalDate, Integer> days, List<Line> exercises, List<Dated> sessions) {
  static final int DAYS = 28;

  /** A session and the day on which it began. */
  public record Dated(LocalDate day, Session session) {}

  /**
   * An exercise over all the sessions: the levels it was done at, in how many sessions something of
   * it was done, the repetitions on each side, in how many it was skipped, in how many it hurt.
   */
  public record Line(
      String exerciseId,
      Set<String> levelIds,
      int times,
      Map<Optional<Side>, Reps> sides,
      int skipped,
      int hurt) {
    private static Line none(String exerciseId) {
      return new Line(exerciseId, Set.of(), 0, Map.of(), 0, 0);
    }

    private Line and(ExerciseDone more) {
      Set<String> levels = new TreeSet<>(levelIds);
      levels.add(more.levelId());
      Map<Optional<Side>, Reps> sum = new LinkedHashMap<>(sides);
      for (SideCount each : more.sides()) {
        sum.merge(each.side(), new Reps(each.repsDone(), each.repsPlanned()), Reps::and);
      }
      boolean some = more.outcome().isSome();
      return new Line(
          exerciseId,
          levels,
          times + (some ? 1 : 0),
          sum,
          skipped + (more.outcome() == Outcome.SKIPPED ? 1 : 0),
          hurt + (more.hurt() ? 1 : 0));
    }
  }

  /** Repetitions: how many were done, and how many there were to do. */
  record Reps(int done, int planned) {
    private Reps and(Reps more) {
      return new Reps(done + more.done, planned + more.planned);
    }
  }

  /**
   * {@return the four weeks that end with a day, of all sessions in which anything was done}
   *
   * @param zone counts for a session where none was written down
   */
  public static FourWeeks until(LocalDate last, List<Session> all, ZoneId zone) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    Map<String, Line> lines = new LinkedHashMap<>();
    List<Dated> dated = new ArrayList<>();
    for (Session each : all) {
      LocalDate day = each.when().day(zone);
      boolean within = !day.isAfter(last) && day.isAfter(last.minusDays(DAYS));
      if (within && each.isWorthKeeping()) {
        dated.add(new Dated(day, each));
        days.merge(day, each.playedSeconds(), Integer::sum);
        for (ExerciseDone done : each.exercises()) {
          lines.put(
              done.exerciseId(),
              lines.getOrDefault(done.exerciseId(), Line.none(done.exerciseId())).and(done));
        }
      }
    }
    dated.sort(Comparator.comparing(each -> each.session().when().instant()));
    List<Line> exercises = new ArrayList<>(lines.values());
    exercises.sort(Comparator.comparingInt(Line::times).reversed());
    return new FourWeeks(last, days, exercises, dated);
  }

  LocalDate first() {
    return last.minusDays(DAYS - 1L);
  }

  int seconds() {
    return days.values().stream().mapToInt(Integer::intValue).sum();
  }
}
