package org.unhunch.history.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.unhunch.routine.term.Require;

/**
 * Whole weeks, which begin on any day of the week.
 *
 * @param from the first day of the first week
 * @param to the last day of the last week
 */
public record Span(LocalDate from, LocalDate to) {
  /** Checks that the weeks are whole. */
  public Span {
    Require.that(from.isBefore(to), "rule.backward", from, to);
    DayOfWeek last = from.getDayOfWeek().minus(1);
    Require.that(to.getDayOfWeek() == last, "rule.fits", to, last);
  }

  /**
   * {@return so many weeks, at least one, up to the end of the week that the day is in}
   *
   * @param first the day that a week begins on
   */
  public static Span weeksUntil(int weeks, LocalDate day, DayOfWeek first) {
    LocalDate begin = weekOf(day, first);
    return new Span(begin.minusWeeks(weeks - 1), begin.plusDays(6));
  }

  /** {@return the first day of the week that the day is in} */
  static LocalDate weekOf(LocalDate day, DayOfWeek first) {
    return day.with(TemporalAdjusters.previousOrSame(first));
  }

  /** {@return how many weeks these are} */
  public int weeks() {
    return (int) ChronoUnit.WEEKS.between(from, to.plusDays(1));
  }
}
