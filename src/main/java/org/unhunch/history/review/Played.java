package org.unhunch.history.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unhunch.history.Session;

/**
 * How often a routine was played.
 *
 * @param times 1 or more
 * @param last the day on which it was played last
 */
public record Played(int times, LocalDate last) {
  /**
   * {@return how often each routine was played, by its id; the zone counts where none was written}
   */
  public static Map<String, Played> byRoutine(List<Session> sessions, ZoneId zone) {
    Map<String, Played> all = new HashMap<>();
    for (Session each : sessions) {
      all.merge(each.routineId(), new Played(1, each.when().day(zone)), Played::and);
    }
    return all;
  }

  private Played and(Played other) {
    return new Played(times + other.times, last.isAfter(other.last) ? last : other.last);
  }
}
