package org.unhunch.cue.sound;

import java.util.List;

/**
 * A few notes one after another.
 *
 * @param notes at least one
 * @param level how loud it is among tunes, above 0 and at most 1
 */
public record Tune(List<Note> notes, double level) {
  /**
   * One note of a tune.
   *
   * @param hertz its pitch
   * @param millis how long it sounds, 30 or more
   * @param gapMillis the silence after it, 0 or more
   */
  public record Note(double hertz, int millis, int gapMillis) {
    /** Checks that it can be heard. */
    public Note {
      if (hertz < 100 || hertz > 4_000 || millis < 30 || gapMillis < 0) {
        throw new IllegalArgumentException(hertz + " Hz for " + millis + " ms, " + gapMillis);
      }
    }
  }

  /** Copies the notes and checks that there is one. */
  public Tune {
    notes = List.copyOf(notes);
    if (notes.isEmpty() || !(level > 0 && level <= 1)) {
      throw new IllegalArgumentException(notes + " at " + level);
    }
  }

  /** {@return how long it sounds in milliseconds, gaps between notes included} */
  public int millis() {
    int all = notes.stream().mapToInt(note -> note.millis() + note.gapMillis()).sum();
    return all - notes.get(notes.size() - 1).gapMillis();
  }
}
