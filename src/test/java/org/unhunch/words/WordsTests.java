package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.thing;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** What is said, and that it is the same wherever the program runs. */
class WordsTests {
  private final Locale before = Locale.getDefault();
  private final Words words = new Words();
  private final StepWords steps = new StepWords(words);

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void secondsAreSaidAsAClockAndAsMinutes() {
    assertThat(words.clock(0)).isEqualTo("0:00");
    assertThat(words.clock(65)).isEqualTo("1:05");
    assertThat(words.clock(3_599)).isEqualTo("59:59");
    assertThat(words.clock(7_199)).isEqualTo("1:59:59");
    assertThat(words.clock(3_600)).isEqualTo("1:00:00");
    assertThat(words.clock(36_005)).isEqualTo("10:00:05");
    assertThat(words.minutes(1)).isEqualTo("1 min");
    assertThat(words.minutes(60)).isEqualTo("1 min");
    assertThat(words.minutes(61)).isEqualTo("2 min");
  }

  @Test
  void anUnknownKeyIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> words.text("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }

  /** Guards against a line of a hundred thousand letters for a path that was typed so. */
  @Test
  void ofALongPathTheEndIsSaid() {
    Problem problem =
        new Problem("x".repeat(100_000) + "/a.json", 3, 7, "", Message.of("json.blank"));
    assertThat(words.lines(List.of(problem)).get(0))
        .hasSizeLessThan(500)
        .matches("…x+/a\\.json:3:7: .*");
  }

  @Test
  void aMessageInsideAMessageIsPutIntoWordsFirst() {
    Message inner = Message.of("time.minutes", 4);
    assertThat(words.text(Message.of("json.at", "steps", inner))).isEqualTo("steps: 4 min");
  }

  /** A cue once said "the other hand", whichever side was meant. */
  @Test
  void whatIsSaidKnowsItsSideAndTheSwitchSaysWhatIsSetUpAnew() {
    Timeline reach = TestCatalog.timeline("morning");
    List<String> cues = reach.steps().stream().map(steps::cue).toList();
    assertThat(cues).noneMatch(cue -> cue.contains("{") || cue.contains("("));
    for (Step step : reach.steps()) {
      String other = step.side().equals(Optional.of(Side.LEFT)) ? "right" : "left";
      if (step.kind().isWork() && step.side().isPresent()) {
        assertThat(steps.cue(step)).as(step.toString()).doesNotContain(other);
      }
    }
    Exercise far = TestCatalog.exercise("far-reach");
    String set = "Shift to the %s knee.";
    assertThat(steps.setup(far, far.start(), Optional.of(Side.LEFT)))
        .contains(set.formatted("right"));
    assertThat(steps.setup(far, far.start(), Optional.empty()))
        .contains(set.formatted("right (left)"));
    Step other =
        reach.steps().stream()
            .filter(step -> step.kind() == Step.Kind.SWITCH_SIDES)
            .filter(step -> step.entry().exercise().id().equals("far-reach"))
            .findFirst()
            .orElseThrow();
    assertThat(steps.cue(other)).endsWith(set.formatted("left"));
  }

  /** Digits of a clock once followed the machine's locale, beside others that did not. */
  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "pl", "tr", "fa", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void nothingFollowsTheLocaleOfTheMachine(String tag) {
    Locale.setDefault(Locale.ROOT);
    List<String> plain = everythingSaid();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(everythingSaid()).isEqualTo(plain);
  }

  private static List<String> everythingSaid() {
    Words words = new Words();
    StepWords steps = new StepWords(words);
    Catalog catalog = TestCatalog.catalog();
    List<String> said = new ArrayList<>();
    for (Routine routine : catalog.routines()) {
      Timeline timeline = Timeline.of(routine, catalog.pacing());
      said.add(words.clock(timeline.totalSeconds()) + words.minutes(timeline.totalSeconds()));
      for (int i = 0; i < timeline.steps().size(); i++) {
        Step step = timeline.steps().get(i);
        said.add(steps.phase(step) + steps.cue(step) + steps.count(step) + steps.caution(step));
        said.add(steps.next(timeline, i).orElse(""));
      }
    }
    return said;
  }

  @Test
  void whatComesNext() {
    Timeline timeline =
        timeline(
            exercise(
                "lift",
                level("plain").move("up", 2).hold("stay", 3).reps(2).sets(range(2, 3), 30).build()),
            hold("last", 5, 1));
    assertThat(
            IntStream.range(0, timeline.steps().size())
                .mapToObj(i -> steps.next(timeline, i).orElse("the end")))
        .containsExactly(
            "up",
            "stay",
            "rep 2, up",
            "stay",
            "rest",
            "up",
            "stay",
            "rep 2, up",
            "stay",
            "The last",
            "stay",
            "the end");
  }

  @Test
  void theOtherSideComesNextByItsName() {
    Timeline lean =
        timeline(exercise("lean", level("p").hold("lean", 5).sides(Side.Pair.LEFT_RIGHT).build()));
    assertThat(steps.next(lean, 1)).hasValue("right side");
    assertThat(steps.phase(lean.steps().get(2))).isEqualTo("SWITCH SIDES");
    assertThat(steps.cue(lean.steps().get(2))).isEqualTo("The same again: right side.");
    Timeline roll =
        timeline(
            exercise("roll", level("p").move("roll", 3).sides(Side.Pair.FORWARD_BACKWARD).build()));
    assertThat(steps.phase(roll.steps().get(2))).isEqualTo("OTHER WAY");
    assertThat(steps.next(roll, 1)).hasValue("backward");
  }

  @Test
  void whereInTheExerciseOneIs() {
    Timeline timeline =
        timeline(
            exercise(
                "lean",
                level("p")
                    .hold("lean", 5)
                    .reps(3)
                    .sets(range(2, 3), 30)
                    .sides(Side.Pair.LEFT_RIGHT)
                    .build()));
    assertThat(steps.count(timeline.steps().get(2)))
        .isEqualTo("rep 2 of 3 · set 1 of 2 · left side");
    assertThat(steps.count(timeline(hold("stay", 5, 2)).steps().get(1))).isEqualTo("rep 1 of 2");
  }

  @Test
  void equipmentIsListedWithItsAlternatives() {
    assertThat(
            steps.equipment(
                List.of(List.of(thing("floor")), List.of(thing("block"), thing("roller")))))
        .isEqualTo("floor, and block or roller");
    assertThat(
            steps.equipment(
                List.of(
                    List.of(thing("block"), thing("roller")),
                    List.of(thing("wall")),
                    List.of(thing("roller")),
                    List.of(thing("corner"), thing("doorway")))))
        .as("what is needed anyway is no choice")
        .isEqualTo("wall, roller, and corner or doorway");
    assertThat(steps.equipment(List.of())).isEmpty();
  }

  @Test
  void aCautionIsSaidOnlyInItsPhaseAndAtItsLevel() {
    Timeline timeline = TestCatalog.timeline("morning");
    String slowly = "Let nothing drop.";
    assertThat(timeline.steps())
        .filteredOn(step -> step.entry().exercise().id().equals("arm-lift"))
        .map(steps::caution)
        .startsWith("", slowly, "", slowly);
    assertThat(timeline.steps())
        .filteredOn(step -> step.entry().exercise().id().equals("chest-opener"))
        .allMatch(step -> steps.caution(step).isEmpty());
  }
}
