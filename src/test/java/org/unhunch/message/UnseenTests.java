package org.unhunch.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards against signs that move a cursor, turn letters around or hide, of whatever kind. */
class UnseenTests {
  private static IntStream unseen() {
    return Stream.of(
            IntStream.rangeClosed(0, 0x1F),
            IntStream.rangeClosed(0x7F, 0x9F),
            IntStream.rangeClosed(0x200B, 0x200F),
            IntStream.rangeClosed(0x2028, 0x202E),
            IntStream.rangeClosed(0x2060, 0x206F),
            IntStream.rangeClosed(0xD800, 0xDFFF),
            IntStream.rangeClosed(0xE0001, 0xE007F),
            IntStream.of(0xAD, 0x61C, 0x180E, 0x3164, 0xFEFF, 0xFFFE))
        .flatMapToInt(each -> each);
  }

  @Test
  void eachIsFoundNamedAndShownAsItsNumber() {
    unseen().forEach(UnseenTests::check);
  }

  private static void check(int sign) {
    String text = "a" + Character.toString(sign) + "b";
    assertThat(Unseen.firstOf(text)).as(Unseen.name(sign)).hasValue(sign);
    assertThat(Unseen.without(text)).isEqualTo("ab");
    assertThat(Unseen.escaped(text)).matches("a\\\\u[0-9A-F{}]+b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Arm hoch – über Kopf", "Вдох", "呼吸", "مرحبا", "נשום", "ไหล่", "☀️ 😀"})
  void whatCanBeSeenStaysAsItIs(String text) {
    assertThat(Unseen.firstOf(text)).isEmpty();
    assertThat(Unseen.escaped(text)).isEqualTo(Unseen.without(text)).isEqualTo(text);
  }
}
