package org.unhunch.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.testing.Said;

/** What is written comes back, and what is no JSON says why. */
class JsonWriterTests {
  private final JsonReader reader = new JsonReader(new Limits(1_000, 10, 100, 1_000, 100));
  private final Report report = new Report("file");

  @Test
  void everythingComesBack() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", "„ü“ \n\t\"\\\u2028 😀");
    object.put("numbers", List.of(0L, -1L, 999_999_999_999_999_999L, 5));
    object.put("half", 0.5);
    object.put("flags", Arrays.asList(true, false, null));
    object.put("inner", Map.of("", Map.of()));
    byte[] line = JsonWriter.line(object);
    byte[] pretty = JsonWriter.pretty(object);
    assertThat(new String(line, StandardCharsets.UTF_8)).containsOnlyOnce("\n").endsWith("\n");
    for (byte[] bytes : List.of(line, pretty)) {
      Fields fields = read(bytes).orElseThrow();
      assertThat(fields.text("text")).isEqualTo(object.get("text"));
      assertThat(fields.list("numbers", each -> each.whole(-1, Long.MAX_VALUE)))
          .containsExactly(0L, -1L, 999_999_999_999_999_999L, 5L);
      assertThat(fields.valueIfAny("half").orElseThrow().number(0, 1)).isEqualTo(0.5);
      assertThat(fields.object("inner").orElseThrow().members()).containsOnlyKeys("");
      assertThat(report.problems()).isEmpty();
    }
    assertThat(new String(line, StandardCharsets.UTF_8)).contains("[true,false,null]");
  }

  @Test
  void halfACharacterBecomesAQuestionMark() {
    Fields fields = read(JsonWriter.line(Map.of("text", "a\uD83D"))).orElseThrow();
    assertThat(fields.text("text")).isEqualTo("a?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''              | the file is empty",
        "[1]             | this is a list; an object would be right",
        "{} {}           | the file continues after its end",
        "{'a': [1        | the file ends in the middle",
        "{'a': 1, 'a': 2}| the key 'a' appears here twice",
        "{a: 1}          | this is not JSON",
      })
  void saysWhatIsWrong(String text, String why) {
    read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    assertThat(Said.of(report.problems().get(0).what())).startsWith(why);
  }

  @Test
  void bytesThatAreNoTextAreNotJson() {
    byte[] bytes = "{\"a\": \"?\"}".getBytes(StandardCharsets.UTF_8);
    bytes[7] = (byte) 0xFF;
    assertThat(read(bytes)).isEmpty();
    assertThat(report.problems().get(0).what().key()).isEqualTo("json.not-utf-8");
  }

  private Optional<Fields> read(byte[] bytes) {
    return reader.parse(bytes, report).flatMap(node -> Fields.tolerant(node, report));
  }
}
