package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, times and numbers as they are usual in a country, whatever the language. */
class CountryTests {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private static Words words(Language language, String country) {
    return Words.in(language, new Locale.Builder().setRegion(country).build());
  }

  /** Guards against one order and one clock for all who speak a language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | ''| Monday 5 January 2026     | 5 January 2026    | 5 Jan 2026  | 5 Jan  | 14:05",
        "ENGLISH | US | Monday January 5 2026    | January 5 2026    | Jan 5 2026  | Jan 5  | 2:05 PM",
        "ENGLISH | GB | Monday 5 January 2026    | 5 January 2026    | 5 Jan 2026  | 5 Jan  | 14:05",
        "ENGLISH | DE | Monday 5 January 2026    | 5 January 2026    | 5 Jan 2026  | 5 Jan  | 14:05",
        "GERMAN  | DE | Montag 5. Januar 2026    | 5. Januar 2026    | 5. Jan. 2026| 5. Jan.| 14:05",
        "GERMAN  | AT | Montag 5. Jänner 2026    | 5. Jänner 2026    | 5. Jän. 2026| 5. Jän.| 14:05",
        "GERMAN  | US | Montag 5. Januar 2026    | 5. Januar 2026    | 5. Jan. 2026| 5. Jan.| 14:05",
        "SPANISH | ES | lunes 5 de enero de 2026 | 5 de enero de 2026| 5 ene 2026  | 5 ene  | 14:05",
        "SPANISH | MX | lunes 5 de enero de 2026 | 5 de enero de 2026| 5 ene 2026  | 5 ene  | 14:05",
        "SPANISH | US | lunes 5 de enero de 2026 | 5 de enero de 2026| 5 ene 2026  | 5 ene  | 2:05 p. m.",
      })
  void aDateIsWrittenAsInTheCountry(
      Language language,
      String country,
      String day,
      String far,
      String week,
      String few,
      String time) {
    Words words = words(language, country);
    assertThat(
            List.of("date.day", "date.far", "date.week", "date.day-short").stream()
                .map(key -> words.date(key, DAY).replace(",", "").replace("ene.", "ene")))
        .containsExactly(day, far, week, few);
    assertThat(words.date("date.time", LocalTime.of(14, 5)).replace('\u00a0', ' ')).isEqualTo(time);
    assertThat(words.date("date.hour", LocalTime.of(14, 5))).isEqualTo(time.split(":")[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, US, 2.5, SUNDAY",
    "ENGLISH, GB, 2.5, MONDAY",
    "GERMAN, AT, '2,5', MONDAY",
    "GERMAN, CH, 2.5, MONDAY",
    "SPANISH, ES, '2,5', MONDAY",
    "SPANISH, MX, 2.5, SUNDAY"
  })
  void aNumberAndAWeekAreAsInTheCountry(
      Language language, String country, String number, DayOfWeek first) {
    Words words = words(language, country);
    assertThat(words.text("stiffness.falls", 2.5, 2.5)).contains(number);
    assertThat(words.firstDay()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', US",
    "'', '', fr_FR.UTF-8, FR",
    "'', de_DE.UTF-8, en_US, DE",
    "'', de_AT@euro, en_US, AT",
    "en_GB.UTF-8, de_DE.UTF-8, en_US, GB",
    "C.UTF-8, de_DE.UTF-8, en_US, ''",
    "'', POSIX, en_US, ''",
    "'', '', C, ''",
    "'', nonsense, '', US"
  })
  void theCountryIsThatOfTheSystemsDates(String all, String time, String language, String country) {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, Locale.US);
    try {
      Locale found =
          Language.placeOfSystem(Map.of("LC_ALL", all, "LC_TIME", time, "LANG", language));
      assertThat(found.getCountry()).isEqualTo(country);
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }

  /** A space that no font has would be a box, and one that breaks would leave the half alone. */
  @Test
  void aTimeHasNoNarrowSpace() {
    assertThat(words(Language.ENGLISH, "US").date("date.time", LocalTime.NOON))
        .isEqualTo("12:00\u00a0PM");
  }
}
