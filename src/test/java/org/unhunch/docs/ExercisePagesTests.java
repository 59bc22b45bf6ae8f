package org.unhunch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.words.Language;

/** Guards against pages that say something else than the catalog they are made from. */
class ExercisePagesTests {
  @ParameterizedTest
  @EnumSource
  void everyPageSaysWhatTheCatalogSays(Language language) throws IOException {
    Path folder = ExercisePages.folder(language);
    for (var page : new ExercisePages(language).texts().entrySet()) {
      assertThat(Files.readString(folder.resolve(page.getKey())))
          .as(page.getKey() + "; make the pages anew as docs/contributing.md says")
          .isEqualTo(page.getValue());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPictureThatAPageNamesIsThere(Language language) throws IOException {
    Path folder = ExercisePages.folder(language);
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
