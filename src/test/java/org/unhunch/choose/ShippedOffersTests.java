package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.testing.Shipped;

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
}
