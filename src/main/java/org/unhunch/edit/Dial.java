package org.unhunch.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Length;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;

/**
 * One of the numbers of an exercise that can be turned up and down.
 *
 * @param kind which
 * @param phase the name of the hold; empty elsewhere
 */
public record Dial(Kind kind, String phase) {
  /** What is counted. */
  public enum Kind {
    /** How often the whole is done. */
    SETS(10),
    /** Repetitions, on each side where there are sides. */
    REPS(100),
    /** The seconds or breaths of a hold. */
    HOLD(600),
    /** The seconds between sets. */
    REST(300);

    private final int most;

    Kind(int most) {
      this.most = most;
    }
  }

  /** {@return the dials of an exercise: its sets, its reps, each of its holds, its rest} */
  public static List<Dial> of(Routine.Entry entry) {
    List<Dial> dials = new ArrayList<>(List.of(plain(Kind.SETS), plain(Kind.REPS)));
    entry.level().script().stream()
        .filter(each -> each.kind() == Phase.Kind.HOLD)
        .forEach(each -> dials.add(new Dial(Kind.HOLD, each.name())));
    dials.add(plain(Kind.REST));
    return dials;
  }

  private static Dial plain(Kind kind) {
    return new Dial(kind, "");
  }

  /** {@return what it stands at; empty for none} */
  public OptionalInt value(Routine.Entry entry) {
    Optional<Quantity> number = number(entry.dose());
    return number.isPresent() ? OptionalInt.of(number.get().now()) : OptionalInt.empty();
  }

  /** {@return what the exercise says; empty for none} */
  public OptionalInt prescribed(Routine.Entry entry) {
    return value(entry.with(prescription(entry)));
  }

  /** {@return whether the exercise has a use for it: a single set has no rest after it} */
  public boolean isUsed(Routine.Entry entry) {
    return kind != Kind.REST || entry.dose().sets().now() > 1;
  }

  /** {@return whether it counts breaths in place of seconds} */
  public boolean isBreaths(Routine.Entry entry) {
    return kind == Kind.HOLD && entry.dose().phases().get(phase).unit() == Length.Unit.BREATHS;
  }

  /**
   * {@return the entry with this number, or as near as it may come} None is only what the exercise
   * has none of.
   */
  public Routine.Entry set(Routine.Entry entry, int wanted) {
    Dose said = prescription(entry);
    int number = Math.max(1, Math.min(isBreaths(entry) ? Kind.REPS.most : kind.most, wanted));
    Optional<Quantity> before = number(said);
    Quantity now =
        before.filter(each -> each.now() == number).orElse(Quantity.of(number, Origin.OWN));
    boolean none = wanted < 1 && before.isEmpty();
    return entry.with(in(entry.dose(), none ? Optional.empty() : Optional.of(now)));
  }

  private Optional<Quantity> number(Dose dose) {
    return switch (kind) {
      case SETS -> Optional.of(dose.sets());
      case REPS -> Optional.of(dose.reps());
      case HOLD -> Optional.of(dose.phases().get(phase).amount());
      case REST -> dose.restBetweenSets();
    };
  }

  private Dose in(Dose dose, Optional<Quantity> number) {
    Map<String, Length> lengths = new LinkedHashMap<>(dose.phases());
    if (kind == Kind.HOLD) {
      lengths.computeIfPresent(
          phase, (name, each) -> new Length(number.orElseThrow(), each.unit()));
    }
    return dose.in(
        kind == Kind.REPS ? number.orElseThrow() : dose.reps(),
        kind == Kind.SETS ? number.orElseThrow() : dose.sets(),
        lengths,
        kind == Kind.REST ? number : dose.restBetweenSets());
  }

  /** {@return whether the entry has nothing of its own} */
  public static boolean isAsPrescribed(Routine.Entry entry) {
    return entry.equals(asPrescribed(entry));
  }

  /** {@return the entry in all as the exercise says} */
  public static Routine.Entry asPrescribed(Routine.Entry entry) {
    return entry.at(entry.exercise().level(entry.level().id()).orElseThrow());
  }

  private static Dose prescription(Routine.Entry entry) {
    return asPrescribed(entry).dose();
  }
}
