package org.unhunch.history.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.history.When;
import org.unhunch.history.review.Trend.Dot;
import org.unhunch.history.review.Trend.Line;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Side;
import org.unhunch.testing.Refusal;

/** Looking back in numbers. */
class ReviewTests {
  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
  private final List<Session> sessions = new ArrayList<>();

  @Test
  void aDaySumsTheMinutesOfItsSessions() {
    session("2026-11-20T08:00:00Z", 290).session("2026-11-20T16:00:00Z", 370);
    session("2026-11-19T08:00:00Z", 5);
    Days days = days();
    assertThat(days.minutesOn(FRIDAY)).isEqualTo(11);
    assertThat(days.on(FRIDAY)).hasSize(2);
    assertThat(days.minutesOn(FRIDAY.minusDays(1))).isEqualTo(1);
    assertThat(days.minutesOn(FRIDAY.plusDays(1))).isZero();
    assertThat(days.first()).contains(FRIDAY.minusDays(1));
    assertThat(days.last()).contains(FRIDAY);
  }

  /** Guards against a session of nothing, as version 0.1.0 kept them, that counts as one. */
  @Test
  void whereNothingWasDoneIsSeenAndDoesNotCount() {
    session("2026-11-20T08:00:00Z", 290);
    add(19, 7, 2, done("a", Outcome.SKIPPED));
    Days days = days();
    LocalDate day = sessions.get(1).when().day(UTC);
    assertThat(days.on(day)).containsExactly(sessions.get(1));
    assertThat(days.countOn(day)).isZero();
    assertThat(days.minutesOn(day)).isZero();
    assertThat(Week.all(days, Span.weeksUntil(1, FRIDAY, DayOfWeek.MONDAY)))
        .extracting(Week::sessions)
        .containsExactly(1);
    assertThat(Followed.all(sessions).sessions()).isZero();
  }

  @Test
  void theShadeGrowsWithTheMinutes() {
    int[] minutes = {1, 9, 10, 19, 20, 39, 40, 300};
    for (int i = 0; i < minutes.length; i++) {
      session("2026-11-%02dT08:00:00Z".formatted(i + 1), minutes[i] * 60);
    }
    Days days = days();
    List<Integer> shades = new ArrayList<>();
    for (int i = 0; i <= minutes.length; i++) {
      shades.add(days.shadeOf(LocalDate.of(2026, 11, i + 1)));
    }
    assertThat(shades).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 0);
  }

  /** Guards against sessions of the evening that are shown on the day of another zone. */
  @Test
  void aDayIsTheDayWhereThePersonIs() {
    session("2026-11-20T23:30:00Z", 60);
    Days there = new Days(sessions, ZoneId.of("Asia/Tokyo"));
    assertThat(there.on(FRIDAY)).isEmpty();
    assertThat(there.on(FRIDAY.plusDays(1))).hasSize(1);
  }

  @Test
  void weeksBeginOnMondayAndEmptyOnesAreThereToo() {
    session("2026-11-20T08:00:00Z", 600).session("2026-11-16T08:00:00Z", 300);
    session("2026-11-02T08:00:00Z", 120).session("2026-08-01T08:00:00Z", 60);
    Span span = Span.weeksUntil(3, FRIDAY, DayOfWeek.MONDAY);
    assertThat(Week.all(days(), span))
        .containsExactly(
            new Week(LocalDate.parse("2026-11-02"), 1, 2),
            new Week(LocalDate.parse("2026-11-09"), 0, 0),
            new Week(LocalDate.parse("2026-11-16"), 2, 15));
    assertThat(days().within(span)).hasSize(3);
    assertThat(span.weeks()).isEqualTo(3);
  }

  @Test
  void aSpanIsOfWholeWeeks() {
    LocalDate monday = LocalDate.parse("2026-11-16");
    assertThat(Refusal.of(() -> new Span(monday.plusDays(1), monday.plusDays(6))))
        .contains("does not fit MONDAY");
    assertThat(Refusal.of(() -> new Span(monday, monday.plusDays(7)))).contains("SUNDAY");
    assertThat(Refusal.of(() -> new Span(monday, monday.minusDays(1)))).contains("backward");
  }

  @Test
  void aWeekBeginsWhereTheRegionBeginsIt() {
    assertThat(Span.weeksUntil(1, LocalDate.parse("2026-11-20"), DayOfWeek.SUNDAY))
        .isEqualTo(new Span(LocalDate.parse("2026-11-15"), LocalDate.parse("2026-11-21")));
    assertThat(Span.weeksUntil(1, LocalDate.parse("2026-11-22"), DayOfWeek.SUNDAY).from())
        .isEqualTo(LocalDate.parse("2026-11-22"));
  }

  @Test
  void allOfItReachesFromTheFirstSessionAndIsNeverShorterThanTwelveWeeks() {
    assertThat(Period.ALL.span(days(), FRIDAY, DayOfWeek.MONDAY))
        .isEqualTo(Period.QUARTER.span(days(), FRIDAY, DayOfWeek.MONDAY));
    session("2026-11-02T08:00:00Z", 60);
    assertThat(Period.ALL.span(days(), FRIDAY, DayOfWeek.MONDAY).weeks()).isEqualTo(12);
    session("2024-02-29T08:00:00Z", 60);
    assertThat(Period.ALL.span(days(), FRIDAY, DayOfWeek.MONDAY))
        .isEqualTo(new Span(LocalDate.parse("2024-02-26"), LocalDate.parse("2026-11-22")));
    assertThat(Period.YEAR.span(days(), FRIDAY, DayOfWeek.MONDAY).weeks()).isEqualTo(52);
  }

  /** Guards against sessions that vanish where a clock was wrong for a while. */
  @Test
  void allOfItHasSessionsOfTheFutureToo() {
    session("2027-01-01T08:00:00Z", 60);
    assertThat(Period.ALL.span(days(), FRIDAY, DayOfWeek.MONDAY).to())
        .isEqualTo(LocalDate.parse("2027-01-03"));
  }

  @Test
  void equalRatingsOfADayAreOneDotThatCounts() {
    rated(20, 5, 3).rated(20, 5, 2).rated(21, 4, 2);
    Trend before = trend();
    assertThat(before.dots()).containsExactly(new Dot(day(20), 5, 2), new Dot(day(21), 4, 1));
    assertThat(before.ratings()).isEqualTo(3);
    assertThat(before.mean()).isEqualTo(14 / 3.0);
  }

  @Test
  void threePointsHaveNoTrendHoweverStraightTheyAre() {
    rated(1, 9, 1).rated(2, 7, 1).rated(3, 5, 1);
    assertThat(trend().line()).isEmpty();
    rated(4, 3, 1);
    assertThat(trend().line()).hasValueSatisfying(line -> assertThat(line.to()).isEqualTo(3));
  }

  @Test
  void theLineIsTheOneOfTheLeastSquares() {
    int[] ratings = {8, 7, 8, 6, 6, 5, 4, 5, 3, 3};
    for (int i = 0; i < ratings.length; i++) {
      rated(i + 1, ratings[i], 0);
    }
    Line line = trend().line().orElseThrow(); // 5.5 and a slope of -47.5 / 82.5
    assertThat(line.from()).isCloseTo(8.0909, within(1e-4));
    assertThat(line.to()).isCloseTo(2.9091, within(1e-4));
  }

  @Test
  void ratingsThatScatterMoreThanTheyFallHaveNoLine() {
    int[] ratings = {8, 2, 7, 3, 9, 1, 6, 2, 8, 2};
    for (int i = 0; i < ratings.length; i++) {
      rated(i + 1, ratings[i], 0);
    }
    assertThat(trend().line()).isEmpty();
  }

  @Test
  void manyRatingsOfOneDayHaveNoLine() {
    rated(5, 1, 0).rated(5, 4, 0).rated(5, 6, 0).rated(5, 9, 0);
    assertThat(trend().line()).isEmpty();
  }

  @Test
  void ratingsThatStayTheSameHaveNoLine() {
    rated(1, 5, 0).rated(2, 5, 0).rated(3, 5, 0).rated(4, 5, 0).rated(5, 5, 0);
    assertThat(trend().line()).isEmpty();
  }

  @Test
  void aSessionIsFollowedByLessTheSameOrMore() {
    rated(1, 5, 3).rated(2, 5, 5).rated(3, 5, 6).rated(4, 5, 0);
    session("2026-11-05T08:00:00Z", 60);
    assertThat(Followed.all(sessions)).isEqualTo(new Followed(2, 1, 1));
    assertThat(Followed.all(sessions).share()).isEqualTo(0.5);
    assertThat(Followed.all(List.of()).share()).isZero();
  }

  @Test
  void exercisesCountWhereSomeOfThemWasDone() {
    add(1, 5, 3, done("a", Outcome.DONE), done("b", Outcome.SKIPPED), done("a", Outcome.DONE));
    add(2, 5, 6, done("a", Outcome.PARTLY), done("b", Outcome.DONE));
    add(3, 5, 4, done("b", Outcome.DONE), done("c", Outcome.DONE));
    Map<String, Followed> followed = Followed.byExercise(sessions);
    assertThat(followed.keySet()).containsExactly("c", "a", "b");
    assertThat(followed.get("a")).isEqualTo(new Followed(1, 0, 1));
    assertThat(followed.get("b")).isEqualTo(new Followed(1, 0, 1));
    assertThat(followed.get("a").isEnough()).isFalse();
    assertThat(new Followed(2, 2, 1).isEnough()).isTrue();
  }

  @Test
  void leftAndRightAreSummedForEachExerciseAndOtherSidesAreNot() {
    add(1, 5, 3, side("a", Side.LEFT, 10, 60), side("a", Side.RIGHT, 8, 50));
    add(2, 5, 3, side("a", Side.LEFT, 1, 6), side("b", Side.RIGHT, 20, 200));
    add(3, 5, 3, side("c", Side.FORWARD, 10, 60), done("d", Outcome.DONE));
    add(4, 5, 3, side("e", Side.LEFT, 0, 0));
    Map<String, Sides> sides = Sides.byExercise(sessions);
    assertThat(sides.keySet()).containsExactly("b", "a");
    assertThat(sides.get("a")).isEqualTo(new Sides(new Sides.Work(66, 11), new Sides.Work(50, 8)));
    assertThat(sides.values().stream().reduce(Sides.NONE, Sides::plus).right())
        .isEqualTo(new Sides.Work(250, 28));
  }

  private Days days() {
    return new Days(sessions, UTC);
  }

  private Trend trend() {
    return Trend.of(sessions, UTC, Session::stiffnessBefore);
  }

  private static LocalDate day(int ofNovember) {
    return LocalDate.of(2026, 11, ofNovember);
  }

  private static ExerciseDone done(String id, Outcome outcome) {
    return exercise(id, outcome, new SideCount(Optional.empty(), 1, 1, 9, 9));
  }

  private static ExerciseDone side(String id, Side side, int reps, int seconds) {
    return exercise(id, Outcome.DONE, new SideCount(Optional.of(side), reps, 10, seconds, 60));
  }

  private static ExerciseDone exercise(String id, Outcome outcome, SideCount count) {
    Amounts amounts = new Amounts(1, 1, Map.of());
    return new ExerciseDone(
        id, "plain", Optional.empty(), amounts, outcome, List.of(count), false, "");
  }

  private ReviewTests rated(int day, int before, int after) {
    add(day, before, after);
    return this;
  }

  private void add(int day, int before, int after, ExerciseDone... exercises) {
    Instant when = day(day).atTime(8, 0).atZone(UTC).toInstant();
    sessions.add(
        session(when, 60, OptionalInt.of(before), OptionalInt.of(after), List.of(exercises)));
  }

  private ReviewTests session(String when, int seconds) {
    OptionalInt none = OptionalInt.empty();
    sessions.add(session(Instant.parse(when), seconds, none, none, List.of()));
    return this;
  }

  private Session session(
      Instant when,
      int seconds,
      OptionalInt before,
      OptionalInt after,
      List<ExerciseDone> exercises) {
    UUID id = new UUID(0, sessions.size());
    return new Session(
        id, When.somewhere(when), "r", "R", seconds, true, exercises, before, after, "", 0);
  }
}
