package org.unhunch.resume;

import java.util.Optional;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;

/**
 * What makes a step the step it is within its exercise, whatever its place in a list.
 *
 * @param kind what is done
 * @param set from 1
 * @param rep from 1
 * @param side the side of the repetition, or empty where there are none
 * @param phase the name of the phase for a move or a hold, what is said in a rest of the routine's
 *     own, otherwise empty
 */
public record StepName(
    Step.Kind kind, int set, int rep, Optional<Side> side, Optional<String> phase) {
  private static final String NONE = "-";
  private static final int PARTS = 5;

  /** {@return the name of a step, unique among the steps of its exercise in a routine} */
  public static StepName of(Step step) {
    Step.Count count = step.count();
    Optional<String> phase = step.phase().map(Phase::name).or(() -> step.rest().map(Rest::say));
    return new StepName(step.kind(), count.set(), count.rep(), count.side(), phase);
  }

  /**
   * {@return the name that a text says}
   *
   * @throws IllegalArgumentException if it says none
   */
  static StepName parse(String text) {
    String[] parts = text.split(" ", PARTS);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(text);
    }
    return new StepName(
        Step.Kind.valueOf(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        parts[3].equals(NONE) ? Optional.empty() : Optional.of(Side.valueOf(parts[3])),
        parts[4].equals(NONE) ? Optional.empty() : Optional.of(parts[4]));
  }

  // A record's own would be put together at run time, in every start that offers to go on.

  @Override
  public boolean equals(Object other) {
    return other instanceof StepName it
        && kind == it.kind
        && set == it.set
        && rep == it.rep
        && side.equals(it.side)
        && phase.equals(it.phase);
  }

  @Override
  public int hashCode() {
    return ((kind.ordinal() * 31 + set) * 31 + rep) * 31 + phase.hashCode();
  }

  /** The name as a text, such as {@code HOLD 1 3 LEFT squeeze}. */
  String text() {
    String onSide = side.map(Side::name).orElse(NONE);
    return String.join(" ", kind.name(), "" + set, "" + rep, onSide, phase.orElse(NONE));
  }
}
