package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.player.Snapshot.State;
import org.unhunch.testing.FakeTime;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** A key pressed after a step has ended, and before a wake-up has told so, is about the next. */
class PlayerLateKeysTests {
  private static final long SECOND = 1_000_000_000L;

  private final Timeline two =
      timeline(
          exercise("rep", level("plain").move("up", 4).hold("stay", 4).reps(2).build()),
          hold("last", 30, 1));
  private final FakeTime late = new FakeTime();
  private final FakeTime punctual = new FakeTime();

  private static final Map<String, Consumer<Player>> KEYS =
      Map.of(
          "pause", Player::pause,
          "next", Player::next,
          "ready", Player::ready,
          "count", Player::countRep,
          "extend", player -> player.extend(10),
          "hurts", Player::hurts,
          "back", Player::back,
          "skip", Player::skipExercise,
          "restart", Player::restartExercise,
          "stop", Player::stop);

  static Stream<String> keys() {
    return KEYS.keySet().stream().sorted();
  }

  private Player player(FakeTime time) {
    Player player = new Player(two, time::nanos, time::wallMillis);
    player.play();
    return player;
  }

  /** From the get ready, of ten seconds, to anywhere in the first repetition and beyond. */
  @ParameterizedTest
  @MethodSource("keys")
  void eachKeyMeansTheStepOfItsMoment(String key) {
    for (int millis = 500; millis < 28_000; millis += 1_000) {
      Player one = player(late);
      Player other = player(punctual);
      late.passNanos(millis * 1_000_000L);
      punctual.passNanos(millis * 1_000_000L);
      other.tick();
      KEYS.get(key).accept(one);
      KEYS.get(key).accept(other);
      assertThat(one.snapshot()).as(key + " at " + millis).isEqualTo(other.snapshot());
      assertThat(one.record()).as(key + " at " + millis).isEqualTo(other.record());
    }
  }

  @Test
  void anotherPaceBeginsInTheRepetitionOfItsMoment() {
    Player player = player(late);
    late.passNanos(19 * SECOND); // ten of get ready, eight of the first repetition
    player.setOwnPace(true);
    Step now = player.snapshot().step();
    assertThat(now.count().rep()).isEqualTo(2);
    assertThat(now.waits()).isTrue();
  }

  @Test
  void aSleepOfTheMachineIsForgotten() {
    Player player = player(late);
    late.pass(2_000);
    player.tick();
    late.pass(60_000);
    player.tick();
    assertThat(player.snapshot().state()).isEqualTo(State.PAUSED);
    assertThat(player.snapshot().elapsedNanos()).isEqualTo(2 * SECOND);
    player.play();
    late.pass(1_000);
    player.tick();
    assertThat(player.snapshot().elapsedNanos()).isEqualTo(3 * SECOND);
  }

  @Test
  void aPausedClockStandsHoweverLongItIs() {
    Player player = player(late);
    late.pass(2_000);
    player.pause();
    late.pass(3_600_000);
    player.play();
    late.pass(1_500);
    player.tick();
    assertThat(player.snapshot().elapsedNanos()).isEqualTo(3_500_000_000L);
  }
}
