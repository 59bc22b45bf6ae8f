package org.unhunch.choose;

import java.util.List;
import java.util.Set;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;

/**
 * A routine as it is offered to a person.
 *
 * @param routine the routine as it would be played, changes made
 * @param seconds how long it takes
 * @param changes what was changed, in the routine's order
 * @param missing groups of alternatives of which none is there; empty if nothing is missing
 * @param outOfReach postures it needs that the person cannot take; empty if all is within reach
 * @param nothingLeft whether the cares leave nothing of it; it is then offered as it stands
 * @param tooLong whether it takes longer than the time there is, though it is what takes the least
 */
public record Offer(
    Routine routine,
    int seconds,
    List<Change> changes,
    List<List<Equipment>> missing,
    Set<Posture> outOfReach,
    boolean nothingLeft,
    boolean tooLong) {
  public Offer {
    changes = List.copyOf(changes);
    missing = List.copyOf(missing);
    outOfReach = Set.copyOf(outOfReach);
  }

  /** {@return whether it can be done here and now} */
  public boolean fits() {
    return unmet() == 0;
  }

  /** {@return how many things stand in the way} */
  int unmet() {
    return missing.size() + outOfReach.size() + (nothingLeft ? 1 : 0) + (tooLong ? 1 : 0);
  }
}
