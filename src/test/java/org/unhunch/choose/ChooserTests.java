package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Person, place and minutes in, the routine and its changes out. */
class ChooserTests {
  private final Catalog catalog = Shipped.catalog();
  private final Chooser chooser = new Chooser(catalog);

  private Offer offer(String routine, Person person) {
    return chooser.offers(person).stream()
        .filter(each -> each.routine().id().equals(routine))
        .findFirst()
        .orElseThrow();
  }

  private Person person(String have, String postures, String cares, int minutes) {
    Set<Posture> possible =
        postures.isEmpty()
            ? EnumSet.allOf(Posture.class)
            : words(postures).stream()
                .map(each -> Posture.valueOf(each.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    return new Person(
        named(have, catalog.equipment(), Equipment::id),
        possible,
        named(cares, catalog.cares(), Care::id),
        minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes),
        Map.of());
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static <T> Set<T> named(String ids, List<T> all, Function<T, String> id) {
    return all.stream()
        .filter(each -> words(ids).contains(id.apply(each)))
        .collect(Collectors.toSet());
  }

  private static String changes(Offer offer) {
    return offer.changes().stream()
        .map(each -> each.kind() + ":" + each.exercise().id() + now(each))
        .collect(Collectors.joining(" "));
  }

  private static String now(Change change) {
    return change.now().map(e -> ">" + e.exercise().id() + "/" + e.level().id()).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "one-two-chair, floor chair, true, ''",
    "one-two-chair, floor, false, chair",
    "gentle-all-round, floor wall yoga-block, true, ''",
    "gentle-all-round, floor wall foam-roller, true, ''",
    "gentle-all-round, floor wall, false, yoga-block foam-roller",
    "middle-back-builders, floor room-corner, true, ''",
    "middle-back-builders, floor doorway, true, ''",
    "middle-back-builders, floor, false, room-corner doorway",
  })
  void aRoutineFitsWhenAllItNeedsIsThere(
      String routine, String have, boolean fits, String missing) {
    Offer offer = offer(routine, person(have, "", "", 0));
    assertThat(offer.fits()).isEqualTo(fits);
    assertThat(offer.missing().stream().flatMap(List::stream).map(Equipment::id))
        .containsExactlyElementsOf(words(missing));
  }

  @Test
  void whoHasOnlyADoorwayStretchesInTheDoorway() {
    assertThat(corner("floor doorway")).isEqualTo("doorway");
    assertThat(corner("floor room-corner")).isEqualTo("corner");
    assertThat(corner("floor room-corner doorway")).isEqualTo("corner");
  }

  private String corner(String have) {
    return offer("middle-back-builders", person(have, "", "", 0)).routine().entries().stream()
        .filter(each -> each.exercise().id().equals("corner-stretch"))
        .findFirst()
        .orElseThrow()
        .level()
        .id();
  }

  @ParameterizedTest
  @CsvSource({
    "all-in-the-chair, seated, ''",
    "desk-break, seated, ''",
    "desk-break, standing, ''",
    "all-in-the-chair, standing, SEATED",
    "one-two-chair, seated, KNEELING",
    "gentle-all-round, seated, STANDING KNEELING LYING",
  })
  void aRoutineFitsWhenTheBodyCanBeWhereItNeeds(
      String routine, String postures, String outOfReach) {
    Offer offer = offer(routine, person("chair floor wall yoga-block", postures, "", 0));
    assertThat(offer.outOfReach())
        .containsExactlyInAnyOrderElementsOf(
            words(outOfReach).stream().map(Posture::valueOf).toList());
  }

  @Test
  void aPersonWhoOnlySitsFindsAFullRoutine() {
    Offer offer = offer("all-in-the-chair", person("chair", "seated", "", 0));
    assertThat(offer.fits()).isTrue();
    assertThat(offer.routine().entries()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(offer.changes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gentle-all-round, rounding, chair floor wall yoga-block, "
        + "OTHER_LEVEL:cat-cow>cat-cow/cow-half"
        + " REPLACED:childs-pose>kneeling-chair-extension/plain ALREADY_THERE:knees-to-chest",
    "loosen-and-lift, rounding, chair floor foam-roller, ALREADY_THERE:long-sit-stretch",
    "loosen-and-lift, kneeling, chair floor foam-roller, LEFT_OUT:bird-dog",
    "one-two-chair, kneeling, chair floor resistance-band, "
        + "REPLACED:kneeling-chair-extension>chair-thoracic-extension/plain"
        + " REPLACED:quadruped-plus>standing-row/plain",
    "one-two-chair, kneeling, chair floor, "
        + "REPLACED:kneeling-chair-extension>chair-thoracic-extension/plain LEFT_OUT:quadruped-plus",
    "all-in-the-chair, neck, chair, ALREADY_THERE:neck-roll",
    "face-down-strength, face-down, chair floor resistance-band, "
        + "REPLACED:press-up>chair-thoracic-extension/plain REPLACED:prone-t>standing-row/plain"
        + " ALREADY_THERE:prone-cobra",
  })
  void whatAPersonTakesCareWithIsReplacedAsDeclaredOrLeftOut(
      String routine, String care, String have, String expected) {
    Offer offer = offer(routine, person(have, "", care, 0));
    assertThat(changes(offer)).isEqualTo(expected);
    Care taken = named(care, catalog.cares(), Care::id).iterator().next();
    assertThat(offer.routine().entries())
        .noneMatch(e -> taken.flags(e.level().body().movements(), e.level().body().positions()));
  }

  @Test
  void aRoutineOfWhichNothingIsLeftDoesNotFit() {
    Offer offer = offer("one-two-chair", person("floor", "", "kneeling", 0));
    assertThat(offer.nothingLeft()).isTrue();
    assertThat(offer.fits()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"3", "4", "5", "8", "12", "20", "30"})
  void whatFitsStaysWithinTheTimeAndNothingIsHalf(int minutes) {
    Person person = person("chair floor wall doorway foam-roller resistance-band", "", "", minutes);
    for (Offer offer : chooser.offers(person)) {
      int played = Timeline.of(offer.routine(), catalog.pacing()).totalSeconds();
      assertThat(offer.seconds()).isEqualTo(played);
      assertThat(offer.tooLong()).isEqualTo(played > minutes * 60);
      assertStrengthIsNeverAlone(offer.routine());
    }
  }

  private static void assertStrengthIsNeverAlone(Routine routine) {
    List<String> ids = routine.entries().stream().map(each -> each.exercise().id()).toList();
    for (Routine.Entry entry : routine.entries()) {
      entry
          .afterId()
          .ifPresent(
              id -> assertThat(ids.subList(0, ids.indexOf(entry.exercise().id()))).contains(id));
    }
  }

  @Test
  void setsAreCutBeforeExercises() {
    Offer offer = offer("band-and-blades", person("doorway resistance-band", "", "", 6));
    assertThat(changes(offer)).isEqualTo("FEWER_SETS:standing-row>standing-row/plain");
  }

  @Test
  void exercisesAreCutByTheirDeclaredPriority() {
    Offer offer = offer("loosen-then-strengthen", person("chair floor", "", "", 9));
    assertThat(changes(offer)).isEqualTo("NO_TIME:prone-t NO_TIME:press-up");
  }

  @Test
  void theMobilityHalfMayStayAloneButNotTheStrengthHalf() {
    Offer offer = offer("one-two-chair", person("chair floor", "", "", 3));
    assertThat(changes(offer)).isEqualTo("NO_TIME:quadruped-plus");
  }

  @Test
  void aChosenLevelIsPlayed() {
    Person person =
        new Person(
            named("floor chair foam-roller", catalog.equipment(), Equipment::id),
            EnumSet.allOf(Posture.class),
            Set.of(),
            OptionalInt.empty(),
            Map.of("bird-dog", "arm-alone", "prone-t", "no-such-level"));
    List<String> levels =
        offer("loosen-and-lift", person).routine().entries().stream()
            .map(each -> each.level().id())
            .toList();
    assertThat(levels).contains("arm-alone", "floor");
  }

  @Test
  void whatFitsComesFirstAndTheLeastChangedBeforeOthers() {
    List<Offer> offers = chooser.offers(person("chair floor", "", "kneeling", 10));
    List<Offer> fitting = offers.stream().takeWhile(Offer::fits).toList();
    assertThat(offers.subList(fitting.size(), offers.size())).noneMatch(Offer::fits);
    assertThat(fitting).isNotEmpty();
    List<Integer> changes = fitting.stream().map(each -> each.changes().size()).toList();
    assertThat(changes).isSorted();
  }

  /** Guards against a formula that drifts from what is laid out step by step. */
  @Test
  void secondsWithoutStepsAgreeWithTheSteps() {
    for (Routine routine : catalog.routines()) {
      int sum =
          routine.entries().stream()
              .mapToInt(entry -> Timeline.secondsOf(entry, catalog.pacing()))
              .sum();
      List<Step> steps = Timeline.of(routine, catalog.pacing()).steps();
      assertThat(sum)
          .isEqualTo(
              steps.stream()
                  .filter(step -> step.kind() != Step.Kind.GET_READY)
                  .mapToInt(Step::seconds)
                  .sum());
    }
  }

  /** The way to an exercise depends on the one before, which may have been left out or replaced. */
  @ParameterizedTest
  @CsvSource({"'', 0", "'', 5", "rounding, 0", "'rounding neck', 12", "face-down, 8"})
  void anOfferTakesAsLongAsItsSteps(String cares, int minutes) {
    for (Offer offer : chooser.offers(person("chair floor wall", "", cares, minutes))) {
      assertThat(offer.seconds())
          .as(offer.routine().id())
          .isEqualTo(Timeline.of(offer.routine(), catalog.pacing()).totalSeconds());
    }
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
    Offer offer = offer("desk-break", person("", "seated", "", 4));
    assertThat(offer.fits()).isTrue();
    assertThat(offer.changes()).isEmpty();
  }
}
