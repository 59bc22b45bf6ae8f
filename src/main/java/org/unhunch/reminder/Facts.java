package org.unhunch.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unhunch.reminder.DiaryEntry.What;

/**
 * What has been so far: what was done, and what was said.
 *
 * @param done what was done, in any order, at least of the last two days
 * @param diary the entries, the earliest written first
 */
public record Facts(List<Activity> done, List<DiaryEntry> diary) {
  /** For how long it is put off. */
  public static final Duration PUT_OFF = Duration.ofMinutes(15);

  /** How often it can be put off. */
  public static final int MOST_PUT_OFF = 2;

  /** Whoever has not answered by then does not. */
  static final Duration ANSWER = Duration.ofMinutes(10);

  private static final Set<What> ANSWERED =
      Set.of(What.STARTED, What.PUT_OFF, What.NOT_TODAY, What.AFTER_ALL);

  /** Nothing yet. */
  public static final Facts NONE = new Facts(List.of(), List.of());

  /** Copies the lists. */
  public Facts {
    done = List.copyOf(done);
    diary = List.copyOf(diary);
  }

  /** The same without what was said before a moment; so switching it off and on begins anew. */
  Facts since(Instant first) {
    return new Facts(
        done, diary.stream().filter(each -> !each.when().instant().isBefore(first)).toList());
  }

  /** {@return the last entry about a moment of the plan} */
  Optional<DiaryEntry> last(Instant slot) {
    return about(slot).reduce((earlier, later) -> later);
  }

  /** {@return how often a moment of the plan has been put off} */
  public int timesPutOff(Instant slot) {
    return (int) about(slot).filter(each -> each.what() == What.PUT_OFF).count();
  }

  private Stream<DiaryEntry> about(Instant slot) {
    return diary.stream().filter(each -> each.slot().equals(slot));
  }

  /** {@return what was done on the day, the earliest first} */
  public List<Activity> on(LocalDate day, ZoneId zone) {
    return done.stream()
        .filter(each -> each.began().day(zone).equals(day))
        .sorted(Comparator.comparing(each -> each.began().instant()))
        .toList();
  }

  /** {@return the last that was done before a moment} */
  Optional<Activity> lastDone(Instant before) {
    return done.stream()
        .filter(each -> each.began().instant().isBefore(before))
        .max(Comparator.comparing(Activity::ended));
  }

  /** Whether the person said on the day of a moment that it is enough, and nothing else since. */
  boolean saysNotToday(ZonedDateTime now) {
    return diary.stream()
        .filter(each -> each.what() == What.NOT_TODAY || each.what() == What.AFTER_ALL)
        .filter(each -> each.when().day(now.getZone()).equals(now.toLocalDate()))
        .reduce((earlier, later) -> later)
        .filter(each -> each.what() == What.NOT_TODAY)
        .isPresent();
  }

  /** How many in a row, up to a moment of a day, nobody answered, nor did anything after. */
  int unanswered(ZonedDateTime now) {
    Instant lastDone = lastDone(now.toInstant()).map(Activity::ended).orElse(Instant.MIN);
    Map<Instant, DiaryEntry> bySlot = new LinkedHashMap<>();
    diary.stream()
        .filter(each -> each.what() != What.HELD_BACK)
        .filter(each -> each.when().day(now.getZone()).equals(now.toLocalDate()))
        .forEach(
            each -> {
              bySlot.remove(each.slot()); // what was put off comes after what was said meanwhile
              bySlot.put(each.slot(), each);
            });
    int count = 0;
    for (DiaryEntry each : new ArrayList<>(bySlot.values())) {
      boolean isNone =
          each.when().instant().isAfter(lastDone)
              && !ANSWERED.contains(each.what())
              && isOver(each, now.toInstant());
      count = isNone ? count + 1 : 0;
    }
    return count;
  }

  /** A question that whoever asked it has not come back from is over in time. */
  static boolean isOver(DiaryEntry said, Instant now) {
    return said.what() != What.SAID || !now.isBefore(said.when().instant().plus(ANSWER));
  }
}
