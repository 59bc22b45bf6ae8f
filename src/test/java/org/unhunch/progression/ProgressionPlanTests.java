package org.unhunch.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Amounts;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Origin;
import org.unhunch.routine.Quantity;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;

class ProgressionPlanTests {
  @Test
  void firstHoldsGrowThenRepetitionsThenSets() {
    Level level = TestCatalog.exercise("arm-lift").start();
    ProgressionPlan ladder = ProgressionPlan.of(level, level.doses().get(0));
    assertThat(ladder.rungs())
        .extracting(
            each -> each.phases().get("squeeze") + " s " + each.reps() + " x " + each.sets())
        .containsExactly(
            "2 s 10 x 1",
            "3 s 10 x 1",
            "3 s 11 x 1",
            "3 s 12 x 1",
            "3 s 13 x 1",
            "3 s 14 x 1",
            "3 s 15 x 1",
            "3 s 15 x 2",
            "3 s 15 x 3");
  }

  @Test
  void aWideRangeIsClimbedInRoundSteps() {
    Level level = TestCatalog.exercise("half-rise").start();
    assertThat(ProgressionPlan.of(level, level.doses().get(0)).rungs())
        .extracting(each -> each.phases().get("sink"))
        .containsExactly(5, 10, 15, 20, 25, 30);
  }

  @Test
  void everyShippedDoseHasALadderInsideItsRangesThatCanBePlayed() {
    for (Exercise exercise : Shipped.catalog().exercises()) {
      for (Level level : exercise.levels()) {
        for (Dose dose : level.doses()) {
          List<Amounts> rungs = ProgressionPlan.of(level, dose).rungs();
          assertThat(rungs.get(0)).isEqualTo(Amounts.of(dose.eased()));
          assertThat(rungs).doesNotHaveDuplicates();
          for (Amounts each : rungs) {
            assertThat(Amounts.of(each.within(dose))).isEqualTo(each);
            assertThat(each.exactly(dose)).isEqualTo(each.within(dose));
          }
        }
      }
    }
  }

  @Test
  void theRungIsTheHighestThatIsReached() {
    Level level = TestCatalog.exercise("arm-lift").start();
    ProgressionPlan ladder = ProgressionPlan.of(level, level.doses().get(0));
    for (int i = 0; i < ladder.rungs().size(); i++) {
      assertThat(ladder.indexOf(ladder.rungs().get(i))).isEqualTo(i);
    }
    assertThat(ladder.indexOf(new Amounts(1, 1, Map.of()))).isZero();
    Map<String, Integer> longest = new HashMap<>(ladder.rungs().get(0).phases());
    longest.replaceAll((phase, seconds) -> 99);
    assertThat(ladder.indexOf(new Amounts(12, 1, longest))).isEqualTo(3);
  }

  @Test
  void amountsOutsideARangeAreTakenAsNearAsMayBeOrExactly() {
    Dose dose = TestCatalog.exercise("arm-lift").start().doses().get(0);
    Amounts few = new Amounts(4, 9, Map.of("squeeze", 1, "gone", 7));
    assertThat(few.within(dose).reps().now()).isEqualTo(10);
    assertThat(few.within(dose).sets().now()).isEqualTo(3);
    assertThat(few.within(dose).phases().get("squeeze").amount().now()).isEqualTo(2);
    assertThat(few.exactly(dose).reps().now()).isEqualTo(4);
    assertThat(few.exactly(dose).sets().now()).isEqualTo(9);
    assertThat(few.exactly(dose).phases().get("squeeze").amount().now()).isEqualTo(1);
    assertThat(few.exactly(dose).phases().keySet()).isEqualTo(dose.phases().keySet());
  }

  @Test
  void aSumThatNoLongerHoldsIsDropped() {
    Dose dose = TestCatalog.exercise("shoulder-circle").start().doses().get(0);
    assertThat(dose.perSide()).isPresent();
    Amounts amounts = Amounts.of(dose);
    assertThat(amounts.exactly(dose)).isEqualTo(dose);
    Amounts fewer = new Amounts(amounts.reps() - 1, 1, amounts.phases());
    assertThat(fewer.exactly(dose).perSide()).isEmpty();
    Quantity once = Quantity.of(1, Origin.chosen("For time."));
    assertThat(amounts.exactly(dose.inSets(once)).perSide()).isPresent();
  }

  @Test
  void noAmountIsBelowOne() {
    assertThatThrownBy(() -> new Amounts(0, 1, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Amounts(1, 1, Map.of("hold", 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
