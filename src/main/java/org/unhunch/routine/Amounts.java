package org.unhunch.routine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.unhunch.routine.term.Require;

/**
 * The numbers that a dose is done at, without its ranges.
 *
 * @param reps repetitions on each side, 1 or more
 * @param sets how often the whole is done, 1 or more
 * @param phases seconds or breaths of each phase by its name, 1 or more
 */
public record Amounts(int reps, int sets, Map<String, Integer> phases) {
  public Amounts {
    Require.least("reps", reps, 1);
    Require.least("sets", sets, 1);
    phases.forEach((name, length) -> Require.least(name, length, 1));
    phases = Map.copyOf(phases);
  }

  /** {@return the numbers that the dose is done at now} */
  public static Amounts of(Dose dose) {
    Map<String, Integer> phases = new TreeMap<>();
    dose.phases().forEach((name, length) -> phases.put(name, length.amount().now()));
    return new Amounts(dose.reps().now(), dose.sets().now(), phases);
  }

  /**
   * {@return the dose to be done at these numbers, each as near as its range allows; a phase that
   * is not among them stays as it is}
   */
  public Dose within(Dose dose) {
    return change(dose, (range, number) -> range.at(clamp(range, number)), dose.perSide());
  }

  /**
   * {@return the dose to be done at exactly these numbers, also where its ranges do not have them,
   * as after a cut for time, unless it would then have no end; a phase that is not among them stays
   * as it is}
   */
  public Dose exactly(Dose dose) {
    if (!dose.canBe(at(dose.reps(), reps), at(dose.sets(), sets))) {
      return within(dose);
    }
    // A sum for each side is of the dose's own numbers and no longer holds where they are left.
    Optional<Quantity> perSide = dose.perSide().filter(sum -> of(within(dose)).equals(this));
    return change(dose, Amounts::at, perSide);
  }

  private Dose change(
      Dose dose, BiFunction<Quantity, Integer, Quantity> at, Optional<Quantity> perSide) {
    Map<String, Length> lengths = new LinkedHashMap<>();
    dose.phases()
        .forEach(
            (name, length) -> {
              int amount = phases.getOrDefault(name, length.amount().now());
              lengths.put(name, new Length(at.apply(length.amount(), amount), length.unit()));
            });
    return new Dose(
        dose.source(),
        at.apply(dose.reps(), reps),
        at.apply(dose.sets(), sets),
        lengths,
        dose.restBetweenReps(),
        dose.restBetweenSets(),
        perSide);
  }

  private static Quantity at(Quantity range, int number) {
    boolean inside = clamp(range, number) == number;
    return inside ? range.at(number) : Quantity.of(number, Origin.OWN);
  }

  private static int clamp(Quantity range, int number) {
    return Math.max(range.low(), Math.min(range.high(), number));
  }

  /**
   * {@return the same with one repetition more, and the same with one second or breath more of each
   * phase}
   */
  public Stream<Amounts> oneMore() {
    Stream<Amounts> longer =
        phases.keySet().stream()
            .sorted()
            .map(
                name -> {
                  Map<String, Integer> lengths = new HashMap<>(phases);
                  lengths.merge(name, 1, Integer::sum);
                  return new Amounts(reps, sets, lengths);
                });
    return Stream.concat(Stream.of(new Amounts(reps + 1, sets, phases)), longer);
  }

  /** {@return whether none of these numbers is below the other's} */
  public boolean isAtLeast(Amounts other) {
    return reps >= other.reps
        && sets >= other.sets
        && other.phases.entrySet().stream()
            .allMatch(each -> phases.getOrDefault(each.getKey(), 0) >= each.getValue());
  }

  // A record's own would be put together at run time, in every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Amounts it
        && reps == it.reps
        && sets == it.sets
        && phases.equals(it.phases);
  }

  @Override
  public int hashCode() {
    return (reps * 31 + sets) * 31 + phases.hashCode();
  }
}
