package org.unhunch.words;

import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a person is, as far as that tells how dates, times and numbers are written.
 *
 * @param locale the language of the texts, in a country if one is known
 */
record Country(Locale locale) {
  /** What stands for a year, with what parts it from the rest. */
  private static final Pattern YEAR = Pattern.compile("[^\\p{L}.]*y+[^\\p{L}]*");

  /** Words in a date, such as the Spanish de. */
  private static final Pattern WORD = Pattern.compile("\\s*'[^']*'");

  private boolean isKnown() {
    return !locale.getCountry().isEmpty();
  }

  /** The day that a week begins on; Monday where no country is known. */
  DayOfWeek firstDay() {
    return isKnown() ? WeekFields.of(locale).getFirstDayOfWeek() : DayOfWeek.MONDAY;
  }

  /**
   * The pattern of a date or a time, in the order and by the clock of the country.
   *
   * @param key names what is to be written
   * @param own the language's own pattern, for what is the same everywhere, or where no country is
   *     known
   */
  String pattern(String key, String own) {
    if (!isKnown()) {
      return own;
    }
    return switch (key) {
      case "date.day" -> pattern(FormatStyle.FULL, null);
      case "date.far" -> pattern(FormatStyle.LONG, null);
      case "date.week" -> brief();
      case "date.day-short" -> YEAR.matcher(brief()).replaceAll("");
      case "date.time" -> time();
      case "date.hour" -> time().indexOf('a') < 0 ? own : "h";
      default -> own;
    };
  }

  private String time() {
    return pattern(null, FormatStyle.SHORT)
        .replace("HH", "H")
        .replaceAll("[ \\u202f]", "\u00a0"); // few fonts have the narrow one
  }

  private String brief() {
    String pattern = pattern(FormatStyle.LONG, null).replace("MMMM", "MMM");
    return WORD.matcher(pattern).replaceAll("");
  }

  private String pattern(FormatStyle date, FormatStyle time) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        date, time, IsoChronology.INSTANCE, locale);
  }
}
