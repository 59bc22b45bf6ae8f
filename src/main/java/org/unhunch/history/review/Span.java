package org.unhunch.history.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.unhunch.routine.term.Require;

/**
 * Whole weeks, each from Monday to Sunday.
 *
 * @param from a Monday
 * @param to a Sunday after it
 */
public record Span(LocalDate from, LocalDate to) {
  /** Checks that the weeks are whole. */
  public Span {
    Require.that(from.getDayOfWeek() == DayOfWeek.MONDAY, "rule.fits", from, "Monday");
    Require.that(to.getDayOfWeek() == DayOfWeek.SUNDAY, "rule.fits", to, "Sunday");
    Require.that(from.isBefore(to), "rule.backward", from, to);
  }

  /** {@return so many weeks, at least one, up to the end of the week that the day is in} */
  public static Span weeksUntil(int weeks, LocalDate day) {
    LocalDate monday = mondayOf(day);
    return new Span(monday.minusWeeks(weeks - 1), monday.plusDays(6));
  }

  /** {@return the Monday of the week that the day is in} */
  static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** {@return how many weeks these are} */
  public int weeks() {
    return (int) ChronoUnit.WEEKS.between(from, to.plusDays(1));
  }
}
