package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.catalog.FactTable.Facts;
import org.unhunch.catalog.Numbers.Number;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Substitute;
import org.unhunch.routine.Level;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Source;
import org.unhunch.testing.Shipped;

/** The shipped catalog says what the sources say, and of nothing else that they say it. */
class CatalogFactsTests {
  private static final Catalog CATALOG = Shipped.catalog();

  static List<Facts> facts() {
    return FactTable.read();
  }

  @Test
  void everyExerciseIsThereAndNoOther() {
    assertThat(CATALOG.exercises())
        .map(Exercise::id)
        .hasSize(24)
        .containsExactlyInAnyOrderElementsOf(facts().stream().map(Facts::id).toList());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whereAndWithWhatItIsDone(Facts facts) {
    Exercise exercise = exercise(facts);
    Level.Body body = exercise.start().body();
    assertThat(exercise.sources()).map(Source::id).hasSameElementsAs(facts.words("sources"));
    assertThat(body.positions()).map(each -> each.id()).hasSameElementsAs(facts.words("positions"));
    assertThat(body.movements()).map(each -> each.id()).containsAll(facts.words("movements"));
    assertThat(body.helps()).map(Equipment::id).hasSameElementsAs(facts.words("helps"));
    assertThat(body.needs().allOf())
        .map(group -> group.stream().map(Equipment::id).collect(Collectors.joining(" or ")))
        .hasSameElementsAs(facts.words("needs"));
    assertThat(exercise.kinds())
        .map(CatalogFactsTests::lower)
        .hasSameElementsAs(facts.words("kinds"));
    assertThat(
            exercise.cautions().stream()
                .map(each -> each.source().map(Source::id).orElse("ours"))
                .distinct())
        .hasSameElementsAs(facts.words("cautions"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theLevelsFromEasyToHard(Facts facts) {
    Exercise exercise = exercise(facts);
    List<Level> levels = new ArrayList<>(exercise.levels());
    levels.sort(Comparator.comparingInt(Level::effort));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < levels.size(); i++) {
      boolean same = i > 0 && levels.get(i).effort() == levels.get(i - 1).effort();
      line.append(i == 0 ? "" : same ? " = " : " < ").append(levels.get(i).id());
      line.append(levels.get(i).equals(exercise.start()) ? "*" : "");
    }
    assertThat(line).hasToString(facts.all("levels").get(0));
  }

  /** Neither is a number missing that a source states, nor one put into its mouth. */
  @ParameterizedTest
  @MethodSource("facts")
  void theStatedNumbersAreExactlyTheseAndHowTheyAreMeant(Facts facts) {
    List<Number> stated =
        Numbers.of(exercise(facts)).stream()
            .filter(each -> !each.amount().origin().statedBy().isEmpty())
            .toList();
    assertThat(stated.stream().map(Number::line))
        .containsExactlyInAnyOrderElementsOf(facts.at("stated", levels(facts)));
    assertThat(stated)
        .allSatisfy(each -> assertThat(Numbers.statedBy(each.amount())).isEqualTo(each.dose()));
  }

  /**
   * A level that no source doses once had the dose of the level beside it, in its source's name.
   */
  @ParameterizedTest
  @MethodSource("facts")
  void everyDoseIsOfWhoPrescribesItAtThatLevel(Facts facts) {
    assertThat(exercise(facts).levels().stream().map(CatalogFactsTests::doses))
        .containsExactlyInAnyOrderElementsOf(facts.at("doses", levels(facts)));
  }

  private static String doses(Level level) {
    return level.doses().stream()
            .map(dose -> dose.source().map(Source::id).orElse("-"))
            .collect(Collectors.joining(", "))
        + " @ "
        + level.id();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyOtherNumberIsChosenForAReason(Facts facts) {
    assertThat(Numbers.of(exercise(facts)))
        .filteredOn(each -> each.amount().origin().statedBy().isEmpty())
        .filteredOn(each -> !each.amount().equals(Quantity.once()))
        .allSatisfy(each -> assertThat(each.amount().origin().reason()).isNotBlank())
        .allSatisfy(each -> assertThat(Numbers.meant(each.amount())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void theSidesAreDoneInTheOrderOfTheSource(Facts facts) {
    assertThat(exercise(facts).levels().stream().map(CatalogFactsTests::sides))
        .containsExactlyInAnyOrderElementsOf(facts.at("sides", levels(facts)));
  }

  private static String sides(Level level) {
    String order = level.order() == Side.Succession.ALTERNATE ? " alternate" : "";
    return lower(level.sides()) + order + " @ " + level.id();
  }

  /** The neck roll once came up after each repetition and sank the chin anew. */
  @ParameterizedTest
  @MethodSource("facts")
  void aRepetitionHasNoPhaseThatItsSourceLeavesOut(Facts facts) {
    for (String script : facts.all("script")) {
      assertThat(exercise(facts).start().script().stream().map(Phase::name))
          .containsExactly(script.split(", "));
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void measuresAndTimesADay(Facts facts) {
    Exercise exercise = exercise(facts);
    assertThat(
            exercise.levels().stream()
                .flatMap(level -> level.body().measures().stream().map(each -> line(level, each))))
        .containsExactlyInAnyOrderElementsOf(facts.at("measure", levels(facts)));
    assertThat(exercise.perDay().map(CatalogFactsTests::line).stream())
        .containsExactlyElementsOf(facts.all("perDay"));
  }

  private static List<String> levels(Facts facts) {
    return exercise(facts).levels().stream().map(Level::id).toList();
  }

  private static String line(Level level, Level.Measure measure) {
    String unit = measure.unit() == Level.Measure.Unit.CENTIMETERS ? " cm" : " degrees";
    Quantity amount = measure.amount();
    return Numbers.range(amount)
        + unit
        + Numbers.meant(amount)
        + " "
        + Numbers.statedBy(amount)
        + measure.phase().map(phase -> " in " + phase).orElse("")
        + " @ "
        + level.id();
  }

  private static String line(Quantity amount) {
    return Numbers.range(amount) + " " + Numbers.statedBy(amount);
  }

  @Test
  void theSourceRoutinesFollowTheirSources() {
    assertThat(CATALOG.routines().stream().map(CatalogFactsTests::line))
        .startsWith(
            "J: chair-thoracic-extension J, roller-chest-stretch -, prone-t J, snow-angel J,"
                + " long-sit-stretch J, bird-dog J",
            "M: kneeling-chair-extension M, quadruped-plus M",
            "M: foam-rolling -, quadruped-plus M",
            "R: cat-cow R, childs-pose R, wall-stretch R, trunk-rotation R, shoulder-roll R,"
                + " neck-roll R, overhead-reach R, knees-to-chest R, block-thoracic-extension R",
            "B: press-up B, cat-cow B, bird-dog B, corner-stretch B, prone-cobra B");
    assertThat(CATALOG.routines()).allMatch(each -> each.perDay().isEmpty());
  }

  private static String line(Routine routine) {
    return routine.source().map(Source::id).orElse("-")
        + ": "
        + routine.entries().stream()
            .map(e -> e.exercise().id() + " " + e.dose().source().map(Source::id).orElse("-"))
            .collect(Collectors.joining(", "));
  }

  @Test
  void theSourceRoutinesBeginAtTheStartLevels() {
    assertThat(CATALOG.routines().stream().limit(5).flatMap(each -> each.entries().stream()))
        .allMatch(entry -> entry.level().equals(entry.exercise().start()));
  }

  /** Two sizes are from the sources; the others once looked as if they were, too. */
  @Test
  void everySizeOfEquipmentSaysWhoseItIs() {
    assertThat(CATALOG.equipment())
        .filteredOn(each -> each.description().matches(".*[0-9].*"))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.description().replace("according to one source", "our suggestion"))
                    .contains("our suggestion"));
    assertThat(description("foam-roller"))
        .contains("36 inches / 91 cm long, according to one source")
        .contains("our suggestion");
    assertThat(description("room-corner"))
        .contains("2 feet / 60 cm from them, according to one source");
    assertThat(CATALOG.equipment())
        .filteredOn(each -> each.description().contains("according to one source"))
        .map(Equipment::id)
        .containsExactly("room-corner", "foam-roller");
  }

  private static String description(String equipment) {
    return CATALOG.equipment().stream()
        .filter(each -> each.id().equals(equipment))
        .map(Equipment::description)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRollerHasAHouseholdSubstitute() {
    assertThat(CATALOG.equipment())
        .filteredOn(each -> each.id().equals("foam-roller"))
        .allSatisfy(each -> assertThat(each.substitute().orElseThrow()).contains("pillows"));
  }

  @Test
  void howLongABreathLastsAndWhatLiesBetweenIsOurs() {
    Pacing pacing = CATALOG.pacing();
    Pacing.GettingThere there = pacing.gettingThere();
    assertThat(
            Stream.of(
                pacing.breath(),
                pacing.getReady(),
                pacing.switchSides(),
                pacing.alternate().orElseThrow(),
                pacing.resume(),
                there.shift(),
                there.sitOrStand(),
                there.getDown(),
                there.getUp(),
                there.bring(),
                there.putAside(),
                there.goTo()))
        .noneMatch(each -> !each.origin().statedBy().isEmpty());
  }

  @Test
  void whoLeavesOutRoundingDoesTheCowHalf() {
    Exercise catCow = CATALOG.exercise("cat-cow").orElseThrow();
    Substitute rounding =
        catCow.substitutes().stream()
            .filter(each -> each.instead().id().equals("rounding"))
            .findFirst()
            .orElseThrow();
    assertThat(rounding.levelId()).hasValue("cow-half");
    Level cowHalf = catCow.level("cow-half").orElseThrow();
    assertThat(cowHalf.body().movements())
        .map(each -> each.id())
        .containsExactly("extension", "neck");
  }

  @Test
  void everyExerciseThatASourceRoundsIsFlagged() {
    Set<String> rounding = new TreeSet<>();
    CATALOG.exercises().stream()
        .filter(
            each ->
                each.start().body().movements().stream().anyMatch(m -> m.id().equals("flexion")))
        .forEach(each -> rounding.add(each.id()));
    assertThat(rounding)
        .containsExactly("cat-cow", "childs-pose", "knees-to-chest", "long-sit-stretch");
  }

  private static Exercise exercise(Facts facts) {
    return CATALOG.exercise(facts.id()).orElseThrow();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
