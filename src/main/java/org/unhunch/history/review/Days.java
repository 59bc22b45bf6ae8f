package org.unhunch.history.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unhunch.history.Session;

/** Sessions by the day on which they began. */
public final class Days {
  /**
   * From so many minutes on, a day has the shade with the index plus one. Shipped routines take
   * from three minutes to about ten: so the shades are something, one long routine, two, and more.
   */
  public static final List<Integer> SHADE_MINUTES = List.of(1, 10, 20, 40);

  private static final long MINUTES_OF_DAY = 24 * 60;

  private final NavigableMap<LocalDate, List<Session>> days = new TreeMap<>();

  /** The sessions, the oldest first; the zone counts where none was written down. */
  public Days(List<Session> sessions, ZoneId zone) {
    for (Session each : sessions) {
      LocalDate day = each.when().day(zone);
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(each);
    }
  }

  /** {@return the sessions of a day, the oldest first} */
  public List<Session> on(LocalDate day) {
    return List.copyOf(days.getOrDefault(day, List.of()));
  }

  /** {@return how many sessions of a day count, which is all in which something was done} */
  public int countOn(LocalDate day) {
    return counted(day).size();
  }

  private List<Session> counted(LocalDate day) {
    return on(day).stream().filter(Session::isWorthKeeping).toList();
  }

  /** {@return the sessions of all the days of a span, the oldest first} */
  public List<Session> within(Span span) {
    return days.subMap(span.from(), true, span.to(), true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** {@return how many sessions there are before a day} */
  public int before(LocalDate day) {
    return days.headMap(day).values().stream().mapToInt(List::size).sum();
  }

  /**
   * {@return how many minutes were played on a day, to the nearest: at least one if there was a
   * session that counts, and never more than a day has, whatever a file says}
   */
  public int minutesOn(LocalDate day) {
    List<Session> sessions = counted(day);
    long seconds = sessions.stream().mapToLong(Session::playedSeconds).sum();
    long minutes = Math.min(MINUTES_OF_DAY, Math.max(1, Math.round(seconds / 60.0)));
    return sessions.isEmpty() ? 0 : (int) minutes;
  }

  /** {@return how dark a day is shown, from 0 for nothing to 4} */
  public int shadeOf(LocalDate day) {
    int minutes = minutesOn(day);
    return (int) SHADE_MINUTES.stream().filter(from -> minutes >= from).count();
  }

  /** {@return the first day with a session, or empty} */
  public Optional<LocalDate> first() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
  }

  /** {@return the last day with a session, or empty} */
  public Optional<LocalDate> last() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
  }
}
