package org.unhunch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.PACING;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Side;
import org.unhunch.testing.LevelBuilder;
import org.unhunch.testing.Refusal;

/** One test for each shape of prescription; a line is start, kind, seconds, set, rep, side. */
class TimelineTests {
  @Test
  void aStretchHeldTwice() {
    Timeline timeline = timeline(hold("chest-stretch", 30, 2));
    assertThat(lines(timeline))
        .containsExactly(
            "0 GET_READY 10 1/1 1/2 -", "10 HOLD stay 30 1/1 1/2 -", "40 HOLD stay 30 1/1 2/2 -");
    assertThat(timeline.totalSeconds()).isEqualTo(70);
  }

  @Test
  void liftsCountedInSetsStartAtTheLowerEndOfEachRange() {
    LevelBuilder proneT =
        level("floor")
            .move("lift", 2)
            .hold("squeeze", range(2, 3))
            .move("lower slowly", 3)
            .reps(range(2, 15));
    assertThat(lines(timeline(exercise("prone-t", proneT.sets(range(1, 3), 30).build()))))
        .containsExactly(
            "0 GET_READY 10 1/1 1/2 -",
            "10 MOVE lift 2 1/1 1/2 -",
            "12 HOLD squeeze 2 1/1 1/2 -",
            "14 MOVE lower slowly 3 1/1 1/2 -",
            "17 MOVE lift 2 1/1 2/2 -",
            "19 HOLD squeeze 2 1/1 2/2 -",
            "21 MOVE lower slowly 3 1/1 2/2 -");
  }

  @Test
  void restStandsBetweenSetsButNotAfterTheLast() {
    LevelBuilder lift = level("plain").move("up", 2).move("down", 3).reps(2);
    Timeline timeline = timeline(exercise("lift", lift.sets(range(2, 3), 30).build()));
    assertThat(lines(timeline))
        .containsExactly(
            "0 GET_READY 10 1/2 1/2 -",
            "10 MOVE up 2 1/2 1/2 -",
            "12 MOVE down 3 1/2 1/2 -",
            "15 MOVE up 2 1/2 2/2 -",
            "17 MOVE down 3 1/2 2/2 -",
            "20 REST 30 2/2 1/2 -",
            "50 MOVE up 2 2/2 1/2 -",
            "52 MOVE down 3 2/2 1/2 -",
            "55 MOVE up 2 2/2 2/2 -",
            "57 MOVE down 3 2/2 2/2 -");
    assertThat(timeline.totalSeconds()).isEqualTo(60);
  }

  @Test
  void severalHoldsInOneRepetition() {
    LevelBuilder catCow =
        level("whole").move("round", 2).hold("cat", 5).move("dip", 2).hold("cow", 5).reps(2);
    assertThat(lines(timeline(exercise("cat-cow", catCow.build()))))
        .containsExactly(
            "0 GET_READY 10 1/1 1/2 -",
            "10 MOVE round 2 1/1 1/2 -",
            "12 HOLD cat 5 1/1 1/2 -",
            "17 MOVE dip 2 1/1 1/2 -",
            "19 HOLD cow 5 1/1 1/2 -",
            "24 MOVE round 2 1/1 2/2 -",
            "26 HOLD cat 5 1/1 2/2 -",
            "31 MOVE dip 2 1/1 2/2 -",
            "33 HOLD cow 5 1/1 2/2 -");
  }

  @Test
  void breathsAreCountedInSecondsAndTheSidesFollowEachOtherWhole() {
    LevelBuilder birdDog =
        level("both").move("reach", 3).breaths("hold", 3).move("return", 3).reps(2);
    assertThat(lines(timeline(exercise("bird-dog", birdDog.sides(Side.Pair.LEFT_RIGHT).build()))))
        .containsExactly(
            "0 GET_READY 10 1/1 1/2 LEFT",
            "10 MOVE reach 3 1/1 1/2 LEFT",
            "13 HOLD hold 15 1/1 1/2 LEFT",
            "28 MOVE return 3 1/1 1/2 LEFT",
            "31 MOVE reach 3 1/1 2/2 LEFT",
            "34 HOLD hold 15 1/1 2/2 LEFT",
            "49 MOVE return 3 1/1 2/2 LEFT",
            "52 SWITCH_SIDES 5 1/1 1/2 RIGHT",
            "57 MOVE reach 3 1/1 1/2 RIGHT",
            "60 HOLD hold 15 1/1 1/2 RIGHT",
            "75 MOVE return 3 1/1 1/2 RIGHT",
            "78 MOVE reach 3 1/1 2/2 RIGHT",
            "81 HOLD hold 15 1/1 2/2 RIGHT",
            "96 MOVE return 3 1/1 2/2 RIGHT");
  }

  /** The bird dog once did all of one side first, though its source changes sides each time. */
  @Test
  void sidesThatTakeTurnsChangeAfterEachRepetitionWithAShortPause() {
    LevelBuilder birdDog = level("both").move("reach", 3).reps(2).sets(range(2, 2), 20);
    Level level = birdDog.sides(Side.Pair.RIGHT_LEFT).alternating().build();
    assertThat(lines(timeline(exercise("bird-dog", level))))
        .containsExactly(
            "0 GET_READY 10 1/2 1/2 RIGHT",
            "10 MOVE reach 3 1/2 1/2 RIGHT",
            "13 SWITCH_SIDES 2 1/2 1/2 LEFT",
            "15 MOVE reach 3 1/2 1/2 LEFT",
            "18 SWITCH_SIDES 2 1/2 2/2 RIGHT",
            "20 MOVE reach 3 1/2 2/2 RIGHT",
            "23 SWITCH_SIDES 2 1/2 2/2 LEFT",
            "25 MOVE reach 3 1/2 2/2 LEFT",
            "28 REST 20 2/2 1/2 RIGHT",
            "48 MOVE reach 3 2/2 1/2 RIGHT",
            "51 SWITCH_SIDES 2 2/2 1/2 LEFT",
            "53 MOVE reach 3 2/2 1/2 LEFT",
            "56 SWITCH_SIDES 2 2/2 2/2 RIGHT",
            "58 MOVE reach 3 2/2 2/2 RIGHT",
            "61 SWITCH_SIDES 2 2/2 2/2 LEFT",
            "63 MOVE reach 3 2/2 2/2 LEFT");
  }

  @Test
  void whereTheSidesTakeTurnsOneRestsAfterBoth() {
    LevelBuilder reach = level("plain").hold("lean", 5).reps(2).rest(4);
    Level level = reach.sides(Side.Pair.LEFT_RIGHT).alternating().build();
    assertThat(lines(timeline(exercise("reach", level))))
        .containsExactly(
            "0 GET_READY 10 1/1 1/2 LEFT",
            "10 HOLD lean 5 1/1 1/2 LEFT",
            "15 SWITCH_SIDES 2 1/1 1/2 RIGHT",
            "17 HOLD lean 5 1/1 1/2 RIGHT",
            "22 REST 4 1/1 2/2 LEFT",
            "26 HOLD lean 5 1/1 2/2 LEFT",
            "31 SWITCH_SIDES 2 1/1 2/2 RIGHT",
            "33 HOLD lean 5 1/1 2/2 RIGHT");
  }

  @Test
  void circlesForwardThenBackward() {
    LevelBuilder circles = level("plain").move("roll", 3).reps(2);
    assertThat(lines(timeline(exercise("roll", circles.sides(Side.Pair.FORWARD_BACKWARD).build()))))
        .containsExactly(
            "0 GET_READY 10 1/1 1/2 FORWARD",
            "10 MOVE roll 3 1/1 1/2 FORWARD",
            "13 MOVE roll 3 1/1 2/2 FORWARD",
            "16 SWITCH_SIDES 5 1/1 1/2 BACKWARD",
            "21 MOVE roll 3 1/1 1/2 BACKWARD",
            "24 MOVE roll 3 1/1 2/2 BACKWARD");
  }

  @Test
  void restBetweenRepetitionsIsOnEachSideAndNeverLast() {
    LevelBuilder reach = level("plain").hold("lean", 5).reps(2).rest(4);
    assertThat(lines(timeline(exercise("reach", reach.sides(Side.Pair.LEFT_RIGHT).build()))))
        .containsExactly(
            "0 GET_READY 10 1/1 1/2 LEFT",
            "10 HOLD lean 5 1/1 1/2 LEFT",
            "15 REST 4 1/1 2/2 LEFT",
            "19 HOLD lean 5 1/1 2/2 LEFT",
            "24 SWITCH_SIDES 5 1/1 1/2 RIGHT",
            "29 HOLD lean 5 1/1 1/2 RIGHT",
            "34 REST 4 1/1 2/2 RIGHT",
            "38 HOLD lean 5 1/1 2/2 RIGHT");
  }

  @Test
  void eachSetHasBothSidesAndGoesBackToTheFirstAfterItsRest() {
    LevelBuilder lean = level("plain").hold("lean", 5).sets(range(2, 2), 20);
    assertThat(lines(timeline(exercise("reach", lean.sides(Side.Pair.LEFT_RIGHT).build()))))
        .containsExactly(
            "0 GET_READY 10 1/2 1/1 LEFT",
            "10 HOLD lean 5 1/2 1/1 LEFT",
            "15 SWITCH_SIDES 5 1/2 1/1 RIGHT",
            "20 HOLD lean 5 1/2 1/1 RIGHT",
            "25 REST 20 2/2 1/1 LEFT",
            "45 HOLD lean 5 2/2 1/1 LEFT",
            "50 SWITCH_SIDES 5 2/2 1/1 RIGHT",
            "55 HOLD lean 5 2/2 1/1 RIGHT");
  }

  @Test
  void aScriptMayNameItsOwnSides() {
    LevelBuilder neck = level("plain").move("chin down", 3).move("to the right", 3, Side.RIGHT);
    assertThat(lines(timeline(exercise("neck", neck.move("to the left", 4, Side.LEFT).build()))))
        .containsExactly(
            "0 GET_READY 10 1/1 1/1 -",
            "10 MOVE chin down 3 1/1 1/1 -",
            "13 MOVE to the right 3 1/1 1/1 RIGHT",
            "16 MOVE to the left 4 1/1 1/1 LEFT");
  }

  @Test
  void exercisesFollowOneAnotherEachAfterAGetReady() {
    Timeline timeline = timeline(hold("first", 30, 1), hold("second", 20, 2), hold("third", 5, 1));
    assertThat(lines(timeline))
        .containsExactly(
            "0 GET_READY 10 1/1 1/1 -",
            "10 HOLD stay 30 1/1 1/1 -",
            "40 GET_READY 10 1/1 1/2 -",
            "50 HOLD stay 20 1/1 1/2 -",
            "70 HOLD stay 20 1/1 2/2 -",
            "90 GET_READY 10 1/1 1/1 -",
            "100 HOLD stay 5 1/1 1/1 -");
    assertThat(timeline.totalSeconds()).isEqualTo(105);
    assertThat(List.of(0, 1, 2)).map(timeline::firstStepOf).containsExactly(0, 2, 5);
    assertThat(timeline.steps()).map(Step::entryIndex).containsExactly(0, 0, 1, 1, 1, 2, 2);
  }

  @Test
  void aGapBetweenStepsIsRefused() {
    Timeline sound = timeline(hold("first", 30, 1));
    List<Step> withGap = List.of(sound.steps().get(1));
    assertThat(Refusal.of(() -> new Timeline(sound.routine(), PACING, Set.of(), withGap)))
        .isEqualTo("10 does not fit 0");
  }

  private static List<String> lines(Timeline timeline) {
    return timeline.steps().stream().map(TimelineTests::line).toList();
  }

  private static String line(Step step) {
    Step.Count count = step.count();
    String name = step.phase().map(Phase::name).map(phase -> " " + phase).orElse("");
    return "%d %s%s %d %d/%d %d/%d %s"
        .formatted(
            step.start(),
            step.kind(),
            name,
            step.seconds(),
            count.set(),
            count.sets(),
            count.rep(),
            count.reps(),
            step.side().map(Enum::name).orElse("-"));
  }
}
