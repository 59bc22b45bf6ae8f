package org.unhunch.routine;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;

/**
 * How much of an exercise: every number of its prescription.
 *
 * @param source whose prescription it is; empty if it is ours
 * @param reps repetitions, on each side where there are sides
 * @param sets how often the whole is done
 * @param phases the length of each phase, by the phase's name, in script order
 * @param restBetweenReps seconds of rest after each repetition but the last; empty for none
 * @param restBetweenSets seconds of rest after each set but the last; empty for none
 * @param perSide seconds that the repetitions of one side add up to, where that is what is
 *     prescribed; otherwise empty
 */
public record Dose(
    Optional<Source> source,
    Quantity reps,
    Quantity sets,
    Map<String, Length> phases,
    Optional<Quantity> restBetweenReps,
    Optional<Quantity> restBetweenSets,
    Optional<Quantity> perSide) {
  /** The most phases that all its repetitions may have, on a side. */
  public static final int MOST_PHASES = 10_000;

  public Dose {
    Require.some("phases", phases.keySet());
    Require.that(hasEnd(phases, reps, sets), "rule.dose.end", MOST_PHASES);
    if (perSide.isPresent()) {
      checkSum(perSide.get(), phases, reps);
    }
    phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
  }

  private static boolean hasEnd(Map<String, Length> phases, Quantity reps, Quantity sets) {
    return phases(phases, reps, sets) <= MOST_PHASES;
  }

  /**
   * {@return the phases that all its repetitions have at the upper ends of its ranges, on a side}
   */
  public long mostPhases() {
    return phases(phases, reps, sets);
  }

  private static long phases(Map<String, Length> phases, Quantity reps, Quantity sets) {
    return (long) phases.size() * reps.high() * sets.high();
  }

  /** {@return whether it can be done in so many repetitions and sets and still come to an end} */
  public boolean canBe(Quantity otherReps, Quantity otherSets) {
    return hasEnd(phases, otherReps, otherSets);
  }

  private static void checkSum(Quantity total, Map<String, Length> phases, Quantity reps) {
    boolean seconds = phases.values().stream().allMatch(l -> l.unit() == Length.Unit.SECONDS);
    Require.that(seconds, "rule.per-side.breaths");
    int rep = phases.values().stream().mapToInt(length -> length.amount().low()).sum();
    Require.that(
        rep * reps.low() == total.low(),
        "rule.per-side.sum",
        total.low(),
        reps.low(),
        rep,
        rep * reps.low());
  }

  /** {@return whether every range stands at its lower end} */
  public boolean isEased() {
    return equals(eased());
  }

  /** {@return the same prescription with every range at its lower end} */
  public Dose eased() {
    Map<String, Integer> least = new HashMap<>();
    phases.keySet().forEach(name -> least.put(name, 1));
    return new Amounts(1, 1, least).within(this);
  }

  /** {@return the same prescription with other repetitions} */
  public Dose inReps(Quantity other) {
    return new Dose(source, other, sets, phases, restBetweenReps, restBetweenSets, perSide);
  }

  /**
   * {@return the same prescription in other numbers} What the repetitions of a side add up to holds
   * only where these numbers do.
   *
   * @param lengths of each phase
   * @param rest between sets; empty for none
   */
  public Dose in(
      Quantity otherReps,
      Quantity otherSets,
      Map<String, Length> lengths,
      Optional<Quantity> rest) {
    boolean sameSum = otherReps.equals(reps) && lengths.equals(phases);
    return new Dose(
        source,
        otherReps,
        otherSets,
        lengths,
        restBetweenReps,
        rest,
        perSide.filter(it -> sameSum));
  }

  /** {@return the same prescription done in so many sets, 1 or more} */
  public Dose inSets(Quantity other) {
    return new Dose(source, reps, other, phases, restBetweenReps, restBetweenSets, perSide);
  }
}
