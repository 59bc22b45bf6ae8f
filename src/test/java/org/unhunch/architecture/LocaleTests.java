package org.unhunch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is written to files, logs and ids is the same in every country, and what is shown is in the
 * language that was chosen: nothing asks the system unsaid. A system in Arabic once had a time with
 * Arabic digits in a field that reads others.
 */
class LocaleTests {
  private static final Pattern UNSAID =
      Pattern.compile(
          "String\\.format\\(\\s*\"|\\.formatted\\(|\\.to(Lower|Upper)Case\\(\\)"
              + "|(NumberFormat|Collator)\\.get\\w+\\(\\)|\\.ofPattern\\(\\s*\\w*(\"\")?\\s*\\)");

  @Test
  void whateverDependsOnALanguageNamesIt() {
    List<SourceFile> main = SourceFile.under(Path.of("src/main/java"));
    assertThat(main).hasSizeGreaterThan(500);
    assertThat(main)
        .filteredOn(file -> UNSAID.matcher(file.code()).find())
        .extracting(SourceFile::name)
        .isEmpty();
  }
}
