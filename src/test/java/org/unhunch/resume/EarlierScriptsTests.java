package org.unhunch.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.player.Player;
import org.unhunch.progression.Progression;
import org.unhunch.resume.ResumePoint.Done;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Practice.AcceptedDose;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** What version 0.1.0 kept of shipped exercises whose script, dose or order are others now. */
class EarlierScriptsTests {
  private static final Instant NOW = Instant.parse("2026-02-03T04:15:06.789Z");
  private final Catalog catalog = Shipped.catalog();

  @ParameterizedTest
  @CsvSource({
    "neck-roll, plain, R, MOVE 1 2 - chin down",
    "neck-roll, plain, R, HOLD 1 3 - left side",
    "neck-roll, plain, R, MOVE 1 3 - come up",
    "bird-dog, arm-alone, J, HOLD 1 4 LEFT hold",
    "bird-dog, leg-alone, B, SWITCH_SIDES 1 1 RIGHT -",
    "bird-dog, arm-and-leg, B, HOLD 1 2 RIGHT hold",
    "prone-t, ball, J, HOLD 2 9 - squeeze",
    "cat-cow, cow-half, R, HOLD 1 5 - cow",
    "foam-rolling, plain, M, MOVE 1 10 - roll down",
    "roller-chest-stretch, elbows-bent, J, HOLD 1 2 - stretch",
    "wall-stretch, plain, R, HOLD 1 3 LEFT stretch",
  })
  void aSessionLeftInItGoesOnInTheSameRepetition(
      String exercise, String level, String source, String left) {
    StepName name = StepName.parse(left);
    Amounts amounts = new Amounts(15, 2, Map.of("hold", 3, "squeeze", 2, "stretch", 30));
    Done done = new Done(name, 900, true);
    ResumePoint point =
        new ResumePoint(
            ResumeResolverTests.UNDERWAY,
            NOW,
            "gone",
            "Gone",
            List.of(
                new ResumePoint.Entry(
                    exercise, level, Optional.of(source), amounts, List.of(done), List.of())),
            0,
            name,
            500,
            0,
            1_000);
    Function<Routine, Timeline> compile = each -> Timeline.of(each, catalog.pacing());
    ResumedSession found = ResumeResolver.resume(point, catalog, compile).orElseThrow();
    Step step = found.timeline().steps().get(found.checkpoint().index());
    assertThat(step.entry().level().id()).isEqualTo(level);
    assertThat(Amounts.of(step.entry().dose()).reps()).isEqualTo(15);
    assertThat(List.of(step.count().set(), step.count().rep()))
        .isEqualTo(List.of(name.set(), name.rep()));
    Player player = new Player(found.timeline(), found.checkpoint(), () -> 0, () -> 0);
    player.play();
    assertThat(player.record().entries()).hasSize(1);
  }

  /** Every amount that could be agreed to is still done as far as the range goes. */
  @Test
  void whatWasAgreedToStillHolds() {
    for (Exercise exercise : catalog.exercises()) {
      for (Level level : exercise.levels()) {
        Map<String, Integer> phases =
            Arrays.asList("chin down", "hold", "reach", "squeeze", "sink").stream()
                .collect(Collectors.toMap(each -> each, each -> 5));
        AcceptedDose agreed = new AcceptedDose(new Amounts(12, 2, phases), NOW);
        Practice practice = Practice.INITIAL.withAgreed(exercise.id(), level.id(), agreed);
        Routine.Entry entry = new Routine.Entry(exercise, level);
        Routine.Entry done = new Progression(practice).agreed(entry);
        int most = entry.dose().reps().high();
        assertThat(done.dose().reps().now())
            .as(exercise.id())
            .isEqualTo(Math.max(entry.dose().reps().low(), Math.min(12, most)));
      }
    }
  }
}
