package org.unhunch.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.progression.Progression.Step;
import org.unhunch.progression.ProgressionRule.Why;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Practice.AcceptedDose;
import org.unhunch.testing.Fixtures;

/** Amounts that were agreed to, and the steps there. */
class ProgressionTests {
  private final Exercise row =
      Fixtures.exercise(
          "row",
          Fixtures.level("plain")
              .hold("stay", Fixtures.range(5, 15))
              .reps(Fixtures.range(10, 12))
              .build());
  private final Routine.Entry entry = new Routine.Entry(row, row.start());
  private final List<Session> sessions = new ArrayList<>();
  private Practice practice = Practice.INITIAL;

  private Progression agreements() {
    return new Progression(practice);
  }

  private static Amounts amounts(int reps, int seconds) {
    return new Amounts(reps, 1, Map.of("stay", seconds));
  }

  private void agree(int reps, int seconds) {
    practice = practice.withAgreed("row", "plain", new AcceptedDose(amounts(reps, seconds), now()));
  }

  private Instant now() {
    return Sessions.START.plus(Duration.ofDays(sessions.size()));
  }

  private void done(Routine.Entry what) {
    sessions.add(Sessions.ofOne(sessions.size() + 1, Sessions.done(what)));
  }

  private Optional<Step> step() {
    return agreements().step(entry, sessions, now());
  }

  @Test
  void whereNothingWasAgreedAnEntryIsItself() {
    assertThat(agreements().agreed(entry)).isSameAs(entry);
    practice =
        practice.withAgreed("other", "plain", new AcceptedDose(amounts(12, 15), Instant.EPOCH));
    assertThat(agreements().agreed(entry)).isSameAs(entry);
  }

  @Test
  void agreedAmountsAreDoneAsFarAsTheDoseHasThem() {
    agree(11, 15);
    assertThat(Amounts.of(agreements().agreed(entry).dose())).isEqualTo(amounts(11, 15));
    agree(99, 1);
    assertThat(Amounts.of(agreements().agreed(entry).dose())).isEqualTo(amounts(12, 5));
    Routine routine = Fixtures.routine("r", row);
    assertThat(agreements().agreed(routine).entries()).containsExactly(agreements().agreed(entry));
  }

  /** Guards against amounts that rise without being asked about. */
  @Test
  void threeWholeSessionsOfferAStepAndChangeNothingByThemselves() {
    done(entry);
    done(entry);
    assertThat(step()).isEmpty();
    done(entry);
    Step step = step().orElseThrow();
    assertThat(step.why()).isEqualTo(Why.CLEAN);
    assertThat(Amounts.of(step.now().dose())).isEqualTo(amounts(10, 5));
    assertThat(Amounts.of(step.next().dose())).isEqualTo(amounts(10, 7));
    assertThat(agreements().agreed(entry)).isSameAs(entry);
  }

  @Test
  void aStepThatIsTakenIsWhatIsDoneFromThenOn() {
    for (int i = 0; i < 3; i++) {
      done(entry);
    }
    practice = agreements().agreeing(step().orElseThrow().next(), now());
    Routine.Entry next = agreements().agreed(entry);
    assertThat(Amounts.of(next.dose())).isEqualTo(amounts(10, 7));
    assertThat(step()).isEmpty();
    for (int i = 0; i < 3; i++) {
      done(next);
    }
    assertThat(Amounts.of(step().orElseThrow().next().dose())).isEqualTo(amounts(10, 9));
  }

  @Test
  void aStepThatIsDeclinedIsNotOfferedAgainBeforeThreeMore() {
    for (int i = 0; i < 3; i++) {
      done(entry);
    }
    practice = agreements().agreeing(step().orElseThrow().now(), now());
    assertThat(Amounts.of(agreements().agreed(entry).dose())).isEqualTo(amounts(10, 5));
    assertThat(step()).isEmpty();
    for (int i = 0; i < 3; i++) {
      done(entry);
    }
    assertThat(step()).isPresent();
  }

  @Test
  void whatHurtIsOfferedLower() {
    agree(10, 9);
    ExerciseDone done = Sessions.done(agreements().agreed(entry));
    ExerciseDone hurt =
        new ExerciseDone(
            "row", "plain", Optional.empty(), done.amounts(), Outcome.PARTLY, List.of(), true, "");
    sessions.add(Sessions.ofOne(1, hurt));
    Step step = step().orElseThrow();
    assertThat(step.why()).isEqualTo(Why.HURT);
    assertThat(Amounts.of(step.next().dose())).isEqualTo(amounts(10, 7));
  }

  @Test
  void afterTwoWeeksALowerBeginningIsOffered() {
    agree(11, 15);
    Instant later = now().plus(ProgressionRule.GAP);
    Step step = agreements().step(entry, sessions, later).orElseThrow();
    assertThat(step.why()).isEqualTo(Why.GAP);
    assertThat(Amounts.of(step.next().dose())).isEqualTo(amounts(10, 15));
    practice = agreements().agreeing(step.now(), later);
    assertThat(agreements().step(entry, sessions, later)).isEmpty();
  }

  /** Guards against a step from the few sets that a short break had room for. */
  @Test
  void aDoseThatWasCutForTimeSaysNothingAboutTheNextStep() {
    agree(11, 15);
    Routine.Entry cut = entry.with(entry.dose().eased().inReps(Quantity.of(3, chosen())));
    for (int i = 0; i < 3; i++) {
      done(cut);
    }
    assertThat(agreements().step(cut, sessions, now())).isEmpty();
    for (int i = 0; i < 3; i++) {
      done(agreements().agreed(entry));
    }
    assertThat(Amounts.of(agreements().step(cut, sessions, now()).orElseThrow().next().dose()))
        .isEqualTo(amounts(12, 15));
  }

  private static Origin chosen() {
    return Origin.chosen("For a test.");
  }

  @Test
  void aRoutineThatIsPlayedAgainHasWhatWasAgreedSinceButKeepsItsCuts() {
    Progression before = agreements();
    Routine whole = Fixtures.routine("r", row);
    Routine cut = whole.withEntries(List.of(entry.with(entry.dose().inReps(range().at(10)))));
    agree(12, 15);
    assertThat(agreements().renewed(whole, before)).isEqualTo(agreements().agreed(whole));
    Progression higher = agreements();
    agree(11, 15);
    assertThat(agreements().renewed(cut, higher)).isEqualTo(cut);
  }

  private static Quantity range() {
    return Fixtures.range(10, 12);
  }
}
