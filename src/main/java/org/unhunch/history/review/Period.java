package org.unhunch.history.review;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How far to look back. */
public enum Period {
  /** Twelve weeks. */
  QUARTER(12),
  /** Half a year. */
  HALF(26),
  /** A year. */
  YEAR(52),
  /** From the first session on: twelve weeks at least, ten years at most. */
  ALL(0);

  /** However old a session is, as after a clock that stood at 1970. */
  private static final int MOST_WEEKS = 520;

  private final int weeks;

  Period(int weeks) {
    this.weeks = weeks;
  }

  /**
   * {@return the weeks of the period, this one included}
   *
   * @param begin the day that a week begins on
   */
  public Span span(Days days, LocalDate today, DayOfWeek begin) {
    if (this != ALL) {
      return Span.weeksUntil(weeks, today, begin);
    }
    LocalDate last = days.last().filter(day -> day.isAfter(today)).orElse(today);
    Span least = Span.weeksUntil(QUARTER.weeks, last, begin);
    Span most = Span.weeksUntil(MOST_WEEKS, last, begin);
    LocalDate first = Span.weekOf(days.first().orElse(last), begin);
    LocalDate from = first.isBefore(least.from()) ? first : least.from();
    return new Span(from.isBefore(most.from()) ? most.from() : from, least.to());
  }
}
