package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.testing.Child;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.WindowTest;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/** The whole program in a language that was chosen in it, or with which it was started. */
@WindowTest
class LanguageChangeTests {
  private static final Words GERMAN = new Words(Language.GERMAN);

  @TempDir private Path data;

  @BeforeEach
  void somebodyWhoReadsEnglish() throws IOException {
    Files.writeString(
        data.resolve("settings.json"),
        "{\"version\": 1, \"beforeFirstSessionSeen\": true, \"language\": \"en\"}");
  }

  @Test
  void anotherLanguageIsShownAsSoonAsItIsChosen() throws Exception {
    try (Child child = new Child(SpeakingChild.class, "--data", data)) {
      List<String> printed = child.awaitExit(0);
      int other = printed.indexOf("windows: 1");
      String key = "settings.language";
      assertThat(printed.subList(0, other)).contains("text: " + new Words().text(key));
      assertThat(printed.subList(other, printed.size())).contains("text: " + GERMAN.text(key));
    }
    assertThat(Files.readString(data.resolve("settings.json"))).contains("\"de\"");
  }

  @Test
  void theCommandLineChoosesForOneTime() throws Exception {
    String first =
        Shipped.catalog(Language.GERMAN)
            .routine("desk-break")
            .orElseThrow()
            .entries()
            .get(0)
            .exercise()
            .name();
    try (Child child =
        new Child(RunningChild.class, "--data", data, "--language", "de", "--play", "desk-break")) {
      child.awaitLine("exercise: " + first);
    }
    assertThat(Files.readString(data.resolve("settings.json"))).doesNotContain("\"de\"");
  }
}
