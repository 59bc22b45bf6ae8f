package org.unhunch.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Require;

/**
 * The amounts from the lower ends of a dose's ranges to the upper, in small steps: first its holds
 * grow longer, then it has more repetitions, then more sets.
 *
 * @param rungs the amounts, easiest first, at least one; each differs from the one before in one
 *     number
 */
public record ProgressionPlan(List<Amounts> rungs) {
  /** A range is climbed in at most so many steps, so that none of them is too small to notice. */
  private static final int MOST_STEPS = 5;

  private static final List<Integer> ROUND = List.of(1, 2, 5, 10, 15, 30, 60);

  /** Copies the rungs. */
  public ProgressionPlan {
    rungs = List.copyOf(Require.some("rungs", rungs));
  }

  /** {@return the ladder of a dose for a level; a single rung where the dose has no ranges} */
  public static ProgressionPlan of(Level level, Dose dose) {
    Amounts at = Amounts.of(dose.eased());
    List<Amounts> rungs = new ArrayList<>(List.of(at));
    for (Phase phase : level.script()) {
      if (phase.kind() == Phase.Kind.HOLD) {
        for (int length : above(dose.phases().get(phase.name()).amount())) {
          at = new Amounts(at.reps(), at.sets(), with(at.phases(), phase.name(), length));
          rungs.add(at);
        }
      }
    }
    for (int reps : above(dose.reps())) {
      at = new Amounts(reps, at.sets(), at.phases());
      rungs.add(at);
    }
    for (int sets : above(dose.sets())) {
      at = new Amounts(at.reps(), sets, at.phases());
      rungs.add(at);
    }
    return new ProgressionPlan(rungs);
  }

  private static Map<String, Integer> with(Map<String, Integer> phases, String name, int length) {
    Map<String, Integer> others = new TreeMap<>(phases);
    others.put(name, length);
    return others;
  }

  /** The numbers above the lower end, in round steps, the upper end last. */
  private static List<Integer> above(Quantity range) {
    int span = range.high() - range.low();
    int enough = (span + MOST_STEPS - 1) / MOST_STEPS;
    int step = ROUND.stream().filter(each -> each >= enough).findFirst().orElse(enough);
    List<Integer> numbers = new ArrayList<>();
    for (int number = range.low() + step; number < range.high() + step; number += step) {
      numbers.add(Math.min(number, range.high()));
    }
    return numbers;
  }

  /** {@return the index of the highest rung that the amounts reach, 0 if they reach none} */
  public int indexOf(Amounts amounts) {
    int index = 0;
    for (int i = 0; i < rungs.size(); i++) {
      if (amounts.isAtLeast(rungs.get(i))) {
        index = i;
      }
    }
    return index;
  }
}
