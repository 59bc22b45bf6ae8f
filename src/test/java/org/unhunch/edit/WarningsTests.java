package org.unhunch.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;

/** What is worth a look, and that its repair mends it. */
class WarningsTests {
  private final Catalog catalog = TestCatalog.catalog();

  private Draft draft(String... ids) {
    List<Routine.Item> rows = new ArrayList<>();
    for (String each : ids) {
      Exercise exercise = catalog.exercise(each).orElseThrow();
      rows.add(new Routine.Entry(exercise, exercise.start()));
    }
    return new Draft("", rows);
  }

  private List<Warning> of(Draft draft, Care... cares) {
    return Overview.of(draft, catalog, Set.of(cares)).warnings();
  }

  private static Draft repaired(Draft draft, Warning warning) {
    return warning.repair().orElseThrow().edit().of(draft);
  }

  @Test
  void strengthIsToComeAfterWhatLoosens() {
    Draft draft = draft("far-reach", "back-wave");
    List<Warning> warnings = of(draft);
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).row()).isZero();
    assertThat(warnings.get(0).what().key()).isEqualTo("edit.warn.early");
    assertThat(of(repaired(draft, warnings.get(0)))).isEmpty();
    assertThat(of(draft("back-wave", "far-reach", "half-rise"))).isEmpty();
  }

  /** A neck that was loosened first silenced it for every part of the body. */
  @Test
  void onlyWhatLoosensTheSamePartOfTheBodyCounts() {
    Draft draft = draft("head-turn", "far-reach", "back-wave");
    List<Warning> warnings = of(draft);
    assertThat(warnings).extracting(Warning::row).containsExactly(1);
    assertThat(warnings.get(0).what().arguments()).hasSize(2).last().isEqualTo("Back wave");
    assertThat(of(repaired(draft, warnings.get(0)))).isEmpty();
    assertThat(of(draft("far-reach", "head-turn"))).isEmpty();
  }

  @Test
  void noRoutineThatShipsHasStrengthBeforeItsMobility() {
    Catalog shipped = Shipped.catalog();
    assertThat(shipped.routines())
        .flatExtracting(each -> Overview.of(Draft.of(each), shipped, Set.of()).warnings())
        .extracting(each -> each.what().key())
        .doesNotContain("edit.warn.early");
  }

  @Test
  void whatOneTakesCareWithHasItsSubstitute() {
    Care rounding = catalog.cares().get(0);
    Draft draft = draft("back-wave");
    List<Warning> warnings = of(draft, rounding);
    assertThat(warnings).hasSize(1);
    assertThat(repaired(draft, warnings.get(0)).entry(0).orElseThrow().level().id())
        .isEqualTo("cow-half");
    assertThat(of(repaired(draft, warnings.get(0)), rounding)).isEmpty();
  }

  @Test
  void oneMoveMayMakeFewerTripsToTheFloor() {
    Draft draft = draft("back-wave", "band-pull", "chest-opener");
    Overview overview = Overview.of(draft, catalog, Set.of());
    assertThat(overview.timesDown()).isEqualTo(2);
    Warning trips = overview.warnings().get(0);
    assertThat(trips.what().key()).startsWith("edit.warn.trips.");
    Overview better = Overview.of(repaired(draft, trips), catalog, Set.of());
    assertThat(better.timesDown()).isEqualTo(1);
    assertThat(better.warnings()).isEmpty();
  }

  @Test
  void whatIsLeftAsItIsIsNotSaidAgainUntilThatIsUndone() {
    Editing<Draft, Edit> editing = new Editing<>(draft("far-reach", "back-wave"), Draft::hasEnd);
    Warning early = of(editing.draft()).get(0);
    assertThat(editing.apply(new Edit.Leave(early.row(), early.id()))).isTrue();
    assertThat(of(editing.draft())).isEmpty();
    editing.apply(new Edit.Add(2, editing.draft().rows().get(1)));
    assertThat(of(editing.draft())).isEmpty();
    editing.undo();
    editing.undo();
    assertThat(of(editing.draft())).containsExactly(early);
  }

  /** Guards against notes that were joined into one, cut, or left out at the end. */
  @Test
  void restsAndNotesStandAnywhereInARowAndLast() {
    Routine.Rest rest = new Routine.Rest(30, "Drink.", false);
    Routine.Rest note = new Routine.Rest(10, "Sit.", true);
    Draft draft = new Edit.Add(0, List.of(rest, note)).of(draft("back-wave"));
    draft = new Edit.Add(3, List.of(note, rest)).of(draft);
    assertThat(of(draft)).isEmpty();
    Routine routine = new Routine("r", "R", "Any.", draft.items());
    assertThat(routine.entries().get(0).rests()).containsExactly(rest, note);
    assertThat(routine.closing()).containsExactly(note, rest);
    assertThat(Draft.of(routine).rows()).isEqualTo(draft.rows());
  }
}
