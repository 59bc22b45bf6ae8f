package org.unhunch.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.Rhythm;

class TimesCalendarTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** A Saturday. */
  private static final Instant NOW = Instant.parse("2026-11-28T22:30:00Z");

  private static final Plan PLAN =
      Plan.INITIAL
          .switched(true, Instant.EPOCH)
          .withRhythm(Rhythm.INITIAL.withByTheClock(true), Instant.EPOCH);

  private static SmallCalendar read(Plan plan, String title) {
    return SmallCalendar.read(TimesCalendar.of(plan, title, NOW, ZONE));
  }

  @Test
  void everyTimeIsAnEventThatComesAgainOnTheDays() {
    SmallCalendar calendar = read(PLAN, "Time to move");
    assertThat(calendar.events()).hasSize(4);
    assertThat(calendar.ids()).hasSize(4);
    List<LocalDateTime> week = calendar.occurrences(LocalDate.of(2026, 11, 30), 7);
    List<LocalDateTime> planned = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      LocalDate date = LocalDate.of(2026, 11, 30).plusDays(day);
      PLAN.momentsOf(date, ZONE).forEach(each -> planned.add(LocalDateTime.ofInstant(each, ZONE)));
    }
    assertThat(week).hasSize(20).containsExactlyInAnyOrderElementsOf(planned);
  }

  @Test
  void everyEventRings() {
    assertThat(read(PLAN, "Time to move").alarms()).isEqualTo(4);
  }

  @Test
  void theFirstIsOnADayOfThePlan() {
    Plan sundays = PLAN.withDays(EnumSet.of(DayOfWeek.SUNDAY), Instant.EPOCH);
    assertThat(read(sundays, "x").events().get(0).start().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 11, 29));
    assertThat(read(PLAN.withDays(Set.of(), Instant.EPOCH), "x").events()).isEmpty();
  }

  /** Guards against a title that ends a line or is cut within a letter of several bytes. */
  @Test
  void anyTitleComesBackAndNoLineIsTooLong() {
    String title = "Zeit, sich zu bewegen; \\ \n" + "–äöü€😀".repeat(30);
    byte[] file = TimesCalendar.of(PLAN, title, NOW, ZONE);
    assertThat(Arrays.stream(new String(file, StandardCharsets.UTF_8).split("\r\n")))
        .allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(SmallCalendar.read(file).events()).allMatch(each -> each.title().equals(title));
  }
}
