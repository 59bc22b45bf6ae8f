package org.unhunch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.PACING;
import static org.unhunch.testing.Fixtures.SITTING;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.thing;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Equipment.Access;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.testing.LevelBuilder;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * How long each get ready lasts, and what it says. All last ten seconds; a shift adds 4, sitting or
 * standing 3, getting down 7 and up 9, bringing 20, putting aside 40 and going 80.
 */
class TransitionTests {
  private static final Position STANDING = new Position("standing", "Standing", Posture.STANDING);
  private static final Position SUPINE = new Position("supine", "On the back", Posture.LYING);
  private static final Position PRONE = new Position("prone", "Face down", Posture.LYING);
  private static final Position KNEELING = new Position("kneeling", "Kneeling", Posture.KNEELING);
  private static final Equipment ROLLER = thing("roller");
  private static final Equipment BLOCK = thing("block");
  private static final Equipment WALL = thing("wall", Access.GO_TO);
  private static final Equipment CORNER = thing("corner", Access.GO_TO);
  private static final Equipment FLOOR = thing("floor", Access.AT_HAND);

  private static LevelBuilder at(Position... oneOf) {
    return level("plain").at(oneOf).hold("stay", 5);
  }

  private static List<String> ways(LevelBuilder... levels) {
    Exercise[] exercises =
        Arrays.stream(levels).map(each -> exercise("any", each.build())).toArray(Exercise[]::new);
    StepWords words = new StepWords(new Words());
    return timeline(exercises).steps().stream()
        .filter(step -> step.kind() == Step.Kind.GET_READY)
        .map(step -> (step.seconds() + " " + words.transition(step)).strip())
        .toList();
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
            "14 Change your position.",
            "14 Change your position.",
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
            "54 Put the roller aside and change your position.",
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
        .containsExactly("30 Bring the block or roller.", "30 Bring the roller.");
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
