package org.unhunch.history.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unhunch.history.Session;
import org.unhunch.history.When;

/** Whatever dates and lengths a history has, there is no more than so much to be shown. */
class BoundsTests {
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

  private static Session session(String day, int seconds) {
    When when = When.somewhere(LocalDate.parse(day).atTime(8, 0).toInstant(ZoneOffset.UTC));
    OptionalInt none = OptionalInt.empty();
    UUID id = new UUID(0, day.hashCode());
    return new Session(id, when, "r", "R", seconds, true, List.of(), none, none, "", 0);
  }

  private static Days days(Session... sessions) {
    return new Days(List.of(sessions), ZoneOffset.UTC);
  }

  /** Guards against one odd date that makes thousands of weeks of nothing. */
  @Test
  void allOfItIsNeverLongerThanTenYears() {
    Days days =
        days(
            Stream.of("1970-01-01", "1999-12-31", "2026-11-20", "2027-11-20")
                .map(day -> session(day, 60))
                .toArray(Session[]::new));
    Span span = Period.ALL.span(days, FRIDAY, DayOfWeek.MONDAY);
    assertThat(span.weeks()).isEqualTo(520);
    assertThat(span.to()).isEqualTo(LocalDate.parse("2027-11-21"));
    assertThat(Week.all(days, span)).hasSize(520);
    assertThat(days.before(span.from())).isEqualTo(2);
    assertThat(days.within(span)).hasSize(2);
  }

  /** Guards against a sum that overflows, and a chart that then never comes to its end. */
  @Test
  void aDayNeverHasMoreMinutesThanADay() {
    Session endless = session("2026-11-20", Integer.MAX_VALUE);
    Days days = days(endless, endless, endless);
    assertThat(days.minutesOn(FRIDAY)).isEqualTo(1_440);
    Span span = Period.QUARTER.span(days, FRIDAY, DayOfWeek.MONDAY);
    assertThat(Week.all(days, span).get(11).minutes()).isEqualTo(1_440);
  }
}
