package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.timeline;

import org.junit.jupiter.api.Test;
import org.unhunch.timeline.Timeline;

/** A pause loses nothing, and a hold runs on only after a short get ready. */
class PlayerPauseTests {
  private final Timeline holds = timeline(hold("stay", 30, 2));

  /** Ten seconds into the first hold, which is index 1. */
  private SessionScript inTheHold() {
    return new SessionScript(holds).play().at(10).expect("HOLD").at(20).expect();
  }

  @Test
  void nothingRunsBeforeItIsStarted() {
    new SessionScript(holds).at(30).expect().stands(0, 0).left(10);
  }

  @Test
  void aPauseKeepsTheFractionOfASecond() {
    SessionScript script = new SessionScript(holds).play().at(4.123).does(Player::pause);
    script.expect("PAUSED").at(60).expect().stands(0, 4.123);
    script.does(Player::play).expect("PLAYED").at(65.876).expect().at(65.877).expect("HOLD");
  }

  @Test
  void thePauseItselfCatchesUpFirst() {
    SessionScript script = new SessionScript(holds).play().at(9.5);
    script.time().pass(700);
    script.does(Player::pause).expect("HOLD", "PAUSED").stands(1, 0.2);
  }

  @Test
  void pausingTwiceOrPlayingTwiceIsOnce() {
    SessionScript script = new SessionScript(holds).play().does(Player::play).expect().at(3);
    script.does(Player::pause).does(Player::pause).expect("PAUSED");
  }

  @Test
  void aPauseInsideAHoldIsFollowedByAGetReadyOfThreeSeconds() {
    SessionScript script = inTheHold().does(Player::pause).expect("PAUSED").left(20).at(25);
    script.play().left(3).stands(1, 10);
    assertThat(script.player().snapshot().isLeadIn()).isTrue();
    script.at(27.5).left(1).stands(1, 10).at(28).expect("RESUMED").left(20);
    script.at(48).expect("HOLD").at(78).expect("FINISHED");
    assertThat(script.player().record().playedNanos()).isEqualTo(70_000_000_000L);
  }

  @Test
  void aPauseAtTheFirstInstantOfAHoldNeedsNoGetReady() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD");
    script.does(Player::pause).expect("PAUSED").play().left(30).at(40).expect("HOLD");
  }

  @Test
  void aPauseInsideAMoveNeedsNoGetReady() {
    Timeline moves = timeline(exercise("lift", level("plain").move("up", 4).reps(2).build()));
    SessionScript script = new SessionScript(moves).play().at(10).expect("MOVE").at(12);
    script.does(Player::pause).expect("PAUSED").play().left(2).at(14).expect("MOVE");
  }

  @Test
  void aPauseInsideTheGetReadyStartsItAnew() {
    SessionScript script = inTheHold().does(Player::pause).expect("PAUSED").play().at(22);
    script.left(1).does(Player::pause).expect("PAUSED").stands(1, 10).left(20);
    script.play().left(3).at(25).expect("RESUMED").stands(1, 10).at(45).expect("HOLD");
  }

  @Test
  void skippingInsideTheGetReadyGoesOnAndLeavesNothingBehind() {
    SessionScript script = inTheHold().does(Player::pause).expect("PAUSED").play().at(21);
    script.does(Player::next).expect("MOVED to HOLD").stands(2, 0).left(30);
    script.at(51).expect("FINISHED");
    assertThat(script.player().record().playedNanos()).isEqualTo(50_000_000_000L);
  }

  @Test
  void goingBackInsideTheGetReadyGoesToTheStartOfTheHold() {
    SessionScript script = inTheHold().does(Player::pause).expect("PAUSED").play().at(21);
    script.does(Player::back).expect("MOVED to HOLD").stands(1, 0).at(51).expect("HOLD");
  }

  @Test
  void stoppingInsideTheGetReadyCountsOnlyWhatWasHeld() {
    SessionScript script = inTheHold().does(Player::pause).expect("PAUSED").play().at(21);
    script.does(Player::stop).expect("STOPPED");
    assertThat(script.player().record().playedNanos()).isEqualTo(20_000_000_000L);
  }

  @Test
  void theGetReadyIsCrossedByALateTickToo() {
    SessionScript script = inTheHold().does(Player::pause).expect("PAUSED").play();
    script.time().passNanos(23_500_000_000L);
    script.does(Player::tick).expect("RESUMED", "HOLD").stands(2, 0.5);
  }

  @Test
  void seekingWhilePausedStaysPaused() {
    SessionScript script = inTheHold().does(Player::pause).expect("PAUSED");
    script.does(Player::next).expect("MOVED to HOLD").at(90).expect().stands(2, 0);
    script.play().left(30).at(120).expect("FINISHED");
  }
}
