package org.unhunch;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.unhunch.catalog.CatalogReader;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.desktop.SystemDesktop;
import org.unhunch.ui.frame.ReadingWindow;
import org.unhunch.ui.frame.Theme;
import org.unhunch.words.Words;

/** Reads a catalog for a window; one that takes a while shows how far it has come meanwhile. */
final class PatientReader {
  private static final int NOBODY_MINDS_MILLIS = 1_000;
  private static final int DESKTOP_MILLIS = 300;
  private final Words words;

  PatientReader(Words words) {
    this.words = words;
  }

  /**
   * {@return the catalog in the folder}
   *
   * @throws java.util.concurrent.CancellationException if the person does not want to wait
   */
  LoadedCatalog read(Path folder) {
    if (!Unhunch.hasDisplay()) {
      return CatalogReader.read(folder); // which will be said where the window would be opened
    }
    try (ReadingWindow window = new ReadingWindow(words, this::dress, NOBODY_MINDS_MILLIS)) {
      return CatalogReader.read(folder, window.progress());
    }
  }

  private void dress() {
    SystemDesktop desktop = new SystemDesktop(System.getProperty("os.name"), System.getenv());
    CompletableFuture<Boolean> dark =
        CompletableFuture.supplyAsync(desktop::prefersDark)
            .completeOnTimeout(false, DESKTOP_MILLIS, TimeUnit.MILLISECONDS);
    new Theme(desktop::prefersDark, dark.join());
  }
}
