package org.unhunch.history.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.routine.Side;

/**
 * What was done on the left and on the right.
 *
 * @param left on the left
 * @param right on the right
 */
public record Sides(Work left, Work right) {
  /** None on either side. */
  public static final Sides NONE = new Sides(Work.NONE, Work.NONE);

  /**
   * What was done on one side.
   *
   * @param seconds seconds of moving and holding
   * @param reps repetitions
   */
  public record Work(int seconds, int reps) {
    private static final Work NONE = new Work(0, 0);

    private Work plus(Work other) {
      return new Work(seconds + other.seconds, reps + other.reps);
    }
  }

  /** {@return what was done of each exercise with a left and a right, by id, the longest first} */
  public static Map<String, Sides> byExercise(List<Session> sessions) {
    Map<String, Sides> sums = new TreeMap<>();
    for (Session session : sessions) {
      for (ExerciseDone exercise : session.exercises()) {
        exercise.sides().forEach(each -> sums.merge(exercise.exerciseId(), of(each), Sides::plus));
      }
    }
    Map<String, Sides> sorted = new LinkedHashMap<>();
    sums.entrySet().stream()
        .filter(each -> each.getValue().seconds() > 0)
        .sorted(Comparator.comparingInt(each -> -each.getValue().seconds()))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }

  /** None of an exercise without a left and a right. */
  private static Sides of(SideCount count) {
    Work work = new Work(count.secondsDone(), count.repsDone());
    Side side = count.side().orElse(null);
    return new Sides(side == Side.LEFT ? work : Work.NONE, side == Side.RIGHT ? work : Work.NONE);
  }

  /** {@return both together} */
  public Sides plus(Sides other) {
    return new Sides(left.plus(other.left), right.plus(other.right));
  }

  /** {@return seconds of moving and holding on both sides} */
  public int seconds() {
    return left.seconds() + right.seconds();
  }
}
