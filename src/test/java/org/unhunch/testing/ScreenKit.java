package org.unhunch.testing;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.unhunch.library.Library;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.pose.Choreography;
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
    return of(TestCatalog.catalog(), TestCatalog.poses(), preferences);
  }

  /** {@return what screens of a catalog are made with, at the end of every made history} */
  public static Ui of(Catalog catalog, Map<String, Choreography> poses, Preferences preferences) {
    long now = MadeHistory.END.toEpochMilli();
    return of(catalog, poses, preferences, new Clocks(() -> 0, () -> now, 1, ZoneOffset.UTC));
  }

  /** {@return what screens of a catalog are made with} */
  public static Ui of(
      Catalog catalog, Map<String, Choreography> poses, Preferences preferences, Clocks clocks) {
    Library library = new Library(LibrarySource.of("catalog", catalog, List.of(), poses));
    return new Ui(library, new Pictures(library, Said.WORDS), preferences, Said.WORDS, clocks);
  }

  /** {@return the same with other texts} */
  public static Ui saying(Words words, Ui ui) {
    Pictures pictures = new Pictures(ui.library(), words);
    return new Ui(ui.library(), pictures, ui.preferences(), words, ui.clocks());
  }
}
