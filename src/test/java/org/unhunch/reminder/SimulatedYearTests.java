package org.unhunch.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.When;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.Rhythm;

/**
 * A year of a person with a machine: it sleeps, is left at home, travels to New York and back, has
 * its clock set wrong by minutes, hours or a day, and goes through both changes of summer time,
 * once with moments in the very hour. What may never happen does not, and every moment of the plan
 * has become something that can be told.
 */
class SimulatedYearTests {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 365;

  /** How wrong a clock is set. */
  private static final List<Duration> WRONG =
      List.of(
          Duration.ofMinutes(-5),
          Duration.ofHours(-3),
          Duration.ofHours(3),
          Duration.ofDays(-1),
          Duration.ofDays(1));

  private final List<Activity> done = new ArrayList<>();
  private final List<DiaryEntry> diary = new ArrayList<>();
  private final Map<Because, Integer> reasons = new TreeMap<>();
  private final Set<Instant> said = new HashSet<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void inAYearNothingHappensThatMayNot(long seed) {
    Random chance = new Random(seed);
    Plan plan = plan(seed);
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(i);
      ZoneId zone = i >= 130 && i < 141 ? NEW_YORK : BERLIN;
      if (!isWithout(day)) {
        live(plan, day, zone, chance);
      }
      check(plan, day, zone);
    }
    assertThat(reasons.keySet())
        .contains(
            Because.DUE,
            Because.AWAY,
            Because.LOCKED,
            Because.TYPING,
            Because.JUST_DONE,
            Because.QUIET,
            Because.PLAYING);
    assertThat(said).hasSizeGreaterThan(300);
  }

  /** By the minute, by the clock, with an end to it, and in the nights in which clocks change. */
  private static Plan plan(long seed) {
    Instant since = FIRST.atStartOfDay(BERLIN).toInstant();
    Plan plan = Plan.INITIAL.switched(true, since);
    Rhythm clock = Rhythm.INITIAL.withByTheClock(true);
    if (seed == 4) {
      List<LocalTime> night =
          List.of(LocalTime.of(1, 30), LocalTime.of(2, 30), LocalTime.of(3, 30));
      return plan.withRhythm(clock.withTimes(night), since)
          .withDays(EnumSet.allOf(DayOfWeek.class), since);
    }
    return plan.withRhythm(
            seed == 2 ? clock : Rhythm.INITIAL.withEveryMinutes(seed == 1 ? 30 : 90), since)
        .withEnough(seed == 3 ? OptionalInt.of(3) : OptionalInt.empty());
  }

  /** Weeks without the machine. */
  private static boolean isWithout(LocalDate day) {
    return FIRST.until(day, ChronoUnit.DAYS) / 7 % 17 == 5;
  }

  /**
   * When a timer wakes the machine: at each moment of the plan, and anew in an hour that comes
   * twice.
   */
  private static List<Instant> wakes(Plan plan, LocalDate day, ZoneId zone) {
    List<Instant> moments = plan.momentsOf(day, zone);
    Stream<Instant> anew =
        moments.stream().map(each -> each.atZone(zone).withLaterOffsetAtOverlap().toInstant());
    return Stream.concat(moments.stream(), anew).distinct().sorted().toList();
  }

  /** A day, at the wakes that a timer gives, unless the machine sleeps. */
  private void live(Plan plan, LocalDate day, ZoneId zone, Random chance) {
    List<Instant> wakes = new ArrayList<>(wakes(plan, day, zone));
    boolean weekend = wakes.isEmpty();
    if (weekend) {
      wakes.add(day.atTime(10, 0).atZone(zone).toInstant());
    }
    while (!wakes.isEmpty()) {
      Instant wake = wakes.remove(0);
      if (chance.nextInt(12) == 0) {
        doByHand(wake.minusSeconds(chance.nextInt(3_600)), zone);
      }
      boolean asleep = chance.nextInt(10) == 0;
      // After a sleep the timer comes late.
      Instant now = asleep ? wake.plusSeconds(60L * (5 + chance.nextInt(120))) : wake;
      wake(plan, now.atZone(zone), chance).ifPresent(again -> wakes.add(0, again));
      ZonedDateTime wrong = now.plus(WRONG.get(chance.nextInt(WRONG.size()))).atZone(zone);
      if (chance.nextInt(20) == 0 && !isWithout(wrong.toLocalDate())) {
        wake(plan, wrong, chance).ifPresent(wakes::add);
      }
      wakes.sort(null);
    }
  }

  private void doByHand(Instant began, ZoneId zone) {
    done.add(new Activity(When.of(began.atZone(zone)), 180));
  }

  /** Does what a woken program does; answers with the moment of another wake, if one is wanted. */
  private Optional<Instant> wake(Plan plan, ZonedDateTime now, Random chance) {
    Signals signals = signals(chance);
    Decision decision = ReminderRule.decide(plan, facts(now), now, signals);
    reasons.merge(decision.why().because(), 1, Integer::sum);
    boolean types = chance.nextBoolean();
    Signals later = signals.withIdle(Optional.of(Duration.ofSeconds(types ? 1 : 6)));
    while (decision.isWaiting()) { // anew, where the next moment comes meanwhile
      now = now.plus(types ? Duration.ofMinutes(10) : Duration.ofSeconds(9));
      decision = ReminderRule.decide(plan, facts(now), now, later);
    }
    if (decision.isHeldBack()) {
      diary.add(DiaryEntry.heldBack(When.of(now), decision.slot().orElseThrow(), decision.why()));
    }
    return decision.kind() == Decision.Kind.NOW
        ? say(plan, decision.slot().orElseThrow(), now, chance)
        : Optional.empty();
  }

  private Optional<Instant> say(Plan plan, Instant slot, ZonedDateTime now, Random chance) {
    checkMaySay(plan, slot, now);
    said.add(slot);
    diary.add(DiaryEntry.of(When.of(now), slot, What.SAID));
    ZonedDateTime answered = now.plusSeconds(40);
    boolean canPutOff = facts(now).timesPutOff(slot) < Facts.MOST_PUT_OFF;
    int answer = chance.nextInt(20);
    What what =
        answer < 11
            ? What.STARTED
            : answer < 14 && canPutOff
                ? What.PUT_OFF
                : answer == 19 ? What.NOT_TODAY : What.UNANSWERED;
    diary.add(DiaryEntry.of(When.of(answered), slot, what));
    if (what == What.NOT_TODAY && chance.nextBoolean()) {
      diary.add(DiaryEntry.of(When.of(answered), answered.toInstant(), What.AFTER_ALL));
    }
    if (what == What.STARTED) {
      doByHand(answered.toInstant().plusSeconds(20), now.getZone());
    }
    return what == What.PUT_OFF
        ? Optional.of(answered.toInstant().plus(Facts.PUT_OFF))
        : Optional.empty();
  }

  /** What must hold whenever something is said, looked up without the rule's own eyes. */
  private void checkMaySay(Plan plan, Instant slot, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    Facts lately = facts(now);
    assertThat(plan.days()).contains(today.getDayOfWeek());
    ZonedDateTime moment = slot.atZone(now.getZone());
    assertThat(plan.rhythm().ofDay()).contains(moment.toLocalTime());
    assertThat(moment).isEqualTo(moment.withEarlierOffsetAtOverlap());
    assertThat(diary.stream().filter(each -> each.slot().equals(slot)))
        .allMatch(each -> each.what() == What.SAID || each.what() == What.PUT_OFF);
    assertThat(
            lately.diary().stream()
                .filter(each -> each.when().day(BERLIN).equals(today))
                .filter(each -> Set.of(What.NOT_TODAY, What.AFTER_ALL).contains(each.what()))
                .reduce((earlier, later) -> later))
        .matches(last -> last.isEmpty() || last.get().what() == What.AFTER_ALL);
    assertThat(done)
        .noneMatch(
            each ->
                each.began().instant().isBefore(now.toInstant())
                    && Duration.between(each.ended(), now.toInstant()).toMinutes() < 30);
    assertThat(Duration.between(slot, now)).isBetween(Duration.ZERO, Duration.ofMinutes(65));
    checkAnswers(lately, today, now.toInstant());
    long today3 =
        lately.done().stream().filter(each -> each.began().day(BERLIN).equals(today)).count();
    assertThat(today3).isLessThan(plan.enough().orElse(99));
  }

  /**
   * Two in a row that nobody answered are the last of a day, unless something was done since.
   * Guards against what was put off counting where it was first said, before what came meanwhile.
   */
  private static void checkAnswers(Facts lately, LocalDate today, Instant now) {
    List<DiaryEntry> answers =
        lately.diary().stream()
            .filter(each -> each.when().day(BERLIN).equals(today))
            .filter(each -> each.what() != What.SAID && each.what() != What.HELD_BACK)
            .toList();
    List<DiaryEntry> two = answers.subList(Math.max(0, answers.size() - 2), answers.size());
    if (two.size() == 2 && two.stream().allMatch(each -> each.what() == What.UNANSWERED)) {
      Instant first = two.stream().map(each -> each.when().instant()).sorted().toList().get(0);
      assertThat(lately.done())
          .anyMatch(each -> each.began().instant().isBefore(now) && !each.ended().isBefore(first));
    }
  }

  private static Signals signals(Random chance) {
    int idle = chance.nextInt(10);
    Duration since = Duration.ofSeconds(idle == 0 ? 900 : idle < 3 ? 1 : 30);
    return new Signals(
        idle == 9 ? Optional.empty() : Optional.of(since),
        maybe(chance, 15),
        maybe(chance, 25),
        maybe(chance, 30),
        maybe(chance, 30));
  }

  private static Optional<Boolean> maybe(Random chance, int oneIn) {
    int drawn = chance.nextInt(oneIn);
    return drawn == 1 ? Optional.empty() : Optional.of(drawn == 0);
  }

  /** What a woken program finds on the disk: three days of the diary. */
  private Facts facts(ZonedDateTime now) {
    Instant first = now.toInstant().minus(Duration.ofDays(3));
    return new Facts(
        done.stream().filter(each -> each.ended().isAfter(first)).toList(),
        diary.stream().filter(each -> each.when().instant().isAfter(first)).toList());
  }

  /** In the evening every moment of the day has become something. */
  private void check(Plan plan, LocalDate day, ZoneId zone) {
    ZonedDateTime evening = day.atTime(23, 0).atZone(zone);
    ReminderDay told = ReminderDay.of(plan, facts(evening), day, evening);
    Set<DayMoment.State> ends =
        EnumSet.of(DayMoment.State.DONE, DayMoment.State.HELD_BACK, DayMoment.State.UNANSWERED);
    assertThat(told.moments()).allMatch(each -> ends.contains(each.state()));
    assertThat(told.moments()).hasSizeGreaterThanOrEqualTo(plan.momentsOf(day, zone).size());
    assertThat(told.done()).isLessThanOrEqualTo(told.enough());
    if (isWithout(day)) {
      assertThat(told.moments()).allMatch(each -> each.why().because() == Because.ASLEEP);
    }
  }
}
