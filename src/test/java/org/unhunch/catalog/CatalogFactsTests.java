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
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
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
    assertThat(lower(exercise.start().sides())).isEqualTo(facts.words("sides").get(0));
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
  void theStatedNumbersAreExactlyThese(Facts facts) {
    List<Number> numbers = Numbers.of(exercise(facts));
    List<Number> stated =
        numbers.stream().filter(each -> !each.amount().origin().statedBy().isEmpty()).toList();
    assertThat(stated.stream().map(Number::line).distinct())
        .containsExactlyInAnyOrderElementsOf(facts.all("stated"));
    assertThat(stated)
        .allSatisfy(each -> assertThat(Numbers.statedBy(each.amount())).isEqualTo(each.dose()));
    assertThat(numbers)
        .filteredOn(each -> stated.stream().anyMatch(one -> names(one, each)))
        .as("stated at one level, so at each")
        .allMatch(each -> !each.amount().origin().statedBy().isEmpty());
  }

  private static boolean names(Number one, Number other) {
    return one.dose().equals(other.dose()) && one.name().equals(other.name());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatTheSourcesLeaveOpenIsChosenForAReason(Facts facts) {
    List<Number> numbers = Numbers.of(exercise(facts));
    for (String entry : facts.all("open")) {
      String[] open = entry.split(" ", 2);
      String[] named = open[1].split(" @ ");
      for (String name : named[0].split(", ")) {
        List<Number> found =
            numbers.stream()
                .filter(each -> each.dose().equals(open[0]) && each.name().equals(name))
                .filter(each -> named.length == 1 || each.level().equals(named[1]))
                .toList();
        assertThat(found).as(entry).isNotEmpty();
        assertThat(found)
            .allSatisfy(each -> assertThat(each.amount().origin().reason()).isNotBlank());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void measuresAndTimesADay(Facts facts) {
    Exercise exercise = exercise(facts);
    assertThat(exercise.measures().stream().map(CatalogFactsTests::line))
        .containsExactlyInAnyOrderElementsOf(facts.all("measure"));
    assertThat(exercise.perDay().map(CatalogFactsTests::line).stream())
        .containsExactlyElementsOf(facts.all("perDay"));
  }

  private static String line(Exercise.Measure measure) {
    String unit = measure.unit() == Exercise.Measure.Unit.CENTIMETERS ? "cm" : "degrees";
    Quantity amount = measure.amount();
    return Numbers.range(amount) + " " + unit + " " + Numbers.statedBy(amount);
  }

  private static String line(Quantity amount) {
    return Numbers.range(amount) + " " + Numbers.statedBy(amount);
  }

  @Test
  void theSourceRoutinesFollowTheirSources() {
    assertThat(CATALOG.routines().stream().map(CatalogFactsTests::line))
        .startsWith(
            "J: chair-thoracic-extension J, roller-chest-stretch J, prone-t J, snow-angel J,"
                + " long-sit-stretch J, bird-dog J",
            "M: kneeling-chair-extension M, quadruped-plus M",
            "M: foam-rolling M, quadruped-plus M",
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

  @Test
  void theRollerIsNinetyOneCentimetersLong() {
    Equipment roller =
        CATALOG.equipment().stream().filter(e -> e.id().equals("foam-roller")).findFirst().get();
    assertThat(roller.description()).contains("36 inch / 91 cm");
    assertThat(roller.substitute())
        .hasValueSatisfying(text -> assertThat(text).contains("pillows"));
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
    assertThat(cowHalf.body().movements()).map(each -> each.id()).containsExactly("extension");
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
