package org.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Chooser;
import org.unhunch.choose.Person;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Length;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Practice.Times;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** A person's own seconds in what is played. */
class OwnTimesTests {
  private static final Catalog CATALOG = TestCatalog.catalog();
  private static final Times OWN =
      new Times(OptionalInt.of(9), OptionalInt.of(17), OptionalInt.of(41));

  @Test
  void withoutOwnSecondsAllIsAsTheCatalogSays() {
    assertThat(Times.INITIAL.in(CATALOG.pacing())).isEqualTo(CATALOG.pacing());
  }

  @Test
  void ownSecondsStandInTheirPlaces() {
    Pacing own = OWN.in(CATALOG.pacing());
    for (Routine routine : CATALOG.routines()) {
      for (Step step : Timeline.of(routine, own).steps()) {
        switch (step.kind()) {
          case GET_READY -> assertThat(step.seconds()).isEqualTo(17 + onTheWay(step));
          case REST -> assertThat(step.seconds()).isEqualTo(41);
          case HOLD -> assertThat(step.seconds()).isEqualTo(held(step, 9));
          default -> assertThat(step.seconds()).isPositive();
        }
      }
    }
  }

  /** What the catalog adds to its own get ready for getting there. */
  private static int onTheWay(Step step) {
    Pacing usual = CATALOG.pacing();
    return step.transition().orElseThrow().getReady(usual) - usual.getReady().now();
  }

  private static int held(Step step, int breath) {
    Length length = step.entry().dose().phases().get(step.phase().orElseThrow().name());
    int amount = length.amount().now();
    return length.unit() == Length.Unit.BREATHS ? amount * breath : amount;
  }

  /** Guards against an own rest that adds rests, or takes them away. */
  @Test
  void theStepsStayTheSame() {
    for (Routine routine : CATALOG.routines()) {
      List<Step.Kind> plain = kinds(Timeline.of(routine, CATALOG.pacing()));
      assertThat(kinds(Timeline.of(routine, OWN.in(CATALOG.pacing())))).isEqualTo(plain);
    }
    Optional<Quantity> none = Optional.empty();
    assertThat(OWN.in(CATALOG.pacing()).rest(none)).isEmpty();
  }

  private static List<Step.Kind> kinds(Timeline timeline) {
    return timeline.steps().stream().map(Step::kind).toList();
  }

  /** Guards against a card that says other minutes than the clock counts. */
  @Test
  void theQuickSumIsWhatIsPlayed() {
    Pacing own = OWN.in(CATALOG.pacing());
    Set<Posture> all = EnumSet.allOf(Posture.class);
    Person anyone = new Person(Set.of(), all, Set.of(), OptionalInt.empty(), Map.of());
    assertThat(new Chooser(CATALOG.paced(own)).offers(anyone))
        .isNotEmpty()
        .allSatisfy(
            offer ->
                assertThat(offer.seconds())
                    .isEqualTo(Timeline.of(offer.routine(), own).totalSeconds()));
  }
}
