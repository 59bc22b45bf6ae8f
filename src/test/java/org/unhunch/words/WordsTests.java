package org.unhunch.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unhunch.testing.Fixtures.SITTING;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.routine;
import static org.unhunch.testing.Fixtures.thing;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.choose.Change;
import org.unhunch.choose.Change.Kind;
import org.unhunch.choose.Offer;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Needs;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Equipment.Access;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.LevelBuilder;
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
    assertThat(steps.cue(lean.steps().get(2))).isEqualTo("Now the right side.");
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

  /** "Needs wall, room corner or doorway" was read as any one of three. */
  @Test
  void aSentenceNamesWhatIsNeededSoThatAlternativesAreSeen() {
    assertThat(needs("wall", "corner/doorway")).isEqualTo("a wall, and a corner or a doorway");
    assertThat(needs("corner/doorway", "block/roller"))
        .isEqualTo("a corner or a doorway, and a block or a roller");
    assertThat(needs("wall", "chair")).isEqualTo("a wall and a chair");
    assertThat(needs("block/roller", "wall", "roller"))
        .as("what is needed anyway is no choice")
        .isEqualTo("a roller and a wall");
    assertThat(needs("a/b/c", "wall", "c/a", "chair")).isEqualTo("a wall, a chair, and a c or a a");
    assertThat(needs()).isEmpty();
    Equipment space =
        new Equipment(
            "s",
            "space",
            Optional.empty(),
            Optional.empty(),
            "Room.",
            Optional.empty(),
            Access.AT_HAND,
            List.of());
    assertThat(steps.needs(new Needs(List.of(List.of(space))))).isEqualTo("space");
  }

  private String needs(String... groups) {
    List<List<Equipment>> all =
        Stream.of(groups)
            .map(group -> Stream.of(group.split("/")).map(Fixtures::thing).toList())
            .toList();
    return steps.needs(new Needs(all));
  }

  @Test
  void aDoseIsSaidAsItIsNow() {
    DoseWords doses = new DoseWords(words);
    assertThat(
            doses.now(
                entry(
                    level("p")
                        .move("lean", 3)
                        .hold("stay", range(5, 10).at(10))
                        .reps(range(3, 5).at(4))
                        .sides(Side.Pair.LEFT_RIGHT))))
        .isEqualTo("4 reps, hold 10 s, each side");
    assertThat(doses.now(entry(level("p").move("roll", 3).sets(range(1, 3).at(2), 5).reps(8))))
        .isEqualTo("2 sets of 8 reps");
    assertThat(doses.now(entry(level("p").breaths("stay", 1)))).isEqualTo("once, hold 1 breath");
    assertThat(
            doses.now(entry(level("p").move("roll", 3).sides(Side.Pair.FORWARD_BACKWARD).reps(5))))
        .isEqualTo("5 reps, each way");
  }

  private static Routine.Entry entry(LevelBuilder level) {
    return timeline(exercise("any", level.build())).steps().get(0).entry();
  }

  /** Each was once told in a sentence of its own, seven in a row. */
  @Test
  void whatIsDoneForTheSameReasonIsSaidInOneSentence() {
    Care neck = new Care("neck", "Neck", "Bends.", Set.of(), Set.of(SITTING), List.of());
    Exercise[] all = {hold("a", 1, 1), hold("b", 1, 1), hold("c", 1, 1), hold("d", 1, 1)};
    List<Change> changes =
        List.of(
            change(Kind.LEFT_OUT, all[0], neck),
            change(Kind.NO_TIME, all[1], null),
            change(Kind.LEFT_OUT, all[2], neck),
            change(Kind.NO_TIME, all[3], null));
    Routine routine = routine("r", all);
    Offer offer = new Offer(routine, 60, changes, List.of(), Set.of(), false, false);
    assertThat(new ChangeWords(words).lines(offer))
        .containsExactly(
            "Without The a and The c (neck).", "Without The b and The d, to save time.");
    ChangeWords said = new ChangeWords(words);
    assertThat(said.brief(offer, 3))
        .isEqualTo("Shortened to 1 min · Without The a · Without The c");
    assertThat(said.brief(offer, 1)).isEqualTo("Shortened to 1 min · +2");
  }

  private static Change change(Kind kind, Exercise exercise, Care care) {
    return new Change(kind, exercise, Optional.empty(), Optional.ofNullable(care));
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
