package org.unhunch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;

/** What is noted of a text that is read. */
class JsonReaderTests {
  private final JsonReader reader = new JsonReader(new Limits(1_000, 10, 10, 100, 10));

  /** Escaped, alone in ASCII, and the one by which a terminal begins a command. */
  @ParameterizedTest
  @CsvSource({"a\\u0007b, U+0007", "a\u007fb, U+007F", "a\u009bb, U+009B", "é a\u007fb, U+007F"})
  void aControlCharacterIsToldHoweverItIsWritten(String text, String name) {
    Report report = new Report("texts.json");
    String document = "{\"texts\": [\"plain\", \"" + text + "\"]}";
    Fields fields =
        reader
            .parse(document.getBytes(StandardCharsets.UTF_8), report)
            .flatMap(node -> Fields.of(node, report))
            .orElseThrow();
    assertThat(fields.texts("texts")).hasSize(2);
    assertThat(report.problems())
        .containsExactly(
            new Problem("texts.json", 1, 21, "texts[1]", Message.of("json.unseen", name)));
  }
}
