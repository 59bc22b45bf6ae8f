package org.unhunch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a file could not be read, in words; whoever is root may read everything. */
class JsonFileTests {
  @Test
  void aFileWithoutRightsSaysSo() {
    assertThat(JsonFile.reason(new AccessDeniedException("/secret")))
        .isEqualTo("it may not be read; give yourself the right to read it");
  }

  @Test
  void aFileThatIsNotThereSaysSo() {
    assertThat(JsonFile.reason(new NoSuchFileException("/nowhere")))
        .isEqualTo("there is no such file; check the path");
  }

  /** Escaped, alone in ASCII, and the one by which a terminal begins a command. */
  @ParameterizedTest
  @ValueSource(strings = {"a\\u0007b", "a\u007fb", "a\u009bb", "é a\u007fb"})
  void aControlCharacterIsToldHoweverItIsWritten(String text, @TempDir Path folder)
      throws IOException {
    Report report = new Report("texts.json");
    Path file = Files.writeString(folder.resolve("texts.json"), "[\"plain\", \"" + text + "\"]");
    assertThat(JsonFile.read(file, report)).isPresent();
    assertThat(report.problems())
        .extracting(Problem::asLine)
        .containsExactly(
            "texts.json:1:11: [1]: a control character stands in this text; remove it");
  }

  @Test
  void anythingElseSaysWhatTheSystemSays() {
    assertThat(JsonFile.reason(new IOException("Input/output error")))
        .isEqualTo("it cannot be read (Input/output error); check the disk and the path");
  }
}
