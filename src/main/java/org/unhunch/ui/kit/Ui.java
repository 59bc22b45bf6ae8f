package org.unhunch.ui.kit;

import org.unhunch.library.Library;
import org.unhunch.pack.Pack;
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
  private static final int LONGEST = 22;

  /** From here on, no component shows HTML. */
  public Ui {
    PlainTexts.install();
  }

  /** {@return whose something is, by its id, in a few letters; empty of what ships} */
  public String origin(String id) {
    return library.own().has(id)
        ? words.text("origin.mine")
        : library.origin(id).map(Ui::brief).orElse("");
  }

  private static String brief(Pack pack) {
    String by = pack.author().isEmpty() ? pack.name() : pack.author();
    int end = by.offsetByCodePoints(0, Math.min(LONGEST, by.codePointCount(0, by.length())));
    return end == by.length() ? by : by.substring(0, end) + "…";
  }

  /** {@return the times around the exercises, the person's own in the place of the catalog's} */
  public Pacing pacing() {
    return preferences.pacing(library.catalog());
  }
}
