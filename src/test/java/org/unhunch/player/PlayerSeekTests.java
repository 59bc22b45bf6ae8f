package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Timeline;

/** Next, back, skip, restart and stop. */
class PlayerSeekTests {
  /** Steps: 0 get ready, 1 hold, 2 hold | 3 get ready, 4 hold, 5 hold. */
  private final Timeline two = timeline(hold("first", 30, 2), hold("second", 30, 2));

  private SessionScript playing() {
    return new SessionScript(two).play();
  }

  @Test
  void nextGoesToTheNextStepFromItsStart() {
    playing().at(4).does(Player::next).expect("MOVED to HOLD").stands(1, 0).at(34).expect("HOLD");
  }

  /** Guards against a session that is called done since its end was skipped. */
  @Test
  void nextAfterTheLastStepEndsButDoesNotFinish() {
    SessionScript script = playing();
    for (int step = 1; step <= 5; step++) {
      script.does(Player::next).stands(step, 0);
    }
    script.expect(
        "MOVED to HOLD", "MOVED to HOLD", "MOVED to GET_READY", "MOVED to HOLD", "MOVED to HOLD");
    script.does(Player::next).expect("STOPPED");
    assertThat(script.player().snapshot().state()).isEqualTo(State.STOPPED);
  }

  @Test
  void backWithinTwoSecondsGoesToTheStepBefore() {
    playing()
        .at(10)
        .expect("HOLD")
        .at(11.999)
        .does(Player::back)
        .expect("MOVED to GET_READY")
        .stands(0, 0);
  }

  @Test
  void backAfterTwoSecondsGoesToTheStartOfTheStep() {
    playing().at(10).expect("HOLD").at(12).does(Player::back).expect("MOVED to HOLD").stands(1, 0);
  }

  @Test
  void backTwiceGoesBackTwoSteps() {
    playing()
        .at(10)
        .expect("HOLD")
        .at(40)
        .expect("HOLD")
        .at(45)
        .does(Player::back)
        .does(Player::back)
        .expect("MOVED to HOLD", "MOVED to HOLD")
        .stands(1, 0);
  }

  @Test
  void backInTheFirstStepStaysThere() {
    playing().at(1).does(Player::back).expect("MOVED to GET_READY").stands(0, 0);
  }

  @Test
  void skipGoesToTheNextExerciseAndAfterTheLastEndsEarly() {
    SessionScript script = playing().at(10).expect("HOLD").at(15).does(Player::skipExercise);
    script.expect("MOVED to GET_READY").stands(3, 0).does(Player::skipExercise);
    script.expect("STOPPED");
    assertThat(script.player().record().finished()).isFalse();
  }

  @Test
  void restartGoesToTheGetReadyOfThisExercise() {
    SessionScript script = playing().does(Player::skipExercise).expect("MOVED to GET_READY");
    script.at(10).expect("HOLD").at(40).expect("HOLD").at(50);
    script.does(Player::restartExercise).expect("MOVED to GET_READY").stands(3, 0);
  }

  @Test
  void stopEndsWhereItStandsAndIsNotFinished() {
    SessionScript script = playing().at(7.5).does(Player::stop).expect("STOPPED").stands(0, 7.5);
    assertThat(script.player().snapshot().state()).isEqualTo(State.STOPPED);
    assertThat(script.player().record().finished()).isFalse();
    assertThat(script.player().record().playedNanos()).isEqualTo(7_500_000_000L);
  }

  @Test
  void whenItIsOverNothingMovesItAnyMore() {
    List<Consumer<Player>> all =
        List.of(
            Player::play,
            Player::pause,
            Player::next,
            Player::back,
            Player::skipExercise,
            Player::restartExercise,
            Player::stop,
            Player::tick);
    SessionScript stopped = playing().at(3).does(Player::stop).expect("STOPPED");
    all.forEach(command -> stopped.does(command).expect().stands(0, 3));
    SessionScript finished = playing().does(Player::skipExercise).does(Player::skipExercise);
    finished.expect("MOVED to GET_READY", "STOPPED");
    SessionRecord record = finished.player().record();
    all.forEach(command -> finished.does(command).expect());
    assertThat(finished.player().record()).isEqualTo(record);
  }

  @Test
  void aCommandCatchesUpWithTheClockBeforeItActs() {
    SessionScript script = playing().at(9);
    script.time().pass(1_500);
    script.does(Player::next).expect("HOLD", "MOVED to HOLD").stands(2, 0);
  }
}
