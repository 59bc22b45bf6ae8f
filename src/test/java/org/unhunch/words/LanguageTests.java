package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {
  /** The samples by which Unicode's table of plural rules shows what each form is for. */
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, one, 1", "ENGLISH, other, 0 2 3 16 100 1000 10000 100000 1000000",
    "GERMAN, one, 1", "GERMAN, other, 0 2 3 16 100 1000 10000 100000 1000000",
    "SPANISH, one, 1", "SPANISH, other, 0 2 3 16 100 1000 10000 100000",
    "SPANISH, many, 1000000 2000000"
  })
  void aNumberTakesTheFormOfUnicodesTable(Language language, String form, String numbers) {
    assertThat(List.of(numbers.split(" ")))
        .allSatisfy(each -> assertThat(language.plural(Long.parseLong(each))).isEqualTo(form));
  }

  @ParameterizedTest
  @EnumSource
  void aLanguageIsFoundByItsLetters(Language language) {
    assertThat(Language.of(language.tag())).contains(language);
    assertThat(language.locale().getLanguage()).isEqualTo(language.tag());
  }

  @Test
  void aLanguageThatNobodyKnowsIsNone() {
    assertThat(Language.of("xx")).isEmpty();
  }

  @Test
  void datesAndNumbersAreWrittenAsInTheLanguage() throws IOException {
    Words german =
        new Words(
            Language.GERMAN,
            new PropertyResourceBundle(
                new StringReader("day = EEEE, d. MMMM yyyy\nmany = {0}\nhalf = {0,number,0.0}")));
    assertThat(german.date("day", LocalDate.of(2026, 3, 1))).isEqualTo("Sonntag, 1. März 2026");
    assertThat(german.text("many", 12_345)).isEqualTo("12.345");
    assertThat(german.text("half", 2.5)).isEqualTo("2,5");
  }

  /** Guards against menus of the desktop that speak English alone. */
  @ParameterizedTest
  @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void theDesktopIsToldInEachLanguage(Language language) throws IOException {
    Path linux = Path.of("src/packaging/linux");
    assertThat(Files.readString(linux.resolve("org.unhunch.Unhunch.desktop")))
        .contains(
            "GenericName[" + language.tag() + "]=",
            "Comment[" + language.tag() + "]=",
            "Keywords[" + language.tag() + "]=");
    assertThat(Files.readString(linux.resolve("org.unhunch.Unhunch.xml")))
        .contains("<comment xml:lang=\"%s\">".formatted(language.tag()));
  }

  /** Without the place of the file a double click on it would open the program alone. */
  @Test
  void theDesktopOpensItsFilesWithIt() throws IOException {
    Path linux = Path.of("src/packaging/linux");
    List<String> entry = Files.readAllLines(linux.resolve("org.unhunch.Unhunch.desktop"));
    assertThat(entry)
        .contains("MimeType=application/x-unhunch+json;")
        .anyMatch(each -> each.matches("Exec=\\S+ %f"));
    assertThat(Files.readString(linux.resolve("org.unhunch.Unhunch.xml")))
        .contains("type=\"application/x-unhunch+json\"", "pattern=\"*.unhunch\"");
  }

  @Test
  void andSoundsOtherwiseBeforeSomeWordsInSpanish() {
    Words spanish = new Words(Language.SPANISH);
    assertThat(spanish.list(List.of("giro", "inclinación"))).isEqualTo("giro e inclinación");
    assertThat(spanish.list(List.of("silla", "hierba"))).isEqualTo("silla y hierba");
    assertThat(spanish.list(List.of("silla", "pared"))).isEqualTo("silla y pared");
    assertThat(new Words().list(List.of("a twist", "inclining"))).contains(" and ");
  }

  /**
   * Letters of a pattern have a meaning, so words in it stand in apostrophes, which are doubled.
   */
  @Test
  void aDateCanHaveWordsInIt() {
    Words spanish = new Words(Language.SPANISH);
    assertThat(spanish.date("date.far", LocalDate.of(2026, 3, 1))).isEqualTo("1 de marzo de 2026");
  }

  /** German nouns were once written small in lists. */
  @Test
  void namesAreWrittenSmallOnlyWhereThatIsUsual() {
    List<String> names = List.of("Neck", "Upper back");
    assertThat(new Words().listed(names)).isEqualTo("Neck, upper back");
    assertThat(new Words(Language.GERMAN).listed(names)).isEqualTo("Neck, Upper back");
  }

  /** Quotations in other quotation marks than the English ones were once told whole. */
  @ParameterizedTest
  @ValueSource(strings = {"''{0}''", "“{0}”", "„{0}“", "«{0}»"})
  void ofALongQuotationTheBeginningIsTold(String quotation) throws IOException {
    StringReader file = new StringReader("taken = There is " + quotation + ".");
    Words words = new Words(Language.GERMAN, new PropertyResourceBundle(file));
    assertThat(words.text("taken", "x".repeat(1_000))).contains("x".repeat(80) + "…");
  }

  /** A language that has a part of the texts is of use, too. */
  @Test
  void whatALanguageLacksIsSaidInEnglish() {
    Words said = new Words(Language.SPANISH);
    assertThat(said.text("app.name")).isEqualTo("Unhunch");
    assertThat(said.text("count.sessions", 1)).isNotEmpty();
  }
}
