package org.unhunch.cue.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTests {
  private static final long SECOND = 1_000_000_000L;
  private static final String SENTENCE = "Let the weight of the arms open the chest.";

  private static Phrase phrase(double seconds) {
    return new Phrase(List.of(SENTENCE, "stretch"), "en", (long) (seconds * SECOND), false);
  }

  @Test
  void theBestThatEndsInTimeIsSaid() {
    assertThat(phrase(30).fitting(0)).contains(SENTENCE);
    assertThat(phrase(2).fitting(0)).contains("stretch");
    assertThat(phrase(0.5).fitting(0)).isEmpty();
  }

  @Test
  void waitingTakesRoomAway() {
    assertThat(phrase(4).fitting(0)).contains(SENTENCE);
    assertThat(phrase(4).fitting(2 * SECOND)).contains("stretch");
    assertThat(phrase(4).fitting(4 * SECOND)).isEmpty();
  }

  @Test
  void nothingIsNotAPhrase() {
    assertThatThrownBy(() -> new Phrase(List.of(), "en", SECOND, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Phrase(List.of("a", " "), "en", SECOND, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
