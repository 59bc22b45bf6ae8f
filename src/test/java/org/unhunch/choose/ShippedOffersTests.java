package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.HaveReady;
import org.unhunch.timeline.Timeline;

/** What holds of the routines that ship, for those who have much, little, or sit. */
class ShippedOffersTests {
  private final Catalog catalog = Shipped.catalog();
  private final Chooser chooser = new Chooser(catalog);

  private Offer sitting(String routine, Set<String> have, OptionalInt minutes) {
    Person person =
        new Person(equipment(have), EnumSet.of(Posture.SEATED), Set.of(), minutes, Map.of());
    return chooser.offers(person).stream()
        .filter(each -> each.routine().id().equals(routine))
        .findFirst()
        .orElseThrow();
  }

  private Set<Equipment> equipment(Set<String> ids) {
    return catalog.equipment().stream()
        .filter(each -> ids.contains(each.id()))
        .collect(Collectors.toSet());
  }

  @Test
  void aPersonWhoOnlySitsFindsAFullRoutine() {
    Offer offer = sitting("all-in-the-chair", Set.of("chair"), OptionalInt.empty());
    assertThat(offer.fits()).isTrue();
    assertThat(offer.routine().entries()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(offer.changes()).isEmpty();
  }

  @Test
  void whoHasAllIsOfferedEveryShippedRoutineUnchanged() {
    List<Offer> offers = chooser.offers(Person.having(Set.copyOf(catalog.equipment())));
    assertThat(offers).allMatch(Offer::fits).hasSameSizeAs(catalog.routines());
    assertThat(offers).allMatch(offer -> offer.changes().isEmpty());
  }

  @Test
  void theShippedCornerStretchIsDoneInADoorwayWhereThereIsNoCorner() {
    Set<Equipment> have = equipment(Set.of("floor", "doorway"));
    Offer builders =
        chooser.offers(Person.having(have)).stream()
            .filter(offer -> offer.routine().id().equals("middle-back-builders"))
            .findFirst()
            .orElseThrow();
    assertThat(builders.fits()).isTrue();
    assertThat(builders.routine().entries())
        .filteredOn(entry -> entry.exercise().id().equals("corner-stretch"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.level().id()).isEqualTo("doorway"))
        .satisfies(entry -> assertThat(entry.dose().source().orElseThrow().id()).isEqualTo("B"));
  }

  /** Guards against a block for whoever has a roller: the substitute names the block's level. */
  @ParameterizedTest
  @ValueSource(strings = {"hands-behind-head", "roller", "arms-overhead", "roller-overhead"})
  void whoseArmsStayDownAndWhoHasOnlyARollerLiesOverTheRoller(String chosen) {
    Person person =
        new Person(
            equipment(Set.of("floor", "foam-roller")),
            EnumSet.allOf(Posture.class),
            catalog.cares().stream()
                .filter(each -> each.id().equals("overhead"))
                .collect(Collectors.toSet()),
            OptionalInt.empty(),
            Map.of("block-thoracic-extension", chosen));
    assertThat(person.cares()).hasSize(1);
    assertThat(chooser.offers(person))
        .flatMap(offer -> offer.routine().entries())
        .filteredOn(entry -> entry.exercise().id().equals("block-thoracic-extension"))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.level().id()).isEqualTo("roller"));
  }

  /** The head goes far back in the cow and turns in the threaded needle; care once missed both. */
  @Test
  void whoTakesCareWithTheNeckIsOfferedNothingThatTipsOrTurnsTheHead() {
    Set<Care> neck =
        catalog.cares().stream()
            .filter(each -> each.id().equals("neck"))
            .collect(Collectors.toSet());
    Person person =
        new Person(
            Set.copyOf(catalog.equipment()),
            EnumSet.allOf(Posture.class),
            neck,
            OptionalInt.empty(),
            Map.of("childs-pose", "thread-the-needle"));
    assertThat(chooser.offers(person))
        .flatMap(offer -> offer.routine().entries())
        .map(entry -> entry.exercise().id() + "/" + entry.level().id())
        .contains("childs-pose/arms-ahead", "trunk-rotation/plain")
        .doesNotContain(
            "cat-cow/whole",
            "cat-cow/cow-half",
            "childs-pose/thread-the-needle",
            "neck-roll/plain");
  }

  @Test
  void thereAreAtLeastTwelveRoutinesAndOursSayWhyTheyAreSo() {
    assertThat(catalog.routines()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(catalog.routines())
        .filteredOn(each -> each.source().isEmpty())
        .hasSizeGreaterThanOrEqualTo(7)
        .allSatisfy(each -> assertThat(each.why()).isNotBlank());
  }

  @Test
  void theDeskBreakTakesLessThanFourMinutesAndNeedsNothing() {
    Offer offer = sitting("desk-break", Set.of(), OptionalInt.of(4));
    assertThat(offer.fits()).isTrue();
    assertThat(offer.changes()).isEmpty();
  }

  /** Guards against a routine that goes from the floor to the wall, to the floor, and up again. */
  @Test
  void nobodyGetsDownOnTheFloorMoreThanOnce() {
    List<Care> cares = catalog.cares();
    for (int some = 0; some < 1 << cares.size(); some++) {
      BitSet chosen = BitSet.valueOf(new long[] {some});
      Person person =
          new Person(
              Set.copyOf(catalog.equipment()),
              EnumSet.allOf(Posture.class),
              chosen.stream().mapToObj(cares::get).collect(Collectors.toSet()),
              OptionalInt.empty(),
              Map.of());
      assertThat(chooser.offers(person).stream().filter(offer -> !offer.nothingLeft()))
          .map(offer -> offer.routine().id() + " " + timesDown(offer.routine()))
          .as("%s", person.cares().stream().map(Care::id).toList())
          .noneMatch(each -> each.matches(".* [2-9]"));
    }
  }

  /** What the sources list stays as they list it until it is offered. */
  @Test
  void howOftenEachRoutineGetsDownAsItIsWritten() {
    assertThat(catalog.routines())
        .filteredOn(routine -> timesDown(routine) > 1)
        .extracting(routine -> routine.id() + " " + timesDown(routine))
        .containsExactlyInAnyOrder("gentle-all-round 3", "middle-back-builders 2");
    assertThat(catalog.routines())
        .filteredOn(routine -> timesDown(routine) == 0)
        .extracting(Routine::id)
        .containsExactlyInAnyOrder(
            "all-in-the-chair", "band-and-blades", "desk-break", "stand-and-open");
  }

  private int timesDown(Routine routine) {
    return HaveReady.of(Timeline.of(routine, catalog.pacing())).timesDown();
  }
}
