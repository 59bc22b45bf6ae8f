package org.unhunch.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unhunch.history.When;
import org.unhunch.reminder.DayMoment.State;
import org.unhunch.reminder.Decision.Kind;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.plan.Manner;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.Rhythm;

/** On a Monday with four times: 9:40, 10:30, 11:20 and 15:30. */
class ReminderRuleTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Plan PLAN =
      Plan.INITIAL
          .switched(true, Instant.EPOCH)
          .withRhythm(
              Rhythm.INITIAL
                  .withByTheClock(true)
                  .withTimes(
                      List.of(
                          LocalTime.of(9, 40),
                          LocalTime.of(10, 30),
                          LocalTime.of(11, 20),
                          LocalTime.of(15, 30))),
              Instant.EPOCH);
  private static final Signals THERE =
      Signals.UNKNOWN.withIdle(Optional.of(Duration.ofSeconds(20)));

  private final List<Activity> done = new ArrayList<>();
  private final List<DiaryEntry> diary = new ArrayList<>();

  private static ZonedDateTime at(int hour, int minute) {
    return ZonedDateTime.of(2026, 11, 30, hour, minute, 0, 0, ZONE);
  }

  private static Instant moment(int hour, int minute) {
    return at(hour, minute).toInstant();
  }

  private Facts facts() {
    return new Facts(done, diary);
  }

  private Decision decide(Plan plan, ZonedDateTime now, Signals signals) {
    return ReminderRule.decide(plan, facts(), now, signals);
  }

  private Decision decide(int hour, int minute) {
    return decide(PLAN, at(hour, minute), THERE);
  }

  private void did(int hour, int minute, int seconds) {
    done.add(new Activity(When.of(at(hour, minute)), seconds));
  }

  private void wrote(int hour, int minute, Instant slot, What what) {
    diary.add(DiaryEntry.of(When.of(at(hour, minute)), slot, what));
  }

  private static Decision later(Optional<Instant> slot, Why why, Instant until) {
    return new Decision(Kind.LATER, slot, why, Optional.of(until));
  }

  private static Decision notToday(Because because) {
    return new Decision(Kind.NOT_TODAY, Optional.empty(), Why.of(because), Optional.empty());
  }

  @Test
  void itIsSaidAtItsMomentAndNotBefore() {
    assertThat(decide(9, 39))
        .isEqualTo(later(Optional.empty(), Why.of(Because.NEXT), moment(9, 40)));
    assertThat(decide(9, 40).kind()).isEqualTo(Kind.NOW);
    assertThat(decide(9, 50).slot()).contains(moment(9, 40));
    assertThat(decide(9, 51).why().because()).isEqualTo(Because.NEXT);
    assertThat(decide(15, 41)).isEqualTo(notToday(Because.LAST_WAS));
  }

  @Test
  void unknownHoldsNothingBack() {
    assertThat(decide(PLAN, at(9, 40), Signals.UNKNOWN).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void nothingIsSaidWhereItIsOffOrNoneOfTheDays() {
    assertThat(decide(PLAN.switched(false, Instant.EPOCH), at(9, 40), THERE))
        .isEqualTo(notToday(Because.OFF));
    Plan sundays = PLAN.withDays(Set.of(DayOfWeek.SUNDAY), Instant.EPOCH);
    assertThat(decide(sundays, at(9, 40), THERE)).isEqualTo(notToday(Because.DAY_OFF));
  }

  @Test
  void whoIsAwayHasTakenAPause() {
    Signals away = THERE.withIdle(Optional.of(Duration.ofMinutes(26)));
    Why why = Why.since(Because.AWAY, moment(10, 4));
    assertThat(decide(PLAN, at(10, 30), away))
        .isEqualTo(later(Optional.of(moment(10, 30)), why, moment(11, 20)));
    Plan always = PLAN.withManner(Manner.INITIAL.withWaitsWhileAway(false));
    assertThat(decide(always, at(10, 30), away).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void aLockedScreenASessionAndQuietHoldItBack() {
    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> none = Optional.empty();
    Optional<Duration> idle = THERE.idle();
    assertThat(because(new Signals(idle, yes, none, none, none))).isEqualTo(Because.LOCKED);
    assertThat(because(new Signals(idle, none, yes, none, none))).isEqualTo(Because.QUIET);
    assertThat(because(new Signals(idle, none, none, yes, none))).isEqualTo(Because.PRESENTING);
    assertThat(because(new Signals(idle, none, none, none, yes))).isEqualTo(Because.PLAYING);
  }

  private Because because(Signals signals) {
    Decision decision = decide(PLAN, at(10, 30), signals);
    assertThat(decision.isHeldBack()).isTrue();
    return decision.why().because();
  }

  @Test
  void whatWasDoneByHandMovesTheNext() {
    did(10, 12, 120);
    assertThat(decide(10, 30))
        .isEqualTo(
            later(
                Optional.of(moment(10, 30)),
                Why.since(Because.JUST_DONE, moment(10, 12)),
                moment(11, 20)));
    Plan anyway = PLAN.withManner(Manner.INITIAL.withCountsOwn(false));
    assertThat(decide(anyway, at(10, 30), THERE).kind()).isEqualTo(Kind.NOW);
    assertThat(decide(11, 20).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void itWaitsForFiveQuietSecondsAndTenMinutesAtMost() {
    Signals typing = THERE.withIdle(Optional.of(Duration.ofSeconds(2)));
    Decision waits = decide(PLAN, at(10, 30), typing);
    assertThat(waits.isWaiting()).isTrue();
    assertThat(waits.isHeldBack()).isFalse();
    assertThat(waits.until()).contains(moment(10, 30).plusSeconds(3));
    assertThat(decide(PLAN, at(10, 39), typing).isWaiting()).isTrue();
    Decision over = decide(PLAN, at(10, 40), typing);
    assertThat(over.isHeldBack()).isTrue();
    assertThat(over.why()).isEqualTo(Why.since(Because.TYPING, moment(10, 30)));
    Plan rude = PLAN.withManner(Manner.INITIAL.withWaitsForTyping(false));
    assertThat(decide(rude, at(10, 30), typing).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void whatWasPutOffComesAgainInAQuarterOfAnHour() {
    wrote(9, 41, moment(9, 40), What.PUT_OFF);
    assertThat(decide(9, 42))
        .isEqualTo(later(Optional.empty(), Why.of(Because.PUT_OFF), moment(9, 56)));
    assertThat(decide(9, 56).slot()).contains(moment(9, 40));
    assertThat(decide(9, 56).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void oneMomentIsSaidOnceEvenIfTheClockIsSetBack() {
    wrote(9, 40, moment(9, 40), What.SAID);
    assertThat(decide(9, 41).why().because()).isEqualTo(Because.NEXT);
    assertThat(decide(9, 40).why().because()).isEqualTo(Because.NEXT);
  }

  @Test
  void notTodayIsForTodayOnly() {
    wrote(9, 41, moment(9, 40), What.NOT_TODAY);
    assertThat(decide(10, 30).why().because()).isEqualTo(Because.NOT_TODAY);
    assertThat(decide(PLAN, at(9, 40).plusDays(1), THERE).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void notTodayIsTakenBackAndSaidAgain() {
    wrote(9, 41, moment(9, 40), What.NOT_TODAY);
    assertThat(day(10, 0).canBeTakenBack()).isTrue();
    wrote(10, 0, moment(10, 0), What.AFTER_ALL);
    assertThat(day(10, 0).canBeTakenBack()).isFalse();
    assertThat(decide(9, 45).why().because()).isEqualTo(Because.NEXT);
    assertThat(decide(10, 30).kind()).isEqualTo(Kind.NOW);
    wrote(10, 40, moment(10, 30), What.NOT_TODAY);
    assertThat(decide(11, 20).why().because()).isEqualTo(Because.NOT_TODAY);
  }

  @Test
  void whoAnsweredNothingTwiceIsRemindedAfterAll() {
    wrote(9, 45, moment(9, 40), What.UNANSWERED);
    wrote(10, 35, moment(10, 30), What.UNANSWERED);
    assertThat(day(11, 0).canBeTakenBack()).isTrue();
    wrote(11, 0, moment(11, 0), What.AFTER_ALL);
    assertThat(decide(11, 20).kind()).isEqualTo(Kind.NOW);
    wrote(11, 25, moment(11, 20), What.UNANSWERED);
    assertThat(decide(15, 30).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void whatIsOverAnywayIsNotTakenBack() {
    wrote(9, 41, moment(9, 40), What.NOT_TODAY);
    assertThat(day(15, 45).canBeTakenBack()).isFalse();
  }

  private ReminderDay day(int hour, int minute) {
    ZonedDateTime now = at(hour, minute);
    return ReminderDay.of(PLAN, facts(), now.toLocalDate(), now);
  }

  @Test
  void twoWithoutAnAnswerAreQuietForTheDay() {
    wrote(9, 41, moment(9, 40), What.UNANSWERED);
    assertThat(decide(10, 30).kind()).isEqualTo(Kind.NOW);
    wrote(10, 30, moment(10, 30), What.SAID);
    assertThat(decide(11, 20).why().because()).isEqualTo(Because.UNANSWERED);
    assertThat(decide(PLAN, at(9, 40).plusDays(1), THERE).kind()).isEqualTo(Kind.NOW);
    did(11, 0, 60);
    assertThat(decide(15, 30).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void whatWasHeldBackIsNotUnanswered() {
    wrote(9, 41, moment(9, 40), What.UNANSWERED);
    diary.add(DiaryEntry.heldBack(When.of(at(10, 30)), moment(10, 30), Why.of(Because.LOCKED)));
    assertThat(decide(11, 20).kind()).isEqualTo(Kind.NOW);
  }

  @Test
  void enoughIsEnough() {
    Plan once = PLAN.withEnough(OptionalInt.of(1));
    assertThat(decide(once, at(9, 40), THERE).kind()).isEqualTo(Kind.NOW);
    did(9, 41, 60);
    assertThat(decide(once, at(11, 20), THERE).why().because()).isEqualTo(Because.ENOUGH);
  }

  @Test
  void whatWasBeforeItWasAskedForIsNotSaid() {
    Plan since = PLAN.switched(true, moment(9, 41));
    assertThat(decide(since, at(9, 45), THERE).why().because()).isEqualTo(Because.NEXT);
    ReminderDay day = ReminderDay.of(since, facts(), at(9, 45).toLocalDate(), at(9, 45));
    assertThat(day.moments().stream().map(DayMoment::at)).doesNotContain(moment(9, 40)).hasSize(3);
  }

  @Test
  void theHourThatSummerTimeLeavesOutComesLaterAndTheOneThatComesTwiceOnce() {
    Rhythm night = PLAN.rhythm().withTimes(List.of(LocalTime.of(2, 30)));
    Plan always =
        PLAN.withRhythm(night, Instant.EPOCH).withDays(Set.of(DayOfWeek.SUNDAY), Instant.EPOCH);
    ZonedDateTime spring = ZonedDateTime.of(2026, 3, 29, 3, 30, 0, 0, ZONE);
    assertThat(decide(always, spring, THERE).kind()).isEqualTo(Kind.NOW);
    ZonedDateTime autumn = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZONE);
    assertThat(decide(always, autumn.withEarlierOffsetAtOverlap(), THERE).kind())
        .isEqualTo(Kind.NOW);
    assertThat(decide(always, autumn.withLaterOffsetAtOverlap(), THERE).kind())
        .isEqualTo(Kind.NOT_TODAY);
  }

  @Test
  void aDaySaysWhatCameAndWhatWasHeldBackAndWhatIsNext() {
    wrote(9, 40, moment(9, 40), What.SAID);
    wrote(9, 41, moment(9, 40), What.STARTED);
    did(9, 42, 118);
    Why locked = Why.since(Because.LOCKED, moment(10, 4));
    diary.add(DiaryEntry.heldBack(When.of(at(10, 30)), moment(10, 30), locked));
    ReminderDay day = ReminderDay.of(PLAN, facts(), at(10, 54).toLocalDate(), at(10, 54));
    assertThat(day.moments().stream().map(DayMoment::state))
        .containsExactly(State.DONE, State.HELD_BACK, State.NEXT, State.LATER);
    assertThat(day.moments().get(1).why()).isEqualTo(locked);
    assertThat(day.next().map(DayMoment::at)).contains(moment(11, 20));
    assertThat(day.done()).isEqualTo(1);
    assertThat(day.enough()).isEqualTo(3);
  }

  @Test
  void whatWasSleptThroughIsNotCountedAndWhatWasDoneByHandIs() {
    did(8, 10, 60);
    did(8, 30, 60);
    ReminderDay day = ReminderDay.of(PLAN, facts(), at(16, 0).toLocalDate(), at(16, 0));
    assertThat(day.moments()).hasSize(6);
    assertThat(day.moments().get(2).why().because()).isEqualTo(Because.ASLEEP);
    assertThat(day.done()).isEqualTo(2);
    assertThat(day.enough()).isEqualTo(2);
    Plan twice = PLAN.withEnough(OptionalInt.of(2));
    ReminderDay quiet = ReminderDay.of(twice, facts(), at(9, 0).toLocalDate(), at(9, 0));
    assertThat(quiet.moments().get(5).state()).isEqualTo(State.QUIET);
    assertThat(quiet.next()).isEmpty();
    assertThat(quiet.enough()).isEqualTo(2);
  }
}
