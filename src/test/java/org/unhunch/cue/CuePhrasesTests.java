package org.unhunch.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.cue.Listening.At;
import org.unhunch.cue.voice.Phrase;
import org.unhunch.player.Player;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

class CuePhrasesTests {
  private static final Catalog CATALOG = TestCatalog.catalog();

  private final CuePhrases phrases = new CuePhrases(new Words());

  /** What is said if each phrase is: the best that fits, and nothing polite into another. */
  private List<String> said(Timeline timeline, double seconds) {
    return said(new Listening(timeline).play().pass(seconds));
  }

  private List<String> said(Listening listening) {
    return listening.all().stream()
        .map(At::heard)
        .map(heard -> phrases.of(heard, listening.routine()))
        .map(phrase -> phrase.fitting(0).orElse("-"))
        .toList();
  }

  private static Timeline alone(String exercise) {
    return alone(CATALOG, exercise);
  }

  private static Timeline alone(Catalog catalog, String exercise) {
    Exercise it = catalog.exercise(exercise).orElseThrow();
    Routine any = catalog.routines().get(0);
    Routine.Entry entry =
        any.entries().stream()
            .filter(each -> each.exercise().equals(it))
            .findFirst()
            .orElseGet(() -> new Routine.Entry(it, it.start()));
    return Timeline.of(any.withEntries(List.of(entry)), catalog.pacing());
  }

  @Test
  void anExerciseIsNamedWithTheWayThereThenToldPhaseByPhase() {
    assertThat(said(alone("arm-lift"), 26.5))
        .containsExactly(
            "Arm lift. Get down on the floor. On your front.",
            "3",
            "2",
            "1",
            "lift",
            "squeeze",
            "Let both arms sink.",
            "2: lift");
  }

  @Test
  void sidesAreNamedWhereTheyBeginAndChange() {
    Timeline timeline = alone("knee-drop");
    assertThat(said(timeline, 0.1))
        .containsExactly("Knee drop. Get down on the floor. On your back. left side.");
    assertThat(said(timeline, timeline.totalSeconds()))
        .contains("Switch sides. right side.")
        .endsWith("All done.");
    Timeline circles = alone("shoulder-circle");
    assertThat(said(circles, circles.totalSeconds())).contains("Other way. backward.");
  }

  @Test
  void whereAnyOfSomePositionsWillDoAllAreNamed() {
    assertThat(said(alone("head-turn"), 0.1))
        .containsExactly("Head turn. On a seat or on your feet.");
  }

  @Test
  void aLongHoldIsHalvedAndCounted() {
    Timeline timeline = alone("back-arch");
    assertThat(said(timeline, timeline.totalSeconds()))
        .containsSubsequence(
            "Tip backward.", "Stay there, quite soft.", "Halfway.", "3", "2", "1", "Rise again.");
  }

  @Test
  void theNextExerciseIsAnnounced() {
    Timeline timeline = TestCatalog.timeline("round");
    assertThat(said(timeline, timeline.totalSeconds()))
        .filteredOn(text -> text.startsWith("Next: "))
        .hasSize(timeline.routine().entries().size() - 1);
  }

  @Test
  void theWayThereIsSaidAndThePositionUnlessItIsSaidAlready() {
    Timeline standing = TestCatalog.timeline("upright");
    assertThat(said(standing, standing.totalSeconds()))
        .contains("Next: Band pull. Stand up and bring the resistance band or the towel.")
        .contains(
            "Next: Corner lean. Put the resistance band or the towel aside and go to the room corner."
                + " On your feet.");
    Timeline round = TestCatalog.timeline("round");
    assertThat(said(round, round.totalSeconds()))
        .contains(
            "Next: Shoulder circle. Get up from the floor. On a seat or on your feet. forward.")
        .contains("Next: Head turn. On a seat or on your feet.");
  }

  @Test
  void aHoldThatGoesOnAfterAPauseIsCountedIn() {
    Listening listening = new Listening(alone("back-arch")).play().pass(20).does(Player::pause);
    int before = listening.all().size();
    List<String> said = said(listening.play().pass(3.1));
    assertThat(said.subList(before, said.size()).subList(0, 3)).containsExactly("3", "2", "1");
  }

  @Test
  void countsAndHalvesArePolite() {
    Timeline timeline = alone("back-arch");
    for (At at : new Listening(timeline).play().pass(60).all()) {
      Phrase phrase = phrases.of(at.heard(), timeline.routine());
      boolean mild = at.cue() == Cue.COUNT || at.cue() == Cue.HALF_WAY;
      assertThat(phrase.polite()).as("%s", at.cue()).isEqualTo(mild);
    }
  }

  /** Guards against a routine's English sentence in the mouth of a German voice. */
  @ParameterizedTest
  @CsvSource({"Shake your arms out., en", "'', de"})
  void whatARoutineSaysInARestIsInItsOwnLanguage(String say, String language) {
    Timeline whole = TestCatalog.timeline("round");
    Rest rest = new Rest(30, say, false);
    Routine.Entry rested = whole.routine().entries().get(0).resting(List.of(rest));
    Routine routine = whole.routine().withEntries(List.of(rested));
    At first = new Listening(Timeline.of(routine, whole.pacing())).play().all().get(0);
    Phrase phrase = new CuePhrases(new Words(Language.GERMAN)).of(first.heard(), routine);
    assertThat(first.cue()).isEqualTo(Cue.REST);
    assertThat(phrase.language()).isEqualTo(language);
  }

  @Test
  void everyCueHasSomethingToSay() {
    for (Routine routine : CATALOG.routines()) {
      Timeline timeline = Timeline.of(routine, CATALOG.pacing());
      List<String> said = said(new Listening(timeline).play().pass(timeline.totalSeconds(), 100));
      assertThat(said).as(routine.id()).doesNotContain("-");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "prone-t, true",
    "press-up, true",
    "prone-cobra, true",
    "swiss-ball-y-t-i, true",
    "childs-pose, true",
    "cat-cow, true",
    "bird-dog, true",
    "quadruped-plus, true",
    "kneeling-chair-extension, true",
    "neck-roll, true",
    "long-sit-stretch, true",
    "knees-to-chest, false",
    "trunk-rotation, false",
    "snow-angel, false",
    "foam-rolling, false",
    "overhead-reach, false",
    "corner-stretch, false",
    "wall-stretch, false",
    "shoulder-roll, false",
    "chair-thoracic-extension, false",
    "standing-row, false",
  })
  void aVoiceIsSuggestedWhereTheEyesAreOffTheScreen(String exercise, boolean suggests) {
    Routine.Entry entry = alone(Shipped.catalog(), exercise).routine().entries().get(0);
    assertThat(entry.level().body().takesEyesAway()).isEqualTo(suggests);
  }
}
