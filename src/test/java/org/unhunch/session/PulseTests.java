package org.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.player.Player;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.SwingScheduler;

@Timeout(30)
class PulseTests {
  /** Guards against a session that stood still once a single picture of it could not be shown. */
  @Test
  void aFaultInWhatIsShownDoesNotStopTheSession() {
    AtomicInteger woken = new AtomicInteger();
    Player player = new Player(Fixtures.timeline(Fixtures.hold("hold", 60, 1)), () -> 0, () -> 0);
    Ui.run(
        () -> {
          Pulse pulse =
              new Pulse(
                  player,
                  new SwingScheduler(),
                  () -> 1,
                  () -> {
                    if (woken.incrementAndGet() < 5) {
                      throw new Planned();
                    }
                  });
          Thread.currentThread()
              .setUncaughtExceptionHandler((thread, fault) -> assertPlanned(fault));
          player.play();
          pulse.aim();
        });
    Ui.await(() -> woken.get() >= 5);
    Ui.run(
        () -> {
          player.pause();
          Thread.currentThread().setUncaughtExceptionHandler(null);
        });
  }

  private static void assertPlanned(Throwable fault) {
    assertThat(fault).isInstanceOf(Planned.class);
  }

  /** A fault that belongs to the test. */
  @SuppressWarnings("serial") // never serialized
  private static final class Planned extends RuntimeException {}
}
