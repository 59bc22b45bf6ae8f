package org.unhunch.edit.exercise;

import java.util.Optional;
import org.unhunch.routine.Level;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Photo;

/**
 * A photo of an exercise that is being made.
 *
 * @param picture what is seen
 * @param words the same in a sentence; may be blank
 */
public record Shot(Jpeg picture, String words) {
  /** The photo of a phase of a level, or of its start where it is empty. */
  static Optional<Shot> of(Level level, Optional<String> phase) {
    return level.photos().stream()
        .filter(each -> each.phase().equals(phase))
        .findFirst()
        .map(each -> new Shot(each.picture(), each.words()));
  }

  /** {@return the same with another sentence} */
  public Shot saying(String other) {
    return new Shot(picture, other);
  }

  /** The photo that comes of it, with that sentence where it has none. */
  Photo photo(Optional<String> phase, String otherwise) {
    return new Photo(picture, words.isBlank() ? otherwise : words.strip(), phase);
  }
}
