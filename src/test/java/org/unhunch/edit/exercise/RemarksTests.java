package org.unhunch.edit.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.exercise.Remark.Weight;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Side;
import org.unhunch.testing.TestCatalog;

/** What is to be said of an exercise that is being made, and that its repair mends it. */
class RemarksTests {
  private final Catalog catalog = TestCatalog.catalog();
  private final Remarks remarks =
      new Remarks(catalog.cares(), List.of("Sunday stretch"), catalog.pacing());
  private final Sketch sketch = sketch("far-reach");

  private Sketch sketch(String id) {
    Exercise exercise = catalog.exercise(id).orElseThrow();
    return new Original(exercise, exercise.start(), Optional.empty()).copy("Mine");
  }

  private List<Remark> of(Sketch one) {
    return remarks.of(one).stream().filter(each -> each.weight() != Weight.TELLS).toList();
  }

  private void says(Sketch one, String key, Weight weight) {
    assertThat(of(one)).extracting(each -> each.what().key()).containsExactly(key);
    assertThat(of(one).get(0).weight()).isEqualTo(weight);
  }

  private void isMended(Sketch one) {
    assertThat(of(of(one).get(0).repair().orElseThrow().to())).isEmpty();
  }

  @Test
  void aNameIsNeededAndOneOfItsOwn() {
    assertThat(of(sketch)).isEmpty();
    says(sketch.with(Blank.NAME, " "), "make.no-name", Weight.STOPS);
    Sketch taken = sketch.with(Blank.NAME, "sunday Stretch ");
    says(taken, "make.taken", Weight.STOPS);
    isMended(taken);
  }

  @Test
  void aStepIsNeededAndEachHasANameOfItsOwn() {
    says(sketch.with(List.of()), "make.no-step", Weight.STOPS);
    says(sketch.with(0, each -> each.named("")), "make.step-name", Weight.STOPS);
    String other = sketch.parts().get(1).name();
    assertThat(of(sketch.with(0, each -> each.named(other + " "))))
        .hasSize(2)
        .allMatch(each -> each.what().key().equals("make.twice"));
  }

  @Test
  void aCueMayBeLackingAndHasNoNumber() {
    says(sketch.with(0, each -> each.saying("")), "make.no-cue", Weight.WARNS);
    Sketch counted = sketch.with(0, each -> each.saying("Stay for 30 seconds."));
    says(counted, "make.number", Weight.WARNS);
    isMended(counted);
    isMended(sketch.with(Blank.MIND, "Not for 10 days."));
  }

  @Test
  void bracesWithoutSidesAreOneSideAgain() {
    Sketch sided =
        sketch
            .on(Side.Pair.LEFT_RIGHT, Side.Succession.WHOLE)
            .with(List.of(sketch.parts().get(0).saying("To the {left|right}.")));
    assertThat(of(sided.with(Blank.SETUP, "Sit."))).isEmpty();
    Sketch none = sided.with(Blank.SETUP, "Sit.").on(Side.Pair.NONE, Side.Succession.WHOLE);
    says(none, "make.sides-none", Weight.STOPS);
    isMended(none);
    Sketch sits =
        sketch
            .with(List.of(sketch.parts().get(0).saying("Reach.")))
            .with(Blank.SETUP, "Sit.\nTurn to the {left|right}.")
            .on(Side.Pair.NONE, Side.Succession.WHOLE);
    says(sits, "make.sides-none", Weight.STOPS);
    isMended(sits);
    says(sketch.with(0, each -> each.saying("To the {left.")), "rule.sides.unclosed", Weight.STOPS);
  }

  /** Saving said it at the foot, and not which part of the form it was about. */
  @Test
  void aLineIsNoLongerThanThereIsRoomFor() {
    says(sketch.with(Blank.SETUP, "Sit.\n" + "a".repeat(170)), "make.line-long", Weight.STOPS);
    assertThat(of(sketch.with(Blank.SETUP, ("a".repeat(100) + "\n").repeat(2)))).isEmpty();
  }

  @Test
  void aTimeOfTenMinutesIsAskedAbout() {
    Sketch slow = sketch.with(0, each -> each.lasting(600)).with(1, each -> each.lasting(60));
    says(slow, "make.long", Weight.WARNS);
  }

  @Test
  void itIsToldWhoTakesCareWithIt() {
    assertThat(remarks.of(sketch("back-wave")))
        .anyMatch(each -> each.what().key().equals("make.care") && each.weight() == Weight.TELLS);
  }
}
