package org.unhunch.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.words.Language;

/**
 * Whatever there is in a language is in order; of one that is called complete, all is there and
 * made from the English texts of today. {@link Translations} says what a language lacks.
 */
class TranslatedTests {
  @ParameterizedTest
  @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void whatThereIsInALanguageIsInOrder(Language language) throws IOException {
    assertThat(WordsProblems.of(language)).isEmpty();
    assertThat(new CatalogWordsFile(language).faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void aCompleteLanguageLacksNothing(Language language) throws IOException {
    if (Language.COMPLETE.contains(language)) {
      assertThat(WordsFile.of(language).gaps(WordsFile.of(Language.ENGLISH))).isEmpty();
      assertThat(new CatalogWordsFile(language).gaps()).isEmpty();
    }
  }
}
