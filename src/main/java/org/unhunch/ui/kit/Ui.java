package org.unhunch.ui.kit;

import org.unhunch.library.Library;
import org.unhunch.routine.Pacing;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/**
 * What every screen is made with.
 *
 * @param library what there is to choose from
 * @param pictures the figures
 * @param preferences what the person has chosen
 * @param words the texts
 * @param clocks what time it is
 */
public record Ui(
    Library library, Pictures pictures, Preferences preferences, Words words, Clocks clocks) {
  /** From here on, no component shows HTML. */
  public Ui {
    PlainTexts.install();
  }

  /** {@return the times around the exercises, the person's own in the place of the catalog's} */
  public Pacing pacing() {
    return preferences.pacing(library.catalog());
  }
}
