package org.unhunch.choose;

import org.unhunch.routine.Exercise;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;

/**
 * An entry of a routine with what choosing asks of it, known once and for all.
 *
 * @param entry the entry
 * @param traits what matters of its level
 * @param seconds how long it takes, with its get ready
 */
record Item(Routine.Entry entry, Traits traits, int seconds) {
  Exercise exercise() {
    return entry.exercise();
  }

  /** Makes items of entries. */
  record Maker(Traits.Index index, Pacing pacing) {
    Item of(Routine.Entry entry) {
      return new Item(entry, index.of(entry.level()), Timeline.secondsOf(entry, pacing));
    }
  }
}
