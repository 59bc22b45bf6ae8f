package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.testing.Shipped;

/** What every sentence of the shipped catalog keeps to. */
class ProseTests {
  private static final Catalog CATALOG = Shipped.catalog();
  private static final String NUMBER_WORD =
      "(?is).*\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty"
          + "|seconds?|minutes?)\\b.*";

  static List<Exercise> exercises() {
    return CATALOG.exercises();
  }

  static List<Routine> routines() {
    return CATALOG.routines();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void noSentenceOfAnExerciseCarriesANumber(Exercise exercise) {
    assertThat(prose(exercise)).hasSizeGreaterThan(5).noneMatch(each -> each.matches(".*\\d.*"));
    assertThat(prose(exercise)).noneMatch(each -> each.matches(NUMBER_WORD));
  }

  @ParameterizedTest
  @MethodSource("routines")
  void noSentenceOfARoutineCarriesANumber(Routine routine) {
    assertThat(List.of(routine.name(), routine.summary()))
        .noneMatch(each -> each.matches(".*\\d.*"));
  }

  /** A routine is shared with co-workers, and nothing presumes pain. */
  @Test
  void nothingIsNamedAfterPain() {
    Stream<String> ofExercises =
        exercises().stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.id(), each.name(), each.summary()),
                        each.aliases().stream()));
    Stream<String> ofRoutines =
        routines().stream().flatMap(each -> Stream.of(each.id(), each.name(), each.summary()));
    assertThat(Stream.concat(ofExercises, ofRoutines))
        .noneMatch(each -> each.toLowerCase(Locale.ROOT).contains("pain"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everySentenceIsAWholeOne(Exercise exercise) {
    List<String> sentences = new ArrayList<>();
    sentences.add(exercise.summary());
    exercise.cautions().stream().map(Caution::text).forEach(sentences::add);
    for (Level level : exercise.levels()) {
      sentences.addAll(said(level));
    }
    assertThat(sentences).allMatch(each -> each.matches("(?s)[A-Z].*[.!]"));
    assertThat(sentences).noneMatch(each -> each.contains("  ") || each.contains("!!"));
  }

  /** One sentence once told which side all others meant. */
  @ParameterizedTest
  @MethodSource("exercises")
  void whereThereAreSidesTheFirstMoveSaysWhich(Exercise exercise) {
    for (Level level : exercise.levels()) {
      boolean sides = level.sides() != Side.Pair.NONE;
      assertThat(level.script().get(0).cue().hasSides()).as(level.id()).isEqualTo(sides);
    }
    assertThat(prose(exercise)).noneMatch(each -> each.contains("side named"));
  }

  /** {@return the set-up and the cues, on either side} */
  private static List<String> said(Level level) {
    return Stream.concat(level.setup().stream(), level.script().stream().map(Phase::cue))
        .flatMap(each -> Stream.of(each.on(Side.LEFT), each.on(Side.RIGHT)))
        .distinct()
        .toList();
  }

  /** A cue is spoken while it is being done. */
  @ParameterizedTest
  @MethodSource("exercises")
  void everyCueIsShort(Exercise exercise) {
    assertThat(exercise.levels().stream().flatMap(level -> level.script().stream()))
        .allMatch(phase -> phase.cue().on(Side.RIGHT).length() <= 60);
  }

  private static List<String> prose(Exercise exercise) {
    List<String> prose = new ArrayList<>(List.of(exercise.name(), exercise.summary()));
    prose.addAll(exercise.aliases());
    exercise.cautions().stream().map(Caution::text).forEach(prose::add);
    exercise.levels().stream()
        .flatMap(level -> level.body().measures().stream())
        .map(Level.Measure::name)
        .forEach(prose::add);
    for (Level level : exercise.levels()) {
      prose.add(level.name());
      prose.add(level.note());
      prose.addAll(said(level));
      level.script().stream().map(Phase::name).forEach(prose::add);
    }
    return prose;
  }
}
