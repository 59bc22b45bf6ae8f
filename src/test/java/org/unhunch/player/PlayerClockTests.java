package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.timeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Timeline;

/** What the two clocks do to a session: late wake-ups, sleep, the seconds shown. */
class PlayerClockTests {
  private final Timeline holds = timeline(hold("stay", 30, 2));

  @Test
  void aLateTickIsCarriedAcrossStepsWithItsRemainder() {
    Timeline quick = timeline(exercise("quick", level("plain").move("m", 1).reps(6).build()));
    SessionScript script = new SessionScript(quick).play().at(10).expect("MOVE");
    script.time().pass(2_900);
    script.does(Player::tick).expect("MOVE", "MOVE").stands(3, 0.9);
  }

  @Test
  void aLateTickOfTheMonotonicClockAloneCarriesAcrossManySteps() {
    Timeline quick = timeline(exercise("quick", level("plain").move("m", 1).reps(6).build()));
    SessionScript script = new SessionScript(quick).play();
    script.time().passNanos(14_250_000_000L);
    script.does(Player::tick).expect("MOVE", "MOVE", "MOVE", "MOVE", "MOVE").stands(5, 0.25);
  }

  @Test
  void aTickFarTooLateEndsAtTheEnd() {
    SessionScript script = new SessionScript(holds).play();
    script.time().passNanos(9_999_000_000_000L);
    script.does(Player::tick).expect("HOLD", "HOLD", "FINISHED").stands(2, 30).left(0);
    assertThat(script.player().record().playedNanos()).isEqualTo(70_000_000_000L);
  }

  @Test
  void ticksThatComeEarlyOrTwiceChangeNothing() {
    SessionScript script = new SessionScript(holds).play().at(9.999).expect();
    script.does(Player::tick).does(Player::tick).expect().stands(0, 9.999);
  }

  @Test
  void aSleepIsFoundByTheWallClockWhenTheMonotonicOneStoodStill() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.time().wallJumps(3_600_000);
    script.does(Player::tick).expect("SUSPENDED").stands(1, 10);
    assertThat(script.player().snapshot().state()).isEqualTo(State.PAUSED);
  }

  @Test
  void aSleepIsFoundByItsLengthWhereTheMonotonicClockGoesOnThroughIt() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.time().pass(30_001);
    script.does(Player::tick).expect("SUSPENDED").stands(1, 10);
  }

  /**
   * Guards against a session that said "Paused while the computer slept" though the machine had
   * only been busy: both clocks had gone on.
   */
  @ParameterizedTest
  @ValueSource(longs = {2_999, 3_001, 4_500, 9_000, 15_000, 29_999})
  void aTickThatIsLateIsNoSleepAtTheStartNorLater(long late) {
    Timeline calm = timeline(hold("stay", 300, 1));
    SessionScript script = new SessionScript(calm).play();
    script.time().pass(late);
    script.does(Player::tick).time().pass(late);
    script.does(Player::tick);
    assertThat(script.player().snapshot().state()).isEqualTo(State.PLAYING);
    assertThat(script.player().snapshot().sessionSeconds()).isEqualTo((int) (2 * late / 1000));
  }

  /** Guards against a listener that takes long, which lets time pass inside of a tick. */
  @Test
  void aListenerThatTakesLongIsNoSleep() {
    SessionScript script = new SessionScript(holds);
    script.player().addListener(event -> script.time().pass(6_000));
    script.play().does(Player::tick);
    script.time().pass(5_000);
    script.does(Player::tick).does(Player::tick);
    assertThat(script.player().snapshot().state()).isEqualTo(State.PLAYING);
  }

  /** Guards against a sleep that goes unseen since the machine was busy before or after it. */
  @Test
  void aSleepIsFoundAlsoWhereATickIsLateBesides() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.time().pass(8_000);
    script.time().wallJumps(3_001);
    script.does(Player::tick).expect("SUSPENDED").stands(1, 10);
  }

  @Test
  void clocksThatAreThreeSecondsApartAreNoSleepYet() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.time().wallJumps(3_000);
    script.does(Player::tick).expect().stands(1, 10);
  }

  @Test
  void aSleepIsFoundByWhateverCallComesFirst() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.time().pass(60_000);
    script.does(Player::next).expect("SUSPENDED", "MOVED to HOLD").stands(2, 0);
    assertThat(script.player().record().playedNanos()).isEqualTo(20_000_000_000L);
  }

  @Test
  void pausingAfterASleepTellsOnlyOfTheSleep() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.time().pass(60_000);
    script.does(Player::pause).expect("SUSPENDED").stands(1, 10);
  }

  @Test
  void aWallClockThatIsSetBackIsNoSleepAndHidesNone() {
    SessionScript script = new SessionScript(holds).play().at(5);
    script.time().wallJumps(-3_600_000);
    script.does(Player::tick).expect().at(7).expect().stands(0, 7);
    script.time().wallJumps(3_600_000);
    script.does(Player::tick).expect("SUSPENDED").stands(0, 7);
  }

  @Test
  void aSleepWhilePausedIsNothing() {
    SessionScript script = new SessionScript(holds).play().at(5).does(Player::pause);
    script.expect("PAUSED").time().pass(3_600_000);
    script.does(Player::tick).expect().does(Player::play).expect("PLAYED").stands(0, 5);
    script.at(6).expect().stands(0, 6);
  }

  @Test
  void afterASleepInsideAHoldItRunsOnAfterAGetReady() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.time().pass(60_000);
    script.does(Player::tick).expect("SUSPENDED").play().left(3);
    script.at(23).expect("RESUMED").at(43).expect("HOLD");
  }

  @Test
  void aSleepInsideTheGetReadyAfterAPauseFallsBackToTheHold() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(20);
    script.does(Player::pause).expect("PAUSED").play().at(21);
    script.time().wallJumps(10_000);
    script.does(Player::tick).expect("SUSPENDED").stands(1, 10).left(20);
  }

  @Test
  void theSecondsLeftAreThirtyAtFirstOneInTheLastSecondAndZeroOnlyAtTheEnd() {
    SessionScript script = new SessionScript(timeline(hold("stay", 30, 1))).play();
    script.at(10).expect("HOLD").left(30).at(10.001).left(30).at(10.999).left(30);
    script.at(11).left(29).at(38.999).left(2).at(39).left(1).at(39.999).left(1);
    script.at(40).expect("FINISHED").left(0);
  }

  @Test
  void theNextWakeUpIsAtTheNextSecond() {
    SessionScript script = new SessionScript(holds).play();
    assertThat(script.player().snapshot().nanosToNextSecond()).isEqualTo(1_000_000_000L);
    script.at(0.25);
    assertThat(script.player().snapshot().nanosToNextSecond()).isEqualTo(750_000_000L);
    assertThat(script.at(1).player().snapshot().nanosToNextSecond()).isEqualTo(1_000_000_000L);
  }

  @Test
  void theSecondsOfTheSessionAndOfTheStepFollowTheClock() {
    SessionScript script = new SessionScript(holds).play().at(10).expect("HOLD").at(17.5);
    assertThat(script.player().snapshot().sessionSeconds()).isEqualTo(17);
    assertThat(script.player().snapshot().elapsedNanos()).isEqualTo(7_500_000_000L);
  }
}
