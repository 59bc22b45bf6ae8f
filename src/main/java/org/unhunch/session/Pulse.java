package org.unhunch.session;

import java.util.function.IntSupplier;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot.State;

/**
 * Does something again and again while a player plays.
 *
 * <p>A wake-up may be late; that is the player's business, which carries it over. Nothing runs
 * while the player stands.
 */
final class Pulse {
  private final Player player;
  private final IntSupplier delayMillis;
  private final Runnable beat;
  private final Scheduler.Alarm alarm;

  /**
   * A pulse that does not run until it is aimed.
   *
   * @param delayMillis how long to wait for the next beat
   * @param beat what to do
   */
  Pulse(Player player, Scheduler scheduler, IntSupplier delayMillis, Runnable beat) {
    this.player = player;
    this.delayMillis = delayMillis;
    this.beat = beat;
    this.alarm = scheduler.alarm(this::wake);
  }

  /** A fault in what is done must not be the end of the session. */
  private void wake() {
    try {
      beat.run();
    } finally {
      aim();
    }
  }

  /** Sets the alarm to the next beat, or stops it; to be called at every event of the player. */
  void aim() {
    if (player.snapshot().state() == State.PLAYING) {
      alarm.set(delayMillis.getAsInt());
    } else {
      alarm.stop();
    }
  }
}
