package org.unhunch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards against pages that say something else than the catalog they are made from. */
class ExercisePagesTests {
  private final Path folder = Path.of("docs", "exercises");

  @Test
  void everyPageSaysWhatTheCatalogSays() throws IOException {
    for (var page : new ExercisePages().texts().entrySet()) {
      assertThat(Files.readString(folder.resolve(page.getKey())))
          .as(page.getKey() + "; make the pages anew as docs/contributing.md says")
          .isEqualTo(page.getValue());
    }
  }

  @Test
  void everyPictureThatAPageNamesIsThere() throws IOException {
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        Files.readString(page)
            .lines()
            .filter(line -> line.startsWith("!["))
            .map(line -> line.replaceAll(".*\\((.*)\\)", "$1"))
            .forEach(picture -> assertThat(folder.resolve(picture)).isNotEmptyFile());
      }
    }
  }
}
