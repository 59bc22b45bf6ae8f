package org.unhunch.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {
  @ParameterizedTest
  @CsvSource({
    "chair, chairs, true", // one more
    "chair, hair, true", // one less
    "chair, choir, true", // another
    "chair, chore, false",
    "chair, wall, false",
    "ab, cb, true", // a third of a short word is one letter
    "ab, cd, false",
    "a, b, false",
    "a, ab, false",
    "abcdefgh, abcdexxx, true",
    "abcdefgh, abcdxxxx, false",
    "abcdefgh, abcdefghijk, true",
    "abcdefgh, abcdefghijkl, false",
  })
  void aThirdOfTheWordMayBeWrong(String word, String candidate, boolean near) {
    assertThat(Nearest.to(word, List.of(candidate)).isPresent()).isEqualTo(near);
  }

  @Test
  void theFewestEditsWin() {
    assertThat(Nearest.to("rounding", List.of("roundings x", "rounding x", "roundign")))
        .contains("rounding x");
    assertThat(Nearest.to("chair", List.of("choir", "chair"))).contains("chair");
  }

  /** Guards against words of thousands of letters, whose comparison took seconds. */
  @Test
  void whatIsLongerThanAnyWordIsNearNothing() {
    String longest = "a".repeat(60);
    assertThat(Nearest.to(longest, List.of(longest))).contains(longest);
    assertThat(Nearest.to(longest, List.of(longest + "a"))).isEmpty();
    assertThat(Nearest.to(longest + "a", List.of(longest))).isEmpty();
    assertThat(Nearest.to(longest + "a", List.of(longest + "a"))).isEmpty();
  }

  @Test
  void whereNothingIsNearAllAreNamedUpToForty() {
    assertThat(Nearest.hint("chair", List.of("chairs")))
        .isEqualTo(Message.of("nearest.did-you-mean", "chairs"));
    assertThat(Nearest.hint("x", List.of("wall", "floor")))
        .isEqualTo(Message.of("nearest.one-of", "wall, floor"));
    assertThat(listed(140)).endsWith("138, 139");
    assertThat(listed(141)).endsWith("138, 139 …");
  }

  private static String listed(int end) {
    List<String> numbers = IntStream.range(100, end).mapToObj(Integer::toString).toList();
    return (String) Nearest.hint("x", numbers).arguments().get(0);
  }
}
