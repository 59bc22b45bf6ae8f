package org.unhunch.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.cue.Cue.COUNT;
import static org.unhunch.cue.Cue.EXERCISE_DONE;
import static org.unhunch.cue.Cue.GET_READY;
import static org.unhunch.cue.Cue.GO;
import static org.unhunch.cue.Cue.HALF_WAY;
import static org.unhunch.cue.Cue.PHASE;
import static org.unhunch.cue.Cue.REP;
import static org.unhunch.cue.Cue.REST;
import static org.unhunch.cue.Cue.SESSION_DONE;
import static org.unhunch.cue.Cue.SWITCH_SIDES;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.range;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.cue.Listening.At;
import org.unhunch.player.Player;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Timeline;

/** What is heard when time does not run evenly: late wake-ups, pauses, seeks. */
class CueDetectorTests {
  /** Get ready until 10, then a hold of thirty seconds, twice, until 70. */
  private final Timeline holds = timeline(hold("stay", 30, 2));

  /** Get ready until 10, then six repetitions of a second. */
  private final Timeline quick =
      timeline(exercise("quick", level("plain").move("m", 1).reps(6).build()));

  private static Listening inHold(Timeline timeline, double seconds) {
    Listening listening = new Listening(timeline).play().pass(10 + seconds);
    listening.heard();
    return listening;
  }

  @Test
  void aHoldIsHalvedAndCountedDown() {
    assertThat(new Listening(holds).play().pass(40.5).heard())
        .containsExactly(GET_READY, COUNT, COUNT, COUNT, GO, HALF_WAY, COUNT, COUNT, COUNT, REP);
  }

  @Test
  void sidesSetsAndRestsAreTold() {
    Exercise both =
        exercise(
            "both",
            level("plain")
                .move("m", 2)
                .hold("h", 2)
                .rest(4)
                .reps(2)
                .sets(range(2, 3), 4)
                .sides(Side.Pair.LEFT_RIGHT)
                .build());
    List<Cue> heard = new Listening(timeline(both, both)).play().pass(62).heard();
    assertThat(heard)
        .filteredOn(cue -> cue != COUNT)
        .startsWith(GET_READY, GO, PHASE, REST, GO, PHASE, SWITCH_SIDES, GO, PHASE, REST, GO, PHASE)
        .containsSubsequence(SWITCH_SIDES, REST, SWITCH_SIDES);
    heard = new Listening(timeline(both, both)).play().pass(200).heard();
    assertThat(heard).containsOnlyOnce(EXERCISE_DONE).endsWith(PHASE, SESSION_DONE);
  }

  @Test
  void aLateWakeUpTellsOnlyTheLatestOfAKind() {
    Listening listening = inHold(holds, 26.5);
    assertThat(listening.late(2_900).heard()).containsExactly(COUNT);
    At count = listening.all().get(listening.all().size() - 1);
    assertThat(count.heard().at().secondsLeft()).isEqualTo(1);
    assertThat(listening.pass(0.5).heard()).isEmpty();
    assertThat(listening.pass(0.2).heard()).containsExactly(REP);
  }

  @Test
  void aWakeUpLateByWholeStepsTellsOfTheLastAlone() {
    Listening listening = new Listening(quick).play().pass(10.5);
    listening.heard();
    assertThat(listening.late(2_900).heard()).containsExactly(REP);
    assertThat(listening.all().get(listening.all().size() - 1).heard().at().index()).isEqualTo(4);
    assertThat(listening.late(2_900).heard()).containsExactly(SESSION_DONE);
  }

  @Test
  void aWakeUpThatIsLateForACountAndTheNextStepTellsOfTheStep() {
    assertThat(inHold(holds, 29.9).late(500).heard()).containsExactly(REP);
    assertThat(inHold(holds, 28.9).late(1_500).heard()).containsExactly(REP);
  }

  @Test
  void wakeUpsThatComeTwiceTellNothingTwice() {
    Listening listening = new Listening(holds).play().pass(27);
    listening.heard();
    assertThat(listening.late(0).late(0).late(0).heard()).isEmpty();
    assertThat(listening.pass(10).late(0).late(0).heard()).containsExactly(COUNT);
  }

  @Test
  void aPauseIsSilentHoweverLong() {
    Listening listening = inHold(holds, 14).does(Player::pause);
    assertThat(listening.pass(30).heard()).isEmpty();
    assertThat(listening.does(Player::next).does(Player::back).pass(5).heard()).isEmpty();
  }

  @Test
  void afterAPauseInsideAHoldThreeTwoOneGo() {
    Listening listening = inHold(holds, 14).does(Player::pause).play();
    assertThat(listening.pass(2.9).heard()).containsExactly(COUNT, COUNT, COUNT);
    assertThat(listening.all())
        .filteredOn(at -> at.seconds() > 24 - 0.001)
        .extracting(at -> at.heard().at().secondsLeft())
        .containsExactly(3, 2, 1);
    assertThat(listening.pass(0.5).heard()).containsExactly(GO);
    assertThat(listening.pass(1).heard()).containsExactly(HALF_WAY);
  }

  @Test
  void aPauseWithinTheCountCountsAnewWhatIsLeft() {
    Listening listening = inHold(holds, 28.5);
    assertThat(listening.does(Player::pause).play().pass(3.2).heard())
        .containsExactly(COUNT, COUNT, COUNT, GO);
    assertThat(listening.pass(0.9).heard()).containsExactly(COUNT);
    assertThat(listening.pass(1).heard()).containsExactly(REP);
  }

  @Test
  void aPauseInsideALeadInBeginsItAnew() {
    Listening listening = inHold(holds, 14).does(Player::pause).play().pass(1.5);
    listening.heard();
    assertThat(listening.does(Player::pause).pass(3).heard()).isEmpty();
    assertThat(listening.play().pass(3.1).heard()).containsExactly(COUNT, COUNT, COUNT, GO);
  }

  @Test
  void aPauseElsewhereTellsWhereOneIs() {
    Listening listening = new Listening(holds).play().pass(4);
    listening.heard();
    assertThat(listening.does(Player::pause).play().heard()).containsExactly(GET_READY);
  }

  @Test
  void aSeekTellsOnlyWhatIsThere() {
    Listening listening = inHold(holds, 14);
    assertThat(listening.does(Player::next).heard()).containsExactly(GO);
    assertThat(listening.does(Player::back).heard()).containsExactly(GO);
    assertThat(listening.does(Player::back).heard()).containsExactly(GET_READY);
    Listening two = inHold(timeline(hold("one", 30, 2), hold("two", 30, 1)), 20);
    assertThat(two.does(Player::skipExercise).heard()).containsExactly(GET_READY);
  }

  @Test
  void aSeekBackIntoAHoldHalvesItAgain() {
    Listening listening = inHold(holds, 16);
    listening.does(Player::back).heard();
    assertThat(listening.pass(16).heard()).containsExactly(HALF_WAY);
  }

  @Test
  void anEndIsToldAndAStopIsNot() {
    assertThat(inHold(holds, 14).does(Player::stop).pass(50).heard()).isEmpty();
    assertThat(inHold(holds, 59).pass(2).heard()).endsWith(SESSION_DONE);
    assertThat(inHold(holds, 59).does(Player::next).heard()).isEmpty();
  }

  @Test
  void aSleepIsSilent() {
    Listening listening = inHold(holds, 14);
    assertThat(listening.late(60_000).heard()).isEmpty();
    assertThat(listening.play().pass(3.1).heard()).containsExactly(COUNT, COUNT, COUNT, GO);
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 20, 21, 25, 45})
  void halfWayFallsOnAWholeSecondOfHoldsOfTwentySecondsOrMore(int seconds) {
    Listening listening = new Listening(timeline(hold("stay", seconds, 1))).play();
    List<At> halves =
        listening.pass(seconds + 20).all().stream().filter(at -> at.cue() == HALF_WAY).toList();
    assertThat(halves).hasSize(seconds < 20 ? 0 : 1);
    halves.forEach(
        at -> {
          assertThat(at.heard().at().secondsLeft()).isEqualTo(seconds / 2);
          assertThat(at.seconds()).isEqualTo(10 + seconds - seconds / 2);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 6})
  void onlyStepsOfFiveSecondsOrMoreAreCounted(int seconds) {
    Listening listening = inHold(timeline(hold("stay", seconds, 1)), 0);
    assertThat(listening.pass(seconds + 1).heard())
        .filteredOn(COUNT::equals)
        .hasSize(seconds < 5 ? 0 : 3);
  }
}
