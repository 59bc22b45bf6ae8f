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
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;

/** Why a file could not be read; whoever is root may read everything. */
class JsonReaderTests {
  private final JsonReader reader = new JsonReader(new Limits(1_000, 10, 10, 100, 10));

  @Test
  void aFileWithoutRightsSaysSo() {
    assertThat(JsonReader.reason(new AccessDeniedException("/secret")))
        .isEqualTo(Message.of("json.may-not-be-read"));
  }

  @Test
  void aFileThatIsNotThereSaysSo() {
    assertThat(JsonReader.reason(new NoSuchFileException("/nowhere")))
        .isEqualTo(Message.of("json.no-such-file"));
  }

  /** Escaped, alone in ASCII, and the one by which a terminal begins a command. */
  @ParameterizedTest
  @CsvSource({"a\\u0007b, U+0007", "a\u007fb, U+007F", "a\u009bb, U+009B", "é a\u007fb, U+007F"})
  void aControlCharacterIsToldHoweverItIsWritten(String text, String name, @TempDir Path folder)
      throws IOException {
    Report report = new Report("texts.json");
    String document = "{\"texts\": [\"plain\", \"" + text + "\"]}";
    Path file = Files.writeString(folder.resolve("texts.json"), document);
    Fields fields =
        reader.read(file, report).flatMap(node -> Fields.of(node, report)).orElseThrow();
    assertThat(fields.texts("texts")).hasSize(2);
    assertThat(report.problems())
        .containsExactly(
            new Problem("texts.json", 1, 21, "texts[1]", Message.of("json.unseen", name)));
  }

  @Test
  void anythingElseSaysWhatTheSystemSays() {
    assertThat(JsonReader.reason(new IOException("Input/output error")))
        .isEqualTo(Message.of("json.cannot-be-read", "Input/output error"));
  }
}
