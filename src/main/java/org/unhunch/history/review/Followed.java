package org.unhunch.history.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;

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

  /** {@return what the sessions with a rating before and after were followed by} */
  public static Followed all(List<Session> sessions) {
    return sessions.stream()
        .filter(Followed::isRated)
        .map(Followed::of)
        .reduce(new Followed(0, 0, 0), Followed::plus);
  }

  /**
   * {@return the same for each exercise, by id, over the sessions in which some of it was done; the
   * one that was followed by less stiffness most often first}
   */
  public static Map<String, Followed> byExercise(List<Session> sessions) {
    Map<String, Followed> sums = new HashMap<>();
    sessions.stream()
        .filter(Followed::isRated)
        .forEach(each -> done(each).forEach(id -> sums.merge(id, of(each), Followed::plus)));
    // Made only here, since as a constant each start would put it together.
    Comparator<Map.Entry<String, Followed>> bestFirst =
        Comparator.comparingDouble((Map.Entry<String, Followed> each) -> -each.getValue().share())
            .thenComparing(each -> -each.getValue().sessions())
            .thenComparing(Map.Entry::getKey);
    Map<String, Followed> followed = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(bestFirst)
        .forEach(each -> followed.put(each.getKey(), each.getValue()));
    return followed;
  }

  private static boolean isRated(Session session) {
    return session.isWorthKeeping()
        && session.stiffnessBefore().isPresent()
        && session.stiffnessAfter().isPresent();
  }

  private static Followed of(Session session) {
    int change = session.stiffnessAfter().getAsInt() - session.stiffnessBefore().getAsInt();
    return new Followed(change < 0 ? 1 : 0, change == 0 ? 1 : 0, change > 0 ? 1 : 0);
  }

  private Followed plus(Followed other) {
    return new Followed(less + other.less, same + other.same, more + other.more);
  }

  /** An exercise that a session has twice counts once. */
  private static Stream<String> done(Session session) {
    return session.exercises().stream()
        .filter(each -> each.outcome().isSome())
        .map(ExerciseDone::exerciseId)
        .distinct();
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
