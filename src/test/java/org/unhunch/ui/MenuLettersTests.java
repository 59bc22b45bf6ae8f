package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/** Guards against a letter that leads to two entries of the menus that open on something chosen. */
class MenuLettersTests {
  @ParameterizedTest
  @CsvSource({
    "routine.change detail.send detail.print routine.copy routine.remind routine.remove",
    "place.add place.rename place.delete",
    "library.who library.go-back library.remove-all",
    "pick.sort.fit pick.sort.favorites pick.sort.shortest pick.sort.most pick.sort.last"
        + " pick.sort.name",
    "remind.strip.hide remind.strip.settings remind.quiet-today"
  })
  void eachLetterLeadsToOneEntry(String keys) {
    for (Language language : Language.values()) {
      Words words = new Words(language);
      List<Character> letters =
          Stream.of(keys.split(" "))
              .map(key -> Character.toLowerCase(words.mnemonic(key)))
              .toList();
      assertThat(letters).as(language.tag()).doesNotHaveDuplicates();
    }
  }

  /** The one entry says the one or the other. */
  @ParameterizedTest
  @CsvSource({"routine.change", "library.change"})
  void theLetterIsInWhicheverTextThereIs(String key) {
    for (Language language : Language.values()) {
      Words words = new Words(language);
      String letter = String.valueOf(words.mnemonic("routine.change"));
      assertThat(words.text(key).toLowerCase(Locale.ROOT))
          .as(language.tag())
          .contains(letter.toLowerCase(Locale.ROOT));
    }
  }
}
