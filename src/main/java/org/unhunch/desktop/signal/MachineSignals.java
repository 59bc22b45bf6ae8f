package org.unhunch.desktop.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.unhunch.desktop.bus.BusAddress;
import org.unhunch.reminder.Signals;

/** What this machine says of the person, asked whenever it is wanted. */
public final class MachineSignals {
  private static final int SECONDS = 2;

  private final Probe<Duration> idle;
  private final Probe<Boolean> locked;
  private final Probe<Boolean> quiet;
  private final Probe<Boolean> presenting;

  /**
   * Signals of the desktop that the environment names; of a system without a bus nothing is known.
   *
   * @param home the person's home folder
   */
  public MachineSignals(Map<String, String> environment, Path home) {
    Optional<Path> bus = BusAddress.of(environment);
    this.idle = new IdleProbe(bus, XDisplay.of(environment, home));
    this.locked = new LockProbe(bus, BusAddress.ofSystem());
    this.quiet = new QuietProbe(bus, Path.of("/usr/bin/gsettings"));
    this.presenting = new PresentingProbe(bus);
  }

  /** {@return all that is known now} Takes two seconds at the most. */
  public Signals ask() {
    var first = soon(idle);
    var second = soon(locked);
    var third = soon(quiet);
    var fourth = soon(presenting);
    return new Signals(first.join(), second.join(), third.join(), fourth.join(), Optional.empty());
  }

  /** {@return how long nobody has touched anything, if that is known} Takes two seconds at most. */
  public Optional<Duration> idle() {
    return soon(idle).join();
  }

  /** Each on a thread of its own, so that none waits for another. */
  private static <T> CompletableFuture<Optional<T>> soon(Probe<T> probe) {
    CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
    Thread thread = new Thread(() -> answer.complete(answer(probe)), "signal");
    thread.setDaemon(true);
    thread.start();
    return answer.completeOnTimeout(Optional.empty(), SECONDS, TimeUnit.SECONDS);
  }

  private static <T> Optional<T> answer(Probe<T> probe) {
    try {
      return probe.ask();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // whatever it is, nothing is known
    }
  }
}
