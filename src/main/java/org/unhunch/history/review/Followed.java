package org.unhunch.history.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;
import org.unhunch.player.SessionRecord.Outcome;

/**
 * What sessions were followed by: how often less stiffness, how often more. Nothing here says what
 * caused it.
 *
 * @param less sessions after which stiffness was less than before
 * @param same sessions after which it was the same
 * @param more sessions after which it was more
 */
public record Followed(int less, int same, int more) {
  /** So many sessions at least are needed before an exercise is worth a word. */
  public static final int ENOUGH = 5;

  private static final Comparator<Map.Entry<String, Followed>> BEST_FIRST =
      Comparator.comparingDouble((Map.Entry<String, Followed> each) -> -each.getValue().share())
          .thenComparing(each -> -each.getValue().sessions())
          .thenComparing(Map.Entry::getKey);

  /** {@return what the sessions with a rating before and after were followed by} */
  public static Followed all(List<Session> sessions) {
    int[] counts = new int[3];
    sessions.stream().filter(Followed::isRated).forEach(each -> counts[1 + change(each)]++);
    return new Followed(counts[0], counts[1], counts[2]);
  }

  /**
   * {@return the same for each exercise, by id, over the sessions in which some of it was done; the
   * one that was followed by less stiffness most often first}
   */
  public static Map<String, Followed> byExercise(List<Session> sessions) {
    Map<String, List<Session>> with =
        sessions.stream()
            .filter(Followed::isRated)
            .flatMap(
                session -> done(session).stream().map(exercise -> Map.entry(exercise, session)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    Map<String, Followed> followed = new LinkedHashMap<>();
    with.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), all(each.getValue())))
        .sorted(BEST_FIRST)
        .forEach(each -> followed.put(each.getKey(), each.getValue()));
    return followed;
  }

  private static boolean isRated(Session session) {
    return session.stiffnessBefore().isPresent() && session.stiffnessAfter().isPresent();
  }

  /** Less is -1, the same 0, more 1. */
  private static int change(Session session) {
    return Integer.compare(
        session.stiffnessAfter().getAsInt(), session.stiffnessBefore().getAsInt());
  }

  /** An exercise that a session has twice counts once. */
  private static List<String> done(Session session) {
    return session.exercises().stream()
        .filter(each -> each.outcome() != Outcome.SKIPPED)
        .map(ExerciseDone::exerciseId)
        .distinct()
        .toList();
  }

  /** {@return how many sessions these are} */
  public int sessions() {
    return less + same + more;
  }

  /** {@return which part of the sessions was followed by less stiffness, from 0 to 1} */
  public double share() {
    return sessions() == 0 ? 0 : (double) less / sessions();
  }

  /** {@return whether these are enough sessions to tell of} */
  public boolean isEnough() {
    return sessions() >= ENOUGH;
  }
}
