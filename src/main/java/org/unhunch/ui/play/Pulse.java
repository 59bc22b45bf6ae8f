package org.unhunch.ui.play;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;

/**
 * Wakes the player at the next moment at which anything shown or heard changes.
 *
 * <p>A Swing timer may be late; that is the player's business, which carries it over. Nothing runs
 * while the player stands.
 */
final class Pulse {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Player player;
  private final Supplier<OptionalInt> nextFrame;
  private final Runnable refresh;
  private final double speed;
  private final Timer timer;

  /**
   * A pulse for the player that calls {@code refresh}, which ticks the player, at each wake-up.
   *
   * @param speed how many of the player's seconds pass in a second; 1 but in a dry run
   * @param nextFrame milliseconds until something that moves is to be painted again, if so
   */
  Pulse(Player player, double speed, Supplier<OptionalInt> nextFrame, Runnable refresh) {
    this.player = player;
    this.nextFrame = nextFrame;
    this.refresh = refresh;
    this.speed = speed;
    this.timer = new Timer(0, event -> wake());
    timer.setRepeats(false);
    // A coalescing timer that is set anew in its own action forgets the new wake-up if that is due
    // before the action ends, and the session would stand still for good.
    timer.setCoalesce(false);
    player.addListener(event -> aim());
  }

  /** A fault in what is shown must not be the end of the session. */
  private void wake() {
    try {
      refresh.run();
    } finally {
      aim();
    }
  }

  /** Sets the timer to the next whole second or frame, or stops it. */
  void aim() {
    Snapshot now = player.snapshot();
    if (now.state() == Snapshot.State.PLAYING) {
      double millis = now.nanosToNextSecond() / NANOS_PER_MILLI / speed;
      int delay = (int) Math.ceil(millis);
      timer.setInitialDelay(Math.min(delay, nextFrame.get().orElse(delay)));
      timer.restart();
    } else {
      timer.stop();
    }
  }
}
