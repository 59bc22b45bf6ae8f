package org.unhunch.progression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unhunch.history.Session;
import org.unhunch.progression.ProgressionRule.Standing;
import org.unhunch.progression.ProgressionRule.Why;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Practice.AcceptedDose;

/**
 * The amounts that a person has agreed to.
 *
 * @param practice has them
 */
public record Progression(Practice practice) {
  /**
   * A step that may be offered; it is for the person to take it.
   *
   * @param why why it comes up
   * @param now the exercise at the present amounts
   * @param next the same one step up or down
   */
  public record Step(Why why, Routine.Entry now, Routine.Entry next) {}

  /**
   * {@return the entry at the amounts agreed to, each as near as its dose allows; the entry itself
   * where nothing was agreed}
   */
  public Routine.Entry agreed(Routine.Entry entry) {
    if (practice.agreed().isEmpty()) {
      return entry;
    }
    return agreement(entry).map(each -> at(each.amounts(), entry)).orElse(entry);
  }

  /** {@return the routine with every entry at the amounts agreed to} */
  public Routine agreed(Routine routine) {
    return routine.withEntries(routine.entries().stream().map(this::agreed).toList());
  }

  /**
   * {@return the routine with what was agreed to since; an entry that was at other amounts than the
   * earlier agreements had, as after a cut for time, stays as it is}
   */
  public Routine renewed(Routine routine, Progression earlier) {
    return routine.withEntries(
        routine.entries().stream()
            .map(entry -> earlier.agreed(entry).equals(entry) ? agreed(entry) : entry)
            .toList());
  }

  /**
   * {@return the step that comes up for an exercise at its level, or empty if all stays as it is}
   *
   * @param entry the exercise; where its dose was cut for time, the whole of it counts
   * @param sessions the history, the oldest first
   * @param now when this is asked
   */
  public Optional<Step> step(Routine.Entry entry, List<Session> sessions, Instant now) {
    Routine.Entry present = agreed(whole(entry));
    Standing standing =
        new Standing(
            entry.exercise().id(),
            entry.level().id(),
            ProgressionPlan.of(entry.level(), present.dose()),
            Amounts.of(present.dose()),
            agreement(entry).map(AcceptedDose::since));
    return ProgressionRule.advice(standing, sessions, now)
        .map(advice -> new Step(advice.why(), present, at(advice.amounts(), present)))
        .filter(step -> !step.next().equals(step.now()));
  }

  /** {@return the practice in which the amounts of an entry are agreed to} */
  public Practice agreeing(Routine.Entry entry, Instant now) {
    return practice.withAgreed(
        entry.exercise().id(), entry.level().id(), new AcceptedDose(Amounts.of(entry.dose()), now));
  }

  /** {@return what was agreed to for an exercise at its level, or empty where nothing was} */
  public Optional<AcceptedDose> agreement(Routine.Entry entry) {
    return practice.agreed(entry.exercise().id(), entry.level().id());
  }

  private static Routine.Entry at(Amounts amounts, Routine.Entry entry) {
    return entry.with(amounts.within(entry.dose()));
  }

  /** The entry with its source's dose as the level has it. */
  private static Routine.Entry whole(Routine.Entry entry) {
    List<Dose> doses = entry.level().doses();
    Dose own = entry.dose();
    return doses.stream()
        .filter(dose -> dose.source().equals(own.source()))
        .findFirst()
        .map(entry::with)
        .orElse(entry);
  }
}
