package org.unhunch.reminder.plan;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.unhunch.routine.term.Require;

/**
 * At which times of a day. Both ways are kept, so that changing one's mind twice loses nothing.
 *
 * @param byTheClock whether at the times, and not every so many minutes
 * @param everyMinutes 15 to 240
 * @param from where the day begins
 * @param to where it ends, after {@code from}
 * @param times the times, at most 24, whole minutes, sorted
 */
public record Rhythm(
    boolean byTheClock, int everyMinutes, LocalTime from, LocalTime to, List<LocalTime> times) {
  /** The shortest time between two. */
  public static final int LEAST_MINUTES = 15;

  /** The longest time between two. */
  public static final int MOST_MINUTES = 240;

  /** The most times in a list. */
  public static final int MOST_TIMES = 24;

  /** Every hour of an office day; by the clock four times. */
  public static final Rhythm INITIAL =
      new Rhythm(
          false,
          60,
          LocalTime.of(9, 0),
          LocalTime.of(17, 30),
          List.of(
              LocalTime.of(9, 40),
              LocalTime.of(11, 20),
              LocalTime.of(13, 50),
              LocalTime.of(15, 30)));

  /** Sorts the times and checks all. */
  public Rhythm {
    Require.range("minutes", everyMinutes, LEAST_MINUTES, MOST_MINUTES);
    from = from.truncatedTo(ChronoUnit.MINUTES);
    to = to.truncatedTo(ChronoUnit.MINUTES);
    Require.that(from.isBefore(to), "rule.from-to", from, to);
    times =
        List.copyOf(
            new TreeSet<>(
                times.stream().map(each -> each.truncatedTo(ChronoUnit.MINUTES)).toList()));
    Require.range("times", times.size(), 0, MOST_TIMES);
  }

  /** {@return the times that hold: the first of a regular day comes once its first span is over} */
  public List<LocalTime> ofDay() {
    if (byTheClock) {
      return times;
    }
    List<LocalTime> all = new ArrayList<>();
    int last = minutes(to);
    for (int at = minutes(from) + everyMinutes; at <= last; at += everyMinutes) {
      all.add(LocalTime.of(at / 60, at % 60));
    }
    return all;
  }

  private static int minutes(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  /** {@return the same, at the times or every so many minutes} */
  public Rhythm withByTheClock(boolean other) {
    return new Rhythm(other, everyMinutes, from, to, times);
  }

  /** {@return the same every so many minutes, 15 to 240} */
  public Rhythm withEveryMinutes(int other) {
    return new Rhythm(byTheClock, other, from, to, times);
  }

  /** {@return the same between other times, the first before the second} */
  public Rhythm between(LocalTime first, LocalTime last) {
    return new Rhythm(byTheClock, everyMinutes, first, last, times);
  }

  /** {@return the same with other times, at most 24} */
  public Rhythm withTimes(List<LocalTime> others) {
    return new Rhythm(byTheClock, everyMinutes, from, to, others);
  }
}
