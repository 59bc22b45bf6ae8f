package org.unhunch.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.number;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.thing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Movement;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.Refusal;

/** The records of the domain refuse what makes no sense, and answer what follows from them. */
class RoutineTests {
  private final Equipment chair = thing("chair");
  private final Equipment wall = thing("wall");
  private final Exercise stay = hold("stay", 30, 2);
  private final Exercise lift =
      exercise("lift", level("easy").move("up", 2).hold("stay", 3).reps(range(5, 10)).build());

  private static Routine.Entry entry(Exercise of) {
    return new Routine.Entry(of, of.start());
  }

  private static void refuses(Runnable maker, String why) {
    assertThat(Refusal.of(maker)).contains(why);
  }

  @Test
  void aNumberStaysWithinItsRange() {
    Quantity some = range(5, 10);
    assertThat(some.now()).isEqualTo(5);
    assertThat(some.at(10).now()).isEqualTo(10);
    assertThat(some.isRange()).isTrue();
    assertThat(number(5).isRange()).isFalse();
    refuses(() -> some.at(11), "from 5 to 10, not 11");
    refuses(() -> some.at(4), "from 5 to 10, not 4");
    refuses(() -> number(0), "at least 1");
    refuses(() -> range(3, 2), "backward");
    assertThat(Quantity.once().high()).isEqualTo(1);
  }

  @Test
  void aDoseIsEasedToTheLowerEndOfEachRange() {
    Dose dose = lift.start().doses().get(0);
    assertThat(dose.isEased()).isTrue();
    Dose more = dose.inReps(dose.reps().at(8));
    assertThat(more.isEased()).isFalse();
    assertThat(more.eased()).isEqualTo(dose);
    Dose twice = dose.inSets(range(1, 3).at(2));
    assertThat(twice.isEased()).isFalse();
    assertThat(twice.eased().sets().now()).isEqualTo(1);
    Exercise longer = exercise("long", level("a").hold("stay", range(3, 9).at(4)).build());
    assertThat(longer.start().doses().get(0).isEased()).isFalse();
  }

  /** Guards against sessions of years, each of whose numbers is within its limits. */
  @Test
  void aDoseComesToAnEnd() {
    Dose dose = lift.start().doses().get(0);
    assertThat(dose.inReps(number(5_000)).reps().now()).isEqualTo(5_000);
    refuses(() -> dose.inReps(number(5_001)), "at most 10000 phases");
    refuses(() -> dose.inReps(range(1, 5_001)), "at most 10000 phases");
    assertThat(dose.canBe(number(2_500), number(2))).isTrue();
    assertThat(dose.canBe(number(2_501), number(2))).isFalse();
    assertThat(dose.canBe(number(100_000), number(100_000))).isFalse();
  }

  @Test
  void anEntryTimesItsLevel() {
    refuses(() -> new Routine.Entry(lift, stay.start()), "plain does not fit lift");
    refuses(
        () -> new Routine.Entry(lift, lift.start(), stay.start().doses().get(0)), "does not fit");
    refuses(
        () -> new Routine.Entry(stay, stay.start(), lift.start().doses().get(0)), "does not fit");
    refuses(
        () ->
            new Routine.Entry(
                stay, stay.start(), stay.start().doses().get(0), 0, Optional.empty(), List.of()),
        "priority is at least 1");
  }

  @Test
  void whatAnEntryComesAfterStandsBeforeIt() {
    Routine.Entry first = entry(stay);
    Routine.Entry second = entry(lift).after(Optional.of("stay"));
    Routine both = Fixtures.routine("both", stay).withEntries(List.of(first, second));
    assertThat(both.entries()).containsExactly(first, second);
    refuses(() -> both.withEntries(List.of(second, first)), "no 'stay' before lift");
    refuses(() -> both.withEntries(List.of(second)), "no 'stay' before lift");
    refuses(
        () -> both.withEntries(List.of(first, entry(lift).after(Optional.of("lift")))),
        "no 'lift' before lift");
    refuses(() -> both.withEntries(List.of()), "steps must not be empty");
  }

  @Test
  void aRoutineNeedsWhatAllItsExercisesNeed() {
    Exercise sits = exercise("sits", level("a").hold("stay", 3).needs(chair).build());
    Exercise leans = exercise("leans", level("a").hold("stay", 3).needs(wall).needs(chair).build());
    Needs needs = Fixtures.routine("both", sits, leans).needs();
    assertThat(needs.allOf()).containsExactly(List.of(chair), List.of(wall));
    assertThat(needs.missing(Set.of(chair))).containsExactly(List.of(wall));
    assertThat(needs.missing(Set.of(chair, wall))).isEmpty();
  }

  @Test
  void anExerciseHasEachLevelOnceAndBeginsWithOne() {
    Level easy = level("easy").hold("stay", 3).build();
    Level hard = level("hard").hold("stay", 9).build();
    Exercise both = exercise("both", easy, hard);
    assertThat(both.level("hard")).contains(hard);
    assertThat(both.level("none")).isEmpty();
    assertThat(both.start()).isEqualTo(easy);
    refuses(() -> exercise("twice", easy, easy), "two levels 'easy'");
    refuses(() -> startingWith(both, "none"), "there is no level 'none'");
  }

  private static Exercise startingWith(Exercise like, String start) {
    return new Exercise(
        like.id(),
        like.name(),
        like.aliases(),
        like.summary(),
        like.kinds(),
        like.sources(),
        like.cautions(),
        like.levels(),
        start,
        like.substitutes(),
        like.perDay());
  }

  @Test
  void aSubstituteNamesSomethingAndEachCareHasOne() {
    Care care = care(Set.of(new Movement("arching", "Arching", "Bends.")), Set.of());
    refuses(() -> new Substitute(care, Optional.empty(), Optional.empty()), "an exercise, a level");
    Substitute other = new Substitute(care, Optional.of("lift"), Optional.empty());
    assertThat(stay.withSubstitutes(List.of(other)).substitutes()).containsExactly(other);
    refuses(() -> stay.withSubstitutes(List.of(other, other)), "two substitutes for 'knees'");
  }

  private static Care care(Set<Movement> movements, Set<Position> positions) {
    return new Care("knees", "Knees", "Minds them.", movements, positions, List.of());
  }

  @Test
  void aCareFlagsAMovementOrWhereNoOtherPositionIs() {
    Movement arching = new Movement("arching", "Arching", "Bends.");
    Movement nodding = new Movement("nodding", "Nodding", "Nods.");
    Position kneeling = new Position("kneeling", "Kneeling", Posture.KNEELING);
    Position seated = new Position("seated", "Sitting", Posture.SEATED);
    Care care = care(Set.of(arching), Set.of(kneeling));
    assertThat(care.flags(List.of(nodding, arching), List.of(seated))).isTrue();
    assertThat(care.flags(List.of(nodding), List.of(kneeling))).isTrue();
    assertThat(care.flags(List.of(nodding), List.of(kneeling, seated))).isFalse();
    assertThat(care.flags(List.of(nodding), List.of())).isFalse();
    refuses(() -> care(Set.of(), Set.of()), "a movement or a position");
  }

  @Test
  void aPhaseNamesItsSideOnlyWhereThereAreNone() {
    Level own = level("own").move("roll", 3, Side.LEFT).build();
    assertThat(own.script().get(0).side()).contains(Side.LEFT);
    refuses(
        () -> level("own").move("roll", 3, Side.LEFT).sides(Side.Pair.LEFT_RIGHT).build(),
        "names its side only");
    refuses(() -> level("twice").hold("stay", 3).hold("stay", 3).build(), "two phases 'stay'");
  }

  @Test
  void eachSourceGivesOneDose() {
    Level plain = level("plain").hold("stay", 3).build();
    Dose dose = plain.doses().get(0);
    refuses(() -> withDoses(plain, List.of(dose, dose)), "two doses of the same source");
    refuses(
        () -> withDoses(plain, List.of(lift.start().doses().get(0))),
        "a dose must time the phases");
    assertThat(plain.doseOf(Fixtures.SOURCE)).contains(dose);
  }

  private static Level withDoses(Level like, List<Dose> doses) {
    return new Level(
        like.id(),
        like.name(),
        like.note(),
        like.effort(),
        like.body(),
        like.sides(),
        like.order(),
        like.setup(),
        like.script(),
        doses);
  }

  @Test
  void aLevelIsForOneOfItsNeeds() {
    Level sits = level("a").hold("stay", 3).needs(chair, wall).with(wall).build();
    assertThat(sits.body().with()).contains(wall);
    refuses(
        () -> level("a").hold("stay", 3).needs(chair).with(wall).build(),
        "which is not among the needs");
  }

  @Test
  void aCautionIsForItsLevelsAndPhases() {
    Level level = lift.start();
    Phase up = level.script().get(0);
    Phase hold = level.script().get(1);
    Caution always = new Caution("Slowly.", Optional.of(Fixtures.SOURCE), Set.of(), Set.of());
    assertThat(always.appliesTo(level, Optional.empty())).isTrue();
    Caution going =
        new Caution("Slowly.", Optional.of(Fixtures.SOURCE), Set.of("up"), Set.of("easy"));
    assertThat(going.appliesTo(level, Optional.of(up))).isTrue();
    assertThat(going.appliesTo(level, Optional.of(hold))).isFalse();
    assertThat(going.appliesTo(level, Optional.empty())).isFalse();
    Caution elsewhere =
        new Caution("Slowly.", Optional.of(Fixtures.SOURCE), Set.of(), Set.of("hard"));
    assertThat(elsewhere.appliesTo(level, Optional.of(up))).isFalse();
  }

  @Test
  void breathsAreAsLongAsTheyAreSetTo() {
    assertThat(new Length(number(3), Length.Unit.BREATHS).seconds(Fixtures.PACING)).isEqualTo(15);
    assertThat(new Length(number(3), Length.Unit.SECONDS).seconds(Fixtures.PACING)).isEqualTo(3);
  }

  @Test
  void aCatalogFindsByIdAlone() {
    Catalog catalog =
        new Catalog(
            Vocabulary.EMPTY,
            List.of(stay, lift),
            List.of(Fixtures.routine("one", stay), Fixtures.routine("two", lift)),
            Fixtures.PACING);
    assertThat(catalog.exercise("lift")).contains(lift);
    assertThat(catalog.exercise("none")).isEmpty();
    assertThat(catalog.routine("two").map(Routine::entries)).contains(List.of(entry(lift)));
    assertThat(catalog.routine("none")).isEmpty();
    Pacing other =
        new Pacing(
            number(4),
            number(4),
            number(4),
            Optional.empty(),
            number(4),
            Fixtures.PACING.gettingThere(),
            Optional.empty());
    assertThat(catalog.paced(other).pacing()).isEqualTo(other);
  }
}
