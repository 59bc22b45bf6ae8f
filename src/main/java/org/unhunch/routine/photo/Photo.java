package org.unhunch.routine.photo;

import java.util.Objects;
import java.util.Optional;
import org.unhunch.routine.term.Require;

/**
 * A photo that shows an exercise in place of the figure.
 *
 * @param picture what is seen
 * @param words the same in a sentence, for those who do not see it
 * @param phase the name of the phase from which on it is shown; empty if it shows the start
 */
public record Photo(Jpeg picture, String words, Optional<String> phase) {
  public Photo {
    Objects.requireNonNull(picture);
    Require.text("words", words);
  }
}
