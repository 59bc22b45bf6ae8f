package org.unhunch.testing;

import org.unhunch.library.Library;
import org.unhunch.routine.Catalog;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** What screens are made with, in tests. */
public final class ScreenKit {
  private ScreenKit() {}

  /** {@return what screens of the tests' own catalog are made with} */
  public static Ui of(Preferences preferences) {
    return of(TestCatalog.catalog(), TestCatalog.pictures(), preferences);
  }

  /** {@return what screens of a catalog are made with, at the end of every made history} */
  public static Ui of(Catalog catalog, Pictures pictures, Preferences preferences) {
    long now = MadeHistory.END.toEpochMilli();
    return of(catalog, pictures, preferences, new Clocks(() -> 0, () -> now, 1));
  }

  /** {@return what screens of a catalog are made with} */
  public static Ui of(Catalog catalog, Pictures pictures, Preferences preferences, Clocks clocks) {
    return new Ui(new Library(catalog), pictures, preferences, new Words(), clocks);
  }
}
