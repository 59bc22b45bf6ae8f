package org.unhunch.choose;

import java.util.List;
import java.util.Objects;
import org.unhunch.routine.term.Equipment;
import org.unhunch.timeline.Timeline;

/**
 * A routine as it is offered: compiled, and with what is missing for it.
 *
 * @param timeline the routine, with its times
 * @param missing groups of alternatives of which none is there; empty if the routine fits
 */
public record Offer(Timeline timeline, List<List<Equipment>> missing) {
  /** Copies the list. */
  public Offer {
    Objects.requireNonNull(timeline);
    missing = List.copyOf(missing);
  }

  /** {@return whether all that is needed is there} */
  public boolean fits() {
    return missing.isEmpty();
  }
}
