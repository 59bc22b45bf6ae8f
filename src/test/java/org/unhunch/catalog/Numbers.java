package org.unhunch.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.term.Source;

/** Every number of an exercise, flat, with its name. */
final class Numbers {
  private Numbers() {}

  /**
   * A number of a dose.
   *
   * @param level at which level
   * @param dose whose dose, a dash for ours
   * @param name which number
   * @param unit breaths for those, otherwise empty
   * @param amount how much
   */
  record Number(String level, String dose, String name, String unit, Quantity amount) {
    /** Such as "J reps 10-15 about @ floor". */
    String line() {
      return dose + " " + name + " " + range(amount) + unit + meant(amount) + " @ " + level;
    }
  }

  static List<Number> of(Exercise exercise) {
    return exercise.levels().stream().flatMap(level -> of(level).stream()).toList();
  }

  private static List<Number> of(Level level) {
    List<Number> all = new ArrayList<>();
    for (Dose dose : level.doses()) {
      String whose = dose.source().map(Source::id).orElse("-");
      all.add(new Number(level.id(), whose, "reps", "", dose.reps()));
      all.add(new Number(level.id(), whose, "sets", "", dose.sets()));
      for (Map.Entry<String, Length> phase : dose.phases().entrySet()) {
        String unit = phase.getValue().unit() == Length.Unit.BREATHS ? " breaths" : "";
        Quantity amount = phase.getValue().amount();
        all.add(new Number(level.id(), whose, phase.getKey(), unit, amount));
      }
      optional(all, level, whose, "restBetweenReps", dose.restBetweenReps());
      optional(all, level, whose, "restBetweenSets", dose.restBetweenSets());
      optional(all, level, whose, "perSide", dose.perSide());
    }
    return all;
  }

  private static void optional(
      List<Number> all, Level level, String whose, String name, Optional<Quantity> amount) {
    amount.ifPresent(found -> all.add(new Number(level.id(), whose, name, "", found)));
  }

  /** Such as " about"; empty where the very number is meant. */
  static String meant(Quantity amount) {
    Origin origin = amount.origin();
    return (origin.about() ? " about" : "") + (origin.goal() ? " goal" : "");
  }

  static String range(Quantity amount) {
    return amount.isRange() ? amount.low() + "-" + amount.high() : "" + amount.low();
  }

  static String statedBy(Quantity amount) {
    return amount.origin().statedBy().stream().map(Source::id).collect(Collectors.joining(","));
  }
}
