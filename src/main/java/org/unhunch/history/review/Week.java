package org.unhunch.history.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was done in a week.
 *
 * @param monday the day on which it begins
 * @param sessions how many sessions there were
 * @param minutes how many minutes were played, each day to the nearest
 */
public record Week(LocalDate monday, int sessions, int minutes) {
  /** {@return all weeks of a span, those without a session, too} */
  public static List<Week> all(Days days, Span span) {
    return IntStream.range(0, span.weeks())
        .mapToObj(week -> of(days, span.from().plusWeeks(week)))
        .toList();
  }

  private static Week of(Days days, LocalDate monday) {
    List<LocalDate> week = Stream.iterate(monday, day -> day.plusDays(1)).limit(7).toList();
    return new Week(
        monday,
        week.stream().mapToInt(days::countOn).sum(),
        week.stream().mapToInt(days::minutesOn).sum());
  }
}
