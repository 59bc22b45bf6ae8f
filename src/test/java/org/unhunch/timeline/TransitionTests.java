package org.unhunch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.PACING;
import static org.unhunch.testing.Fixtures.SITTING;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.timeline;
import static org.unhunch.timeline.Moving.BLOCK;
import static org.unhunch.timeline.Moving.CORNER;
import static org.unhunch.timeline.Moving.FLOOR;
import static org.unhunch.timeline.Moving.KNEELING;
import static org.unhunch.timeline.Moving.PRONE;
import static org.unhunch.timeline.Moving.ROLLER;
import static org.unhunch.timeline.Moving.STANDING;
import static org.unhunch.timeline.Moving.SUPINE;
import static org.unhunch.timeline.Moving.WALL;
import static org.unhunch.timeline.Moving.at;
import static org.unhunch.timeline.Moving.eachGetReady;
import static org.unhunch.timeline.Moving.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.LevelBuilder;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * How long each get ready lasts, and what it says. All last ten seconds; a shift adds 4, sitting or
 * standing 3, getting down 7 and up 9, bringing 20, putting aside 40 and going 80.
 */
class TransitionTests {

  private static List<String> ways(LevelBuilder... levels) {
    StepWords words = new StepWords(new Words());
    return eachGetReady(
        session(levels), step -> (step.seconds() + " " + words.transition(step)).strip());
  }

  @Test
  void whoStaysOnlyGetsReady() {
    assertThat(ways(at(SITTING), at(SITTING).needs(FLOOR))).containsExactly("10", "10");
  }

  @Test
  void everyChangeOfHeightTakesItsTime() {
    assertThat(ways(at(STANDING), at(SITTING), at(PRONE), at(SUPINE), at(KNEELING), at(STANDING)))
        .containsExactly(
            "13 Stand up.",
            "13 Sit down.",
            "17 Get down on the floor.",
            "14 Change your position: on the back.",
            "14 Change your position: kneeling.",
            "19 Get up from the floor.");
  }

  @Test
  void aThingIsBroughtOnceAndPutAsideWhenItIsDoneWith() {
    assertThat(
            ways(
                at(SUPINE).needs(FLOOR).needs(ROLLER),
                at(SUPINE).needs(FLOOR).needs(ROLLER),
                at(PRONE).needs(FLOOR),
                at(PRONE).needs(BLOCK)))
        .containsExactly(
            "37 Bring the roller and get down on the floor.",
            "10",
            "54 Put the roller aside and change your position: face down.",
            "30 Bring the block.");
  }

  @Test
  void whoGetsUpDoesSoBeforeGoingAnywhere() {
    assertThat(
            ways(
                at(SUPINE).needs(ROLLER),
                at(STANDING).needs(WALL),
                at(STANDING).needs(CORNER),
                at(STANDING)))
        .containsExactly(
            "37 Bring the roller and get down on the floor.",
            "139 Get up from the floor, put the roller aside and go to the wall.",
            "90 Go to the corner.",
            "10");
  }

  @Test
  void whatIsInUseWillDoWhereItIsOneOfSome() {
    assertThat(
            ways(
                at(SITTING, STANDING),
                at(SITTING).needs(ROLLER),
                at(SITTING).needs(BLOCK, ROLLER),
                at(SITTING).needs(ROLLER)))
        .containsExactly("10", "30 Bring the roller.", "10", "10");
  }

  @Test
  void whatMayNotBeThereIsBrought() {
    assertThat(ways(at(SITTING).needs(BLOCK, ROLLER), at(SITTING).needs(ROLLER)))
        .containsExactly("30 Bring the block or the roller.", "30 Bring the roller.");
  }

  @Test
  void whoMaySitOrStandIsToldWhereItMatters() {
    assertThat(
            ways(at(PRONE), at(SITTING, STANDING), at(SITTING, STANDING), at(SITTING), at(SITTING)))
        .containsExactly(
            "17 Get down on the floor.", "19 Get up from the floor.", "10", "13 Sit down.", "10");
    assertThat(ways(at(PRONE), at(SITTING, STANDING), at(STANDING)))
        .last()
        .isEqualTo("13 Stand up.");
  }

  @Test
  void theEquipmentThatALevelIsForIsTheOneToGoTo() {
    assertThat(ways(at(STANDING).needs(CORNER, WALL).with(WALL)))
        .containsExactly("93 Stand up and go to the wall.");
  }

  @Test
  void aGetReadyAndItsTransitionBelongTogether() {
    assertThat(timeline(exercise("any", at(PRONE).reps(2).rest(4).build())).steps())
        .allMatch(step -> step.transition().isPresent() == (step.kind() == Step.Kind.GET_READY));
    Stance start = Stance.atStart(PACING);
    assertThat(Transition.between(start, start).getReady(PACING)).isEqualTo(10);
  }
}
