package org.unhunch.history.review;

import java.time.LocalDate;

/** How far to look back. */
public enum Period {
  /** Twelve weeks. */
  QUARTER(12),
  /** Half a year. */
  HALF(26),
  /** A year. */
  YEAR(52),
  /** From the first session on, and twelve weeks at least. */
  ALL(0);

  private final int weeks;

  Period(int weeks) {
    this.weeks = weeks;
  }

  /** {@return the weeks of the period, this one included} */
  public Span span(Days days, LocalDate today) {
    if (this != ALL) {
      return Span.weeksUntil(weeks, today);
    }
    LocalDate last = days.last().filter(day -> day.isAfter(today)).orElse(today);
    Span least = Span.weeksUntil(QUARTER.weeks, last);
    LocalDate first = Span.mondayOf(days.first().orElse(last));
    return new Span(first.isBefore(least.from()) ? first : least.from(), least.to());
  }
}
