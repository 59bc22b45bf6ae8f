package org.unhunch.testing;

import java.time.ZoneOffset;
import java.util.List;
import org.unhunch.library.Library;
import org.unhunch.library.Source;
import org.unhunch.routine.Catalog;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** What screens are made with, on what ships unless the test has a catalog of its own. */
public final class Given {
  private Given() {}

  /** {@return what screens on the shipped catalog are made with} */
  public static Ui ui(Preferences preferences) {
    return ui(Shipped.catalog(), preferences);
  }

  /** {@return what screens on a catalog are made with; it has the shipped poses} */
  public static Ui ui(Catalog catalog, Preferences preferences) {
    Clocks clocks =
        new Clocks(() -> 0, () -> Histories.now().toInstant().toEpochMilli(), 1, ZoneOffset.UTC);
    return ui(catalog, preferences, clocks);
  }

  /** {@return the same, by other clocks} */
  public static Ui ui(Catalog catalog, Preferences preferences, Clocks clocks) {
    Library library = new Library(Source.of("catalog", catalog, Shipped.poses()));
    return new Ui(library, new Pictures(library), preferences, new Words(), clocks);
  }

  /** {@return the catalog with other routines} */
  public static Catalog withRoutines(Catalog catalog, List<org.unhunch.routine.Routine> routines) {
    return new Catalog(
        catalog.equipment(),
        catalog.positions(),
        catalog.cares(),
        catalog.places(),
        catalog.exercises(),
        routines,
        catalog.pacing());
  }
}
