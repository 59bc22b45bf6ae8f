package org.unhunch.routine;

import java.util.List;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Source;

/**
 * Who says a number, and how: sources that state it, or we, who chose it because they leave it
 * open; or nobody but the person who does the exercise.
 *
 * @param statedBy the sources that state it; empty if it is a choice
 * @param reason why we chose it; empty if a source states it, or if it needs no reason
 * @param about whether it is meant roughly
 * @param goal whether it is what one works toward, rather than what one does from the first day
 */
public record Origin(List<Source> statedBy, String reason, boolean about, boolean goal) {
  /** Of a person's own number, and of one that follows from what a person chose. */
  public static final Origin OWN = new Origin(List.of(), "", false, false);

  public Origin {
    statedBy = List.copyOf(statedBy);
    Require.that(statedBy.isEmpty() || reason.isBlank(), "rule.origin");
  }

  /** {@return the origin of a number that these sources state, at least one} */
  public static Origin stated(List<Source> sources) {
    return new Origin(sources, "", false, false);
  }

  /** {@return the origin of a number that we chose, for a reason that is not blank} */
  public static Origin chosen(String reason) {
    return new Origin(List.of(), reason, false, false);
  }

  /** {@return the same origin of a number that is meant roughly, or as a goal, or as neither} */
  public Origin meant(boolean roughly, boolean asGoal) {
    return new Origin(statedBy, reason, roughly, asGoal);
  }
}
