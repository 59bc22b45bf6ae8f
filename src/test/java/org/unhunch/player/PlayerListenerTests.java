package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unhunch.testing.Fixtures.exercise;
import static org.unhunch.testing.Fixtures.hold;
import static org.unhunch.testing.Fixtures.level;
import static org.unhunch.testing.Fixtures.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.unhunch.player.Event.Reason;
import org.unhunch.testing.FakeTime;
import org.unhunch.timeline.Timeline;

/** Listeners hear every change in order, also of what they cause themselves. */
class PlayerListenerTests {
  private final Timeline quick =
      timeline(exercise("quick", level("plain").move("m", 1).reps(6).build()));
  private final FakeTime time = new FakeTime();
  private final Player player = new Player(quick, time::nanos, time::wallMillis);
  private final List<Event> heard = new ArrayList<>();

  @Test
  void aListenerThatPausesIsToldOfThePauseAfterTheStep() {
    when(Reason.STEP_DONE, Player::pause);
    player.addListener(heard::add);
    player.play();
    time.pass(1_000);
    time.passNanos(9_000_000_000L);
    player.tick();
    assertThat(heard)
        .map(Event::reason)
        .containsExactly(Reason.PLAYED, Reason.STEP_DONE, Reason.PAUSED);
    assertThat(player.snapshot().index()).isEqualTo(1);
    assertChained(heard);
  }

  @Test
  void aListenerThatSkipsWhileALateTickIsCarriedOnIsObeyed() {
    when(Reason.STEP_DONE, Player::skipExercise);
    player.addListener(heard::add);
    player.play();
    time.passNanos(12_500_000_000L);
    player.tick();
    assertThat(heard).map(Event::reason).endsWith(Reason.STOPPED);
    assertThat(player.snapshot().state()).isEqualTo(Snapshot.State.STOPPED);
    assertChained(heard);
  }

  @Test
  void aListenerThatRestartsAtTheEndOfAStepIsObeyed() {
    List<Integer> restarts = new ArrayList<>();
    player.addListener(
        event -> {
          if (event.after().index() == 2 && restarts.isEmpty()) {
            restarts.add(1);
            player.restartExercise();
          }
        });
    player.addListener(heard::add);
    player.play();
    for (int second = 0; second < 21; second++) {
      time.pass(1_000);
      player.tick();
    }
    assertThat(heard).map(event -> event.after().index()).containsExactly(0, 1, 2, 0, 1);
    assertChained(heard);
  }

  @Test
  void everyListenerHearsOfOneChangeBeforeAnyHearsOfTheNext() {
    List<String> order = new ArrayList<>();
    player.addListener(event -> order.add("first " + event.reason()));
    when(Reason.PLAYED, Player::stop);
    player.addListener(event -> order.add("last " + event.reason()));
    player.play();
    assertThat(order)
        .containsExactly("first PLAYED", "last PLAYED", "first STOPPED", "last STOPPED");
  }

  @Test
  void aListenerAddedWhileTellingHearsOnlyWhatFollows() {
    player.addListener(
        event -> {
          if (event.reason() == Reason.PLAYED) {
            player.addListener(heard::add);
          }
        });
    player.play();
    player.pause();
    assertThat(heard).map(Event::reason).containsExactly(Reason.PAUSED);
  }

  /** Guards against a broken sound that kept the clock of the window from being set. */
  @Test
  void aListenerThatThrowsKeepsNobodyFromHearing() {
    List<Reason> after = new ArrayList<>();
    when(
        Reason.PLAYED,
        it -> {
          throw new IllegalStateException("a broken listener");
        });
    player.addListener(event -> after.add(event.reason()));
    assertThatThrownBy(player::play).hasMessage("a broken listener");
    player.pause();
    assertThat(after).containsExactly(Reason.PLAYED, Reason.PAUSED);
  }

  @Test
  void eventsTellTheEndOfTheStepThatIsLeft() {
    Timeline one = timeline(hold("stay", 30, 1));
    Player other = new Player(one, time::nanos, time::wallMillis);
    other.addListener(heard::add);
    other.play();
    time.passNanos(10_100_000_000L);
    other.tick();
    Event done = heard.get(1);
    assertThat(done.before().index()).isZero();
    assertThat(done.after().index()).isEqualTo(1);
    assertThat(done.after().elapsedNanos()).isEqualTo(100_000_000L);
  }

  private void when(Reason reason, Consumer<Player> what) {
    player.addListener(
        event -> {
          if (event.reason() == reason) {
            what.accept(player);
          }
        });
  }

  static void assertChained(List<Event> events) {
    for (int i = 1; i < events.size(); i++) {
      assertThat(events.get(i).before().index()).isEqualTo(events.get(i - 1).after().index());
      assertThat(events.get(i).before().state()).isEqualTo(events.get(i - 1).after().state());
    }
  }
}
