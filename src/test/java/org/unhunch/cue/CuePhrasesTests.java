package org.unhunch.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.cue.Listening.At;
import org.unhunch.cue.voice.Phrase;
import org.unhunch.player.Player;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Shipped;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.Words;

class CuePhrasesTests {
  private static final Catalog CATALOG = Shipped.catalog();

  private final CuePhrases phrases = new CuePhrases(new Words());

  /** What is said if each phrase is: the best that fits, and nothing polite into another. */
  private List<String> said(Timeline timeline, double seconds) {
    return said(new Listening(timeline).play().pass(seconds));
  }

  private List<String> said(Listening listening) {
    return listening.all().stream()
        .map(At::heard)
        .map(phrases::of)
        .map(phrase -> phrase.fitting(0).orElse("-"))
        .toList();
  }

  private static Timeline alone(String exercise) {
    Exercise it = CATALOG.exercise(exercise).orElseThrow();
    Routine any = CATALOG.routines().get(0);
    Routine.Entry entry =
        any.entries().stream()
            .filter(each -> each.exercise().equals(it))
            .findFirst()
            .orElseGet(
                () ->
                    new Routine.Entry(
                        it, it.start(), it.start().doses().get(0), 1, Optional.empty()));
    return Timeline.of(any.withEntries(List.of(entry)), CATALOG.pacing());
  }

  @Test
  void anExerciseIsNamedWithTheWayThereThenToldPhaseByPhase() {
    assertThat(said(alone("prone-t"), 26.5))
        .containsExactly(
            "Prone T. Get down on the floor. Lying face down.",
            "3",
            "2",
            "1",
            "lift",
            "squeeze",
            "Let the arms sink, never drop.",
            "2: lift");
  }

  @Test
  void sidesAreNamedWhereTheyBeginAndChange() {
    Timeline timeline = alone("trunk-rotation");
    assertThat(said(timeline, 0.1))
        .containsExactly("Trunk rotation. Get down on the floor. Lying on the back. left side.");
    assertThat(said(timeline, timeline.totalSeconds()))
        .contains("Switch sides. right side.")
        .endsWith("That was all.");
    Timeline circles = alone("shoulder-roll");
    assertThat(said(circles, circles.totalSeconds())).contains("Other way. backward.");
  }

  @Test
  void whereAnyOfSomePositionsWillDoAllAreNamed() {
    assertThat(said(alone("neck-roll"), 0.1))
        .containsExactly("Neck roll. Sitting on a chair or standing.");
  }

  @Test
  void aLongHoldIsHalvedAndCounted() {
    Timeline timeline = alone("chair-thoracic-extension");
    assertThat(said(timeline, timeline.totalSeconds()))
        .containsSubsequence(
            "Lean back over the backrest.",
            "Soften into it and let the breath come and go.",
            "Half way.",
            "3",
            "2",
            "1",
            "Come back up to sitting.");
  }

  @Test
  void theNextExerciseIsAnnounced() {
    Timeline timeline = Shipped.timeline("gentle-all-round");
    assertThat(said(timeline, timeline.totalSeconds()))
        .filteredOn(text -> text.startsWith("Next: "))
        .hasSize(timeline.routine().entries().size() - 1);
  }

  @Test
  void theWayThereIsSaidAndThePositionUnlessItIsSaidAlready() {
    Timeline standing = Shipped.timeline("stand-and-open");
    assertThat(said(standing, standing.totalSeconds()))
        .contains("Next: Wall stretch. Stand up and go to the wall. left side.")
        .contains("Next: Corner stretch. Go to the room corner. Standing.");
    Timeline gentle = Shipped.timeline("gentle-all-round");
    assertThat(said(gentle, gentle.totalSeconds()))
        .contains(
            "Next: Shoulder roll. Get up from the floor. Sitting on a chair or standing. forward.")
        .contains("Next: Neck roll. Sitting on a chair or standing.");
  }

  @Test
  void aHoldThatGoesOnAfterAPauseIsCountedIn() {
    Listening listening =
        new Listening(alone("chair-thoracic-extension")).play().pass(20).does(Player::pause);
    int before = listening.all().size();
    List<String> said = said(listening.play().pass(3.1));
    assertThat(said.subList(before, said.size()).subList(0, 3)).containsExactly("3", "2", "1");
  }

  @Test
  void countsAndHalvesArePolite() {
    Timeline timeline = alone("chair-thoracic-extension");
    for (At at : new Listening(timeline).play().pass(60).all()) {
      Phrase phrase = phrases.of(at.heard());
      boolean mild = at.cue() == Cue.COUNT || at.cue() == Cue.HALF_WAY;
      assertThat(phrase.polite()).as("%s", at.cue()).isEqualTo(mild);
    }
  }

  @Test
  void everyCueOfEverythingThatShipsHasSomethingToSay() {
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
    Routine.Entry entry = alone(exercise).routine().entries().get(0);
    assertThat(entry.level().body().takesEyesAway()).isEqualTo(suggests);
  }
}
