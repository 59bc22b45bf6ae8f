package org.unhunch.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.player.Event.Reason;
import org.unhunch.testing.FakeTime;
import org.unhunch.timeline.Timeline;

/**
 * A session played by a fake clock, told as a script: at so many seconds, this is expected.
 *
 * <p>Seconds are those since {@link #play}, pauses included. An event that the script does not
 * expect fails it, and so does one that does not come.
 */
final class SessionScript {
  /** How often the player is woken while the script lets time pass. */
  private static final long WAKE_MILLIS = 250;

  private final FakeTime time = new FakeTime();
  private final Player player;
  private final List<String> untold = new ArrayList<>();
  private long now;

  SessionScript(Timeline timeline) {
    player = new Player(timeline, time::nanos, time::wallMillis);
    player.addListener(event -> untold.add(now / 1000.0 + " " + name(event)));
  }

  /** A step that ended by itself is told by the kind of the next, all else by its reason. */
  private static String name(Event event) {
    String step = event.after().step().kind().name();
    return event.reason() == Reason.STEP_DONE
        ? step
        : event.reason() == Reason.MOVED ? "MOVED to " + step : event.reason().name();
  }

  Player player() {
    return player;
  }

  FakeTime time() {
    return time;
  }

  /** Starts the player, which is all that may happen. */
  SessionScript play() {
    return does(Player::play).expect("PLAYED");
  }

  /** Lets time pass up to a moment; nothing may happen before it. */
  SessionScript at(double seconds) {
    long target = Math.round(seconds * 1000);
    assertThat(target).as("scripts run forward").isGreaterThanOrEqualTo(now);
    while (now < target) {
      assertThat(untold).as("unexpected before " + seconds).isEmpty();
      long by = Math.min(WAKE_MILLIS, target - now);
      now += by;
      time.pass(by);
      player.tick();
    }
    return this;
  }

  /** Does something to the player now. */
  SessionScript does(java.util.function.Consumer<Player> what) {
    what.accept(player);
    return this;
  }

  /** Lets time pass up to a moment, on the way to which exactly these happen, in this order. */
  SessionScript passes(double seconds, String... names) {
    List<String> happened = new ArrayList<>();
    while (now < Math.round(seconds * 1000)) {
      at(Math.min(now + WAKE_MILLIS, seconds * 1000) / 1000.0);
      untold.forEach(each -> happened.add(each.substring(each.indexOf(' ') + 1)));
      untold.clear();
    }
    assertThat(happened).containsExactly(names);
    return this;
  }

  /** Checks that exactly these happened at this moment, in this order. */
  SessionScript expect(String... names) {
    List<String> expected = new ArrayList<>();
    for (String name : names) {
      expected.add(now / 1000.0 + " " + name);
    }
    assertThat(untold).containsExactlyElementsOf(expected);
    untold.clear();
    return this;
  }

  /** Checks what the screen would count down to. */
  SessionScript left(int seconds) {
    assertThat(player.snapshot().secondsLeft()).isEqualTo(seconds);
    return this;
  }

  /** Checks the second of the session that the player stands at. */
  SessionScript stands(int index, double elapsedSeconds) {
    assertThat(player.snapshot().index()).isEqualTo(index);
    assertThat(player.snapshot().elapsedNanos() / 1e9).isEqualTo(elapsedSeconds);
    return this;
  }
}
