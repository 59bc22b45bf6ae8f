package org.unhunch.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Person, place and minutes in, the routine and its changes out. */
class ChooserTests {
  private final Catalog catalog = TestCatalog.catalog();
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
    "morning, floor chair foam-roller, true, ''",
    "morning, floor foam-roller, false, chair",
    "upright, doorway resistance-band, true, ''",
    "upright, doorway towel, true, ''",
    "upright, doorway, false, resistance-band towel",
    "round, floor room-corner, true, ''",
    "round, floor doorway, true, ''",
    "round, floor, false, room-corner doorway",
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
    return offer("round", person(have, "", "", 0)).routine().entries().stream()
        .filter(each -> each.exercise().id().equals("corner-lean"))
        .findFirst()
        .orElseThrow()
        .level()
        .id();
  }

  @ParameterizedTest
  @CsvSource({
    "desk, seated, ''",
    "wake, seated, ''",
    "wake, standing, ''",
    "desk, standing, SEATED",
    "twofold, seated, LYING",
    "round, seated, STANDING KNEELING LYING",
  })
  void aRoutineFitsWhenTheBodyCanBeWhereItNeeds(
      String routine, String postures, String outOfReach) {
    Offer offer = offer(routine, person("chair floor room-corner", postures, "", 0));
    assertThat(offer.outOfReach())
        .containsExactlyInAnyOrderElementsOf(
            words(outOfReach).stream().map(Posture::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "round, rounding, floor doorway, OTHER_LEVEL:back-wave>back-wave/cow-half",
    "evening, rounding, chair floor, "
        + "REPLACED:forward-curl>back-arch/plain ALREADY_THERE:resting-fold",
    "morning, rounding, chair floor foam-roller, ALREADY_THERE:forward-curl",
    "morning, kneeling, chair floor foam-roller, LEFT_OUT:far-reach",
    "twofold, face-down, chair floor resistance-band, "
        + "REPLACED:half-rise>back-arch/plain REPLACED:arm-lift>band-pull/plain",
    "twofold, face-down, chair floor, REPLACED:half-rise>back-arch/plain LEFT_OUT:arm-lift",
    "desk, neck, chair, ALREADY_THERE:head-turn",
    "round, face-down kneeling, chair floor doorway, "
        + "REPLACED:half-rise>back-arch/plain ALREADY_THERE:back-wave LEFT_OUT:far-reach",
  })
  void whatAPersonTakesCareWithIsReplacedAsDeclaredOrLeftOut(
      String routine, String care, String have, String expected) {
    Offer offer = offer(routine, person(have, "", care, 0));
    assertThat(changes(offer)).isEqualTo(expected);
    for (Care taken : named(care, catalog.cares(), Care::id)) {
      assertThat(offer.routine().entries())
          .noneMatch(e -> taken.flags(e.level().body().movements(), e.level().body().positions()));
    }
  }

  @Test
  void aRoutineOfWhichNothingIsLeftDoesNotFit() {
    Offer offer = offer("twofold", person("floor", "", "face-down", 0));
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
    Offer offer = offer("upright", person("doorway resistance-band", "", "", 6));
    assertThat(changes(offer)).isEqualTo("FEWER_SETS:band-pull>band-pull/plain");
  }

  @Test
  void exercisesAreCutByTheirDeclaredPriority() {
    Offer offer = offer("desk", person("chair floor", "", "", 5));
    assertThat(changes(offer)).isEqualTo("NO_TIME:head-turn NO_TIME:side-lean");
  }

  @Test
  void theMobilityHalfMayStayAloneButNotTheStrengthHalf() {
    Offer offer = offer("twofold", person("chair floor", "", "", 4));
    assertThat(changes(offer)).isEqualTo("NO_TIME:arm-lift");
  }

  @Test
  void aChosenLevelIsPlayed() {
    Person person =
        new Person(
            named("floor chair foam-roller", catalog.equipment(), Equipment::id),
            EnumSet.allOf(Posture.class),
            Set.of(),
            OptionalInt.empty(),
            Map.of("far-reach", "arm-alone", "arm-lift", "no-such-level"));
    List<String> levels =
        offer("morning", person).routine().entries().stream()
            .map(each -> each.level().id())
            .toList();
    assertThat(levels).contains("arm-alone", "floor");
  }

  @Test
  void whatFitsComesFirstAndTheLeastChangedBeforeOthers() {
    List<Offer> offers = chooser.offers(person("chair floor", "", "kneeling", 8));
    List<Offer> fitting = offers.stream().takeWhile(Offer::fits).toList();
    assertThat(offers.subList(fitting.size(), offers.size())).noneMatch(Offer::fits);
    assertThat(fitting).isNotEmpty();
    List<Integer> changes = fitting.stream().map(each -> each.changes().size()).toList();
    assertThat(changes).isSorted();
  }

  @ParameterizedTest
  @CsvSource({"chair floor, '', 8", "'', '', 0", "'', 'kneeling rounding neck', 5", "wall, '', 30"})
  void theBestIsTheFirstOfAll(String have, String cares, int minutes) {
    Person person = person(have, "", cares, minutes);
    assertThat(chooser.best(person)).contains(chooser.offers(person).get(0));
  }

  /** Guards against a break of three minutes as the best of what fits somebody who has thirty. */
  @Test
  void whatLeavesMostOfTheTimeUnusedComesAfterWhatFillsIt() {
    List<Offer> offers = chooser.offers(person("chair floor", "", "", 14));
    List<Boolean> fills =
        offers.stream()
            .filter(each -> each.fits() && each.changes().isEmpty())
            .map(each -> each.seconds() >= 7 * 60)
            .toList();
    assertThat(fills).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
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
    Person person = person("chair floor wall", "", cares, minutes);
    for (Chooser each : List.of(chooser, new Chooser(noted()))) {
      for (Offer offer : each.offers(person)) {
        assertThat(offer.seconds())
            .as(offer.routine().id())
            .isEqualTo(Timeline.of(offer.routine(), catalog.pacing()).totalSeconds());
      }
    }
  }

  /** The same with a rest in each routine, and one after it. */
  private Catalog noted() {
    List<Routine> routines = catalog.routines().stream().map(ChooserTests::noted).toList();
    return new Catalog(catalog.vocabulary(), catalog.exercises(), routines, catalog.pacing());
  }

  private static Routine noted(Routine of) {
    Routine.Rest rest = new Routine.Rest(20, "Sit.", false);
    List<Routine.Item> items = new ArrayList<>(of.items());
    items.addAll(1, List.of(rest, rest));
    items.add(rest);
    return new Routine(
        of.id(), of.name(), of.summary(), of.reasons(), of.source(), items, of.perDay());
  }
}
