package org.unhunch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTests {
  private final Json json = new Json();

  @Test
  void everythingComesBack() throws Json.Malformed {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", "„ü“ \n\t\"\\\u2028 😀");
    object.put("numbers", List.of(0L, -1L, Long.MAX_VALUE, 0.5));
    object.put("flags", Arrays.asList(true, false, null));
    object.put("inner", Map.of("", Map.of()));
    assertThat(json.object(json.line(object))).isEqualTo(object);
    assertThat(json.object(json.pretty(object))).isEqualTo(object);
    String line = new String(json.line(object), StandardCharsets.UTF_8);
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
  }

  @Test
  void halfACharacterBecomesAQuestionMark() throws Json.Malformed {
    assertThat(json.object(json.line(Map.of("text", "a\uD83D")))).isEqualTo(Map.of("text", "a?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''              | it is empty",
        "[1]             | it does not begin with {",
        "{} {}           | it goes on after its end",
        "{'a': [1        | it ends in the middle",
        "{'a': 1, 'a': 2}| it is not JSON",
        "{a: 1}          | it is not JSON",
      })
  void saysInAFewWordsWhatIsWrong(String text, String why) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> json.object(bytes)).isInstanceOf(Json.Malformed.class).hasMessage(why);
  }

  @Test
  void bytesThatAreNoTextAreNotJson() {
    byte[] bytes = "{\"a\": \"?\"}".getBytes(StandardCharsets.UTF_8);
    bytes[7] = (byte) 0xFF;
    assertThatThrownBy(() -> json.object(bytes)).hasMessage("it is not JSON");
  }
}
