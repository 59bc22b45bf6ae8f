package org.unhunch.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;
import org.unhunch.history.When;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.progression.ProgressionRule.Advice;
import org.unhunch.progression.ProgressionRule.Standing;
import org.unhunch.progression.ProgressionRule.Why;
import org.unhunch.routine.Amounts;

class ProgressionRuleTests {
  private static final Amounts FIVE = hold(5);
  private static final Amounts TEN = hold(10);
  private static final Amounts FIFTEEN = hold(15);
  private static final ProgressionPlan LADDER = new ProgressionPlan(List.of(FIVE, TEN, FIFTEEN));

  private final List<Session> sessions = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void threeCleanSessionsInARowOfferTheNextStep() {
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE);
    assertThat(advice(TEN)).isEmpty();
    done(TEN, Outcome.DONE);
    assertThat(advice(TEN)).contains(new Advice(Why.CLEAN, FIFTEEN));
  }

  @Test
  void thereIsNothingAboveTheTopAndNothingBelowTheBottom() {
    done(FIFTEEN, Outcome.DONE).done(FIFTEEN, Outcome.DONE).done(FIFTEEN, Outcome.DONE);
    assertThat(advice(FIFTEEN)).isEmpty();
    now = now.plus(ProgressionRule.GAP);
    assertThat(advice(FIVE)).isEmpty();
  }

  @Test
  void onesThatWereNotWholeBreakTheRowAndSkippedOnesDoNot() {
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE).done(TEN, Outcome.SKIPPED);
    done(TEN, Outcome.PARTLY).done(TEN, Outcome.DONE).done(TEN, Outcome.SKIPPED);
    assertThat(advice(TEN)).isEmpty();
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE);
    assertThat(advice(TEN)).contains(new Advice(Why.CLEAN, FIFTEEN));
  }

  @Test
  void lessThanThePresentAmountsSaysNothingAboutThem() {
    done(TEN, Outcome.DONE).done(FIVE, Outcome.DONE).done(TEN, Outcome.DONE);
    assertThat(advice(TEN)).isEmpty();
    done(FIVE, Outcome.PARTLY).done(TEN, Outcome.DONE);
    assertThat(advice(TEN)).contains(new Advice(Why.CLEAN, FIFTEEN));
  }

  @Test
  void whatHurtIsEasedAndAsksForThreeCleanOnesAnew() {
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE).hurt(TEN);
    assertThat(advice(TEN)).contains(new Advice(Why.HURT, FIVE));
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE);
    assertThat(advice(TEN)).isEmpty();
    done(TEN, Outcome.DONE);
    assertThat(advice(TEN)).contains(new Advice(Why.CLEAN, FIFTEEN));
  }

  @Test
  void twoWeeksWithoutItEaseItOnce() {
    done(TEN, Outcome.DONE);
    now = now.plus(ProgressionRule.GAP).minusSeconds(1);
    assertThat(advice(TEN)).isEmpty();
    now = now.plusSeconds(1);
    assertThat(advice(TEN)).contains(new Advice(Why.GAP, FIVE));
    Instant eased = now;
    assertThat(advice(FIVE, Optional.of(eased))).isEmpty();
  }

  @Test
  void twoWeeksAfterAnAgreementThatNothingFollowedCountToo() {
    Instant agreed = now;
    now = now.plus(ProgressionRule.GAP);
    assertThat(advice(TEN, Optional.of(agreed))).contains(new Advice(Why.GAP, FIVE));
    assertThat(advice(TEN)).isEmpty();
  }

  @Test
  void aDeclinedOfferComesBackAfterThreeMore() {
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE).done(TEN, Outcome.DONE);
    Optional<Instant> declined = Optional.of(now);
    assertThat(advice(TEN, declined)).isEmpty();
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE);
    assertThat(advice(TEN, declined)).isEmpty();
    done(TEN, Outcome.DONE);
    assertThat(advice(TEN, declined)).contains(new Advice(Why.CLEAN, FIFTEEN));
  }

  @Test
  void otherExercisesAndLevelsDoNotCount() {
    done(TEN, Outcome.DONE).done(TEN, Outcome.DONE).done(TEN, Outcome.DONE);
    Standing level = new Standing("x", "hard", LADDER, TEN, Optional.empty());
    Standing exercise = new Standing("y", "easy", LADDER, TEN, Optional.empty());
    assertThat(ProgressionRule.advice(level, sessions, now)).isEmpty();
    assertThat(ProgressionRule.advice(exercise, sessions, now)).isEmpty();
  }

  private static Amounts hold(int seconds) {
    return new Amounts(1, 1, Map.of("hold", seconds));
  }

  private Optional<Advice> advice(Amounts amounts) {
    return advice(amounts, Optional.empty());
  }

  private Optional<Advice> advice(Amounts amounts, Optional<Instant> since) {
    return ProgressionRule.advice(new Standing("x", "easy", LADDER, amounts, since), sessions, now);
  }

  private ProgressionRuleTests done(Amounts amounts, Outcome outcome) {
    return session(amounts, outcome, false);
  }

  private void hurt(Amounts amounts) {
    session(amounts, Outcome.PARTLY, true);
  }

  /** A session a day after what was before. */
  private ProgressionRuleTests session(Amounts amounts, Outcome outcome, boolean hurt) {
    now = now.plus(Duration.ofDays(1));
    ExerciseDone done =
        new ExerciseDone("x", "easy", Optional.empty(), amounts, outcome, List.of(), hurt, "");
    sessions.add(
        new Session(
            new UUID(0, sessions.size()),
            When.somewhere(now),
            "r",
            "R",
            60,
            true,
            List.of(done),
            OptionalInt.empty(),
            OptionalInt.empty(),
            "",
            0));
    return this;
  }
}
