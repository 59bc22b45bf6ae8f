package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.PACING;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.routine;
import static org.unhunch.testing.Fixtures.thing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Vocabulary;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

/** What is offered to a person by what there is. */
class EquipmentOffersTests {
  private static final Equipment FLOOR = thing("floor");
  private static final Equipment BLOCK = thing("block");
  private static final Equipment ROLLER = thing("roller");
  private static final Equipment CORNER = thing("corner");
  private static final Equipment DOORWAY = thing("doorway");

  private final Exercise nothing = exercise("breathe", level("plain").hold("stay", 5).build());
  private final Exercise lieBack =
      exercise("lie-back", level("plain").hold("s", 5).needs(FLOOR).needs(BLOCK, ROLLER).build());
  private final Exercise chest = exercise("chest", standing("corner"), standing("doorway"));

  private static Level standing(String id) {
    return level(id).hold(id, 30).needs(CORNER, DOORWAY).with(thing(id)).build();
  }

  @Test
  void whatFitsComesFirstThenWhatMissesLeast() {
    List<Offer> offers =
        offers(
            Set.of(FLOOR),
            routine("much", lieBack, chest),
            routine("little", lieBack),
            routine("none", nothing));
    assertThat(offers).map(offer -> offer.routine().id()).containsExactly("none", "little", "much");
    assertThat(offers).map(Offer::fits).containsExactly(true, false, false);
    assertThat(offers.get(1).missing()).containsExactly(List.of(BLOCK, ROLLER));
    assertThat(offers.get(2).missing())
        .containsExactly(List.of(BLOCK, ROLLER), List.of(CORNER, DOORWAY));
  }

  @Test
  void equalsStayInTheOrderOfTheCatalog() {
    List<Offer> offers =
        offers(Set.of(), routine("b", nothing), routine("a", nothing), routine("c", nothing));
    assertThat(offers).map(offer -> offer.routine().id()).containsExactly("b", "a", "c");
  }

  @Test
  void anyOneOfTheAlternativesWillDo() {
    for (Equipment either : List.of(BLOCK, ROLLER)) {
      assertThat(offer(Set.of(FLOOR, either), lieBack).fits()).isTrue();
    }
    assertThat(offer(Set.of(BLOCK, ROLLER), lieBack).missing()).containsExactly(List.of(FLOOR));
  }

  @Test
  void whoHasOnlyTheDoorwayIsGivenItsLevel() {
    assertThat(levelOf(offer(Set.of(DOORWAY), chest))).isEqualTo("doorway");
    assertThat(offer(Set.of(DOORWAY), chest).fits()).isTrue();
  }

  @Test
  void whoHasTheCornerIsGivenTheStartLevelWhateverElseThereIs() {
    assertThat(levelOf(offer(Set.of(CORNER), chest))).isEqualTo("corner");
    assertThat(levelOf(offer(Set.of(CORNER, DOORWAY), chest))).isEqualTo("corner");
  }

  @Test
  void whoHasNeitherIsShownTheStartLevelAndWhatIsMissing() {
    Offer offer = offer(Set.of(), chest);
    assertThat(levelOf(offer)).isEqualTo("corner");
    assertThat(offer.missing()).containsExactly(List.of(CORNER, DOORWAY));
  }

  @Test
  void anotherLevelIsGivenOnlyIfItIsOfTheSameEffort() {
    Level harder =
        level("doorway").hold("d", 9).needs(CORNER, DOORWAY).with(DOORWAY).effort(2).build();
    Exercise uneven = exercise("chest", standing("corner"), harder);
    assertThat(levelOf(offer(Set.of(DOORWAY), uneven))).isEqualTo("corner");
  }

  @Test
  void theTimeThatIsOfferedIsTheTimeThatIsPlayed() {
    Catalog catalog = TestCatalog.catalog();
    for (Set<Equipment> have : List.of(Set.<Equipment>of(), Set.copyOf(catalog.equipment()))) {
      for (Offer offer : new Chooser(catalog).offers(Person.having(have))) {
        Timeline timeline = Timeline.of(offer.routine(), catalog.pacing());
        assertThat(offer.seconds()).as(offer.routine().id()).isEqualTo(timeline.totalSeconds());
      }
    }
  }

  private static String levelOf(Offer offer) {
    return offer.routine().entries().get(0).level().id();
  }

  private static Offer offer(Set<Equipment> have, Exercise exercise) {
    return offers(have, routine("routine", exercise)).get(0);
  }

  private static List<Offer> offers(Set<Equipment> have, Routine... routines) {
    List<Exercise> exercises =
        Stream.of(routines)
            .flatMap(routine -> routine.entries().stream())
            .map(Routine.Entry::exercise)
            .distinct()
            .toList();
    Catalog catalog = new Catalog(Vocabulary.EMPTY, exercises, List.of(routines), PACING);
    return new Chooser(catalog).offers(Person.having(have));
  }
}
