package org.unhunch.choose;

import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Timeline;

/**
 * An entry of a routine with what choosing asks of it, known once and for all.
 *
 * @param entry the entry
 * @param traits what matters of its level
 * @param goal where it is done
 * @param seconds how long it takes after its get ready
 */
record Item(Routine.Entry entry, Traits traits, Ways.Goal goal, int seconds) {
  Exercise exercise() {
    return entry.exercise();
  }

  /** Makes items of entries. */
  record Maker(Traits.Index index, Ways ways, Pacing pacing) {
    Maker(Catalog catalog) {
      this(new Traits.Index(catalog), new Ways(catalog.pacing()), catalog.pacing());
    }

    Item of(Routine.Entry entry) {
      Level level = entry.level();
      int seconds = Timeline.secondsOf(entry, pacing);
      return new Item(entry, index.of(level), ways.goalOf(level), seconds);
    }
  }
}
