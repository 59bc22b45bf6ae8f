package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.routine;
import static org.unhunch.testing.Fixtures.timeline;

import org.junit.jupiter.api.Test;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.player.Snapshot.State;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** What the person changes about a session while it is played. */
class PlayerChangesTests {
  private static final long SECOND = 1_000_000_000L;
  private final Timeline timeline =
      timeline(
          hold("first", 30, 1),
          exercise("second", level("plain").move("up", 2).hold("stay", 5).reps(2).build()));
  private final SessionScript script = new SessionScript(timeline).play();

  @Test
  void aHoldLastsLongerByWhatIsAdded() {
    script.passes(20, "HOLD").left(20);
    script.does(each -> each.extend(10)).expect("EXTENDED").left(30);
    assertThat(script.player().snapshot().lengthNanos()).isEqualTo(40_000_000_000L);
    script.does(each -> each.extend(10)).expect("EXTENDED").left(40).at(59).left(1);
    assertThat(script.player().snapshot().sessionSeconds()).isEqualTo(40);
    script.at(60).expect("GET_READY").left(10);
    assertThat(script.player().record().entries().get(0).workedNanos()).isEqualTo(50 * SECOND);
    assertThat(script.player().record().entries().get(0).plannedSeconds()).isEqualTo(30);
  }

  @Test
  void whatWasAddedIsTakenUpToo() {
    script.passes(20, "HOLD").does(each -> each.extend(10)).expect("EXTENDED");
    script.at(45);
    Player second = new Player(timeline, script.player().checkpoint(), () -> 0, () -> 0);
    assertThat(second.snapshot().secondsLeft()).isEqualTo(5);
    assertThat(second.checkpoint()).isEqualTo(script.player().checkpoint());
  }

  @Test
  void whatIsAddedDoesNotComeBackWithTheNextHoldAndNothingElseGrows() {
    script.does(each -> each.extend(10)).expect().left(10);
    script.at(10).expect("HOLD").does(each -> each.extend(10)).expect("EXTENDED");
    script.does(Player::restartExercise).expect("MOVED to GET_READY");
    script.does(Player::ready).expect("MOVED to HOLD").left(30);
  }

  @Test
  void whoIsReadyNeedNotWait() {
    script.at(4).does(Player::ready).expect("MOVED to HOLD").left(30);
    script.at(14).does(Player::ready).expect().left(20);
    script.does(Player::pause).does(Player::ready).does(Player::play).expect("PAUSED", "PLAYED");
    assertThat(script.player().snapshot().isLeadIn()).isTrue();
    script.does(Player::ready).expect("RESUMED").left(20).at(34).expect("GET_READY");
  }

  @Test
  void whatHurtsStopsAtOnce() {
    script.passes(20, "HOLD").does(Player::hurts).expect("HURT");
    assertThat(script.player().snapshot().state()).isEqualTo(State.PAUSED);
    assertThat(script.player().snapshot().elapsedNanos()).isEqualTo(10 * SECOND);
    script.does(Player::hurts).expect("HURT");
    script.does(Player::stop).expect("STOPPED").does(Player::hurts).expect();
  }

  @Test
  void anotherExerciseCanBePutAfterTheOneOfNow() {
    script.passes(20, "HOLD").does(Player::hurts).expect("HURT");
    Routine.Entry easier = routine("easier", hold("easier", 15, 1)).entries().get(0);
    script.does(each -> each.goOnWith(easier)).expect("REPLANNED");
    Snapshot now = script.player().snapshot();
    assertThat(now.state()).isEqualTo(State.PAUSED);
    assertThat(now.step().entry()).isEqualTo(easier);
    assertThat(now.step().kind()).isEqualTo(Step.Kind.GET_READY);
    script.does(Player::play).expect("PLAYED").at(30).expect("HOLD").at(45).expect("GET_READY");
    assertThat(script.player().record().entries())
        .extracting(SessionRecord.Entry::outcome)
        .containsExactly(Outcome.PARTLY, Outcome.DONE, Outcome.NOT_REACHED);
    assertThat(script.player().record().entries().get(0).workedNanos()).isEqualTo(10 * SECOND);
  }

  @Test
  void whatWasDoneOfLaterExercisesMovesAlong() {
    script.does(Player::skipExercise).expect("MOVED to GET_READY");
    script.passes(24, "MOVE", "HOLD", "MOVE", "HOLD", "FINISHED");
    SessionScript other = new SessionScript(timeline).play();
    other.does(Player::skipExercise).expect("MOVED to GET_READY");
    other.passes(17, "MOVE", "HOLD", "MOVE");
    for (int i = 0; i < 5; i++) {
      other.does(Player::back);
    }
    other.does(each -> each.goOnWith(timeline.routine().entries().get(0)));
    assertThat(other.player().record().entries())
        .extracting(SessionRecord.Entry::repsDone)
        .containsExactly(0, 0, 1);
  }
}
