package org.unhunch.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Source;
import org.unhunch.testing.Shipped;

/** Each shipped exercise can be done from its text alone, which says what its sources say. */
class InstructionTests {
  private static final String FIGURATIVE =
      "(?is).*\\b(a?float\\w*|melt\\w*|wake|plant|ease (back|up|down)|stay long|arms long|sit tall"
          + "|stand tall|needs a swing|push the floor|grow heavy|like to|kinder|drape\\w*)\\b.*";
  private static final String UNCERTAIN =
      "(?is).*\\b(left|right|the other|far|near) (arm|hand|leg|foot|knee|elbow|side)\\b.*";

  static List<Exercise> exercises() {
    return Shipped.catalog().exercises();
  }

  /** A cue is read and heard while it is being done. */
  @ParameterizedTest
  @MethodSource("exercises")
  void everyCueIsShortOnEitherSide(Exercise exercise) {
    assertThat(cues(exercise))
        .flatMap(each -> List.of(each.on(Side.LEFT), each.on(Side.RIGHT)))
        .allMatch(each -> each.length() <= 60);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void whatIsNeededIsNamedWhereItBegins(Exercise exercise) {
    for (Level level : exercise.levels()) {
      String setup = setup(level);
      for (List<Equipment> group : level.body().needs().allOf()) {
        List<Equipment> meant =
            level.body().with().filter(group::contains).map(List::of).orElse(group);
        assertThat(meant)
            .filteredOn(each -> !each.id().equals("floor"))
            .allSatisfy(each -> assertThat(setup).contains(lastWord(each.name())));
      }
      assertThat(level.body().helps())
          .allSatisfy(each -> assertThat(setup).contains(lastWord(each.name())));
      assertThat(setup.contains(" chair")).isEqualTo(setup.contains("neither tip nor roll"));
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** One who lies on a roller cannot simply sit up. */
  @ParameterizedTest
  @MethodSource("exercises")
  void whoLiesOnAThingIsToldHowToGetOff(Exercise exercise) {
    Level.Body body = exercise.start().body();
    boolean on =
        body.needs().allOf().stream()
            .flatMap(List::stream)
            .anyMatch(e -> e.id().contains("roller"));
    assertThat(
            exercise.cautions().stream()
                .map(Caution::text)
                .anyMatch(e -> e.contains("to one side")))
        .isEqualTo(on);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void noTextIsFigurativeOrLeavesALimbInDoubt(Exercise exercise) {
    Stream<String> notes = exercise.levels().stream().map(Level::note);
    Stream<String> mind = exercise.cautions().stream().map(Caution::text);
    Stream<String> bare =
        Stream.concat(cues(exercise).stream(), setups(exercise))
            .map(each -> each.with((left, right) -> "a"));
    List<String> all =
        Stream.of(Stream.of(exercise.summary()), notes, mind, bare).flatMap(it -> it).toList();
    assertThat(all).noneMatch(each -> each.matches(FIGURATIVE));
    if (exercise.levels().stream().anyMatch(each -> each.sides() != Side.Pair.NONE)) {
      assertThat(all).noneMatch(each -> each.matches(UNCERTAIN));
    }
  }

  /** Each row is a finding of somebody who compared the texts with their sources. */
  @ParameterizedTest
  @CsvFileSource(resources = "/said.txt", delimiter = '|')
  void theTextSaysWhatItsSourceSays(String id, String level, String where, String what) {
    Exercise exercise = Shipped.catalog().exercise(id).orElseThrow();
    assertThat(text(exercise, exercise.level(level).orElse(exercise.start()), where))
        .matches("(?s).*(" + what + ").*");
  }

  private static String text(Exercise exercise, Level level, String where) {
    return switch (where) {
      case "summary" -> exercise.summary();
      case "setup" -> setup(level);
      case "J", "M", "R", "B", "ours" ->
          exercise.cautions().stream()
              .filter(each -> each.source().map(Source::id).orElse("ours").equals(where))
              .filter(each -> each.levels().isEmpty() || each.levels().contains(level.id()))
              .map(Caution::text)
              .collect(Collectors.joining(" "));
      default ->
          level.script().stream()
              .filter(each -> each.name().equals(where))
              .map(each -> each.cue().on(Side.LEFT))
              .collect(Collectors.joining(" "));
    };
  }

  private static List<Side.Sentence> cues(Exercise exercise) {
    return exercise.levels().stream()
        .flatMap(each -> each.script().stream())
        .map(Phase::cue)
        .toList();
  }

  private static Stream<Side.Sentence> setups(Exercise exercise) {
    return exercise.levels().stream().flatMap(each -> each.setup().stream());
  }

  private static String setup(Level level) {
    return level.setup().stream().map(each -> each.on(Side.LEFT)).collect(Collectors.joining(" "));
  }
}
