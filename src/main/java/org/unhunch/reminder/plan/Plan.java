package org.unhunch.reminder.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.unhunch.routine.term.Require;

/**
 * When and of what a person wants to be reminded through the day.
 *
 * @param on whether at all
 * @param since since when the times are these; what was before them was not asked for
 * @param rhythm at which times of a day
 * @param days on which days of the week
 * @param enough after how many sessions in a day it is quiet, 1 to 24; empty for never
 * @param content what it is of
 * @param manner when it is held back, and how it is said
 */
public record Plan(
    boolean on,
    Instant since,
    Rhythm rhythm,
    Set<DayOfWeek> days,
    OptionalInt enough,
    Content content,
    Manner manner) {
  /** The most sessions that are enough for a day. */
  public static final int MOST = 24;

  /** Off; once it is on, every hour from Monday to Friday. */
  public static final Plan INITIAL =
      new Plan(
          false,
          Instant.EPOCH,
          Rhythm.INITIAL,
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          OptionalInt.empty(),
          Content.INITIAL,
          Manner.INITIAL);

  /** Copies the days and checks how many are enough. */
  public Plan {
    days = Collections.unmodifiableSet(new TreeSet<>(days));
    int most = enough.orElse(1);
    Require.range("enough", most, 1, MOST);
  }

  /** {@return whether it is on and has any time at all} */
  public boolean isActive() {
    return on && !days.isEmpty() && !rhythm.ofDay().isEmpty();
  }

  /**
   * {@return the moments of a day, the earliest first; none on a day that is not one of the plan's}
   *
   * <p>A time that a change to summer time leaves out comes as much later as the clocks are put
   * forward, and one that comes twice comes the first time.
   */
  public List<Instant> momentsOf(LocalDate day, ZoneId zone) {
    if (!on || !days.contains(day.getDayOfWeek())) {
      return List.of();
    }
    return rhythm.ofDay().stream()
        .map(time -> ZonedDateTime.of(day, time, zone).toInstant())
        .distinct()
        .sorted()
        .toList();
  }

  /** {@return the same switched on or off at a moment} */
  public Plan switched(boolean other, Instant now) {
    return new Plan(other, now, rhythm, days, enough, content, manner);
  }

  /** {@return the same at other times from a moment on} */
  public Plan withRhythm(Rhythm other, Instant now) {
    return new Plan(on, now, other, days, enough, content, manner);
  }

  /** {@return the same on other days from a moment on} */
  public Plan withDays(Set<DayOfWeek> others, Instant now) {
    return new Plan(on, now, rhythm, others, enough, content, manner);
  }

  /** {@return the same with another number that is enough, 1 to 24, or none} */
  public Plan withEnough(OptionalInt other) {
    return new Plan(on, since, rhythm, days, other, content, manner);
  }

  /** {@return the same of something else} */
  public Plan withContent(Content other) {
    return new Plan(on, since, rhythm, days, enough, other, manner);
  }

  /** {@return the same in another manner} */
  public Plan withManner(Manner other) {
    return new Plan(on, since, rhythm, days, enough, content, other);
  }
}
