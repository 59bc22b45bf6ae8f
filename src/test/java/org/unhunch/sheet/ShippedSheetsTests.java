package org.unhunch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.catalog.text.English;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Shipped;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Language;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What holds of the sheet of every routine that ships. */
class ShippedSheetsTests {
  private static final SheetFonts TYPE = SheetFonts.load(() -> false);
  private static final Pictures PICTURES = Shipped.pictures();

  private static RoutineSheet sheet(Routine routine, Catalog catalog, Words words) {
    return new RoutineSheet(
        routine,
        catalog.pacing(),
        each -> PICTURES.sequence(each.exercise(), each.level()),
        words,
        TYPE);
  }

  /** Guards against letters that a language needs and the sheets' own do not have. */
  @ParameterizedTest
  @EnumSource
  void theLettersOfASheetHaveEveryLanguage(Language language) {
    Words words = new Words(language);
    Stream<String> own = words.bundle().keySet().stream().map(words.bundle()::getString);
    Stream<String> ofCatalog =
        English.of(Shipped.catalog(language)).values().stream().map(English::text);
    assertThat(Stream.concat(own, ofCatalog))
        .allMatch(each -> each.codePoints().allMatch(ShippedSheetsTests::isThere));
  }

  private static boolean isThere(int letter) {
    return !Character.isLetter(letter) || TYPE.plain().canDisplay(letter);
  }

  @ParameterizedTest
  @CsvSource({"LETTER, ENGLISH", "A4, GERMAN", "A4, SPANISH"})
  void everyShippedRoutineStandsWholeOnAPage(Paper paper, Language language) throws IOException {
    Catalog catalog = Shipped.catalog(language);
    Words words = new Words(language);
    StepWords steps = new StepWords(words);
    List<RoutineSheet> all =
        catalog.routines().stream().map(each -> sheet(each, catalog, words)).toList();
    assertThat(all).allMatch(each -> each.language().equals(language.locale()));
    assertThat(all).allMatch(each -> each.pages() == 1);
    List<String> pages = Booklet.texts(all, paper, TYPE);
    for (int i = 0; i < pages.size(); i++) {
      Routine routine = catalog.routines().get(i);
      String text = pages.get(i);
      assertThat(text).contains(routine.name()).doesNotContain("…");
      for (Routine.Entry each : routine.entries()) {
        assertThat(text).contains(each.exercise().name());
        for (Phase phase : each.level().script()) {
          assertThat(text).contains(steps.said(phase.cue(), phase.side()));
        }
        for (Caution caution : each.exercise().cautions()) {
          boolean here = caution.levels().isEmpty() || caution.levels().contains(each.level().id());
          assertThat(!here || text.contains(caution.text())).as(caution.text()).isTrue();
        }
      }
    }
  }
}
