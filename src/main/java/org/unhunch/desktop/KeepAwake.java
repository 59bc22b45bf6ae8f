package org.unhunch.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.unhunch.desktop.bus.BusAddress;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;

/**
 * Keeps the machine awake between {@link #acquire} and {@link #release}.
 *
 * <p>Both may be called in any order and any number of times; the last one counts. They never block
 * or throw: a thread of its own follows them. If the process dies, the machine may sleep again.
 */
public final class KeepAwake implements AutoCloseable {
  private final List<Inhibitor> ways;
  private final Thread thread = new Thread(this::run, "keep-awake");
  private boolean wanted;
  private boolean closed;

  /**
   * Stays awake by the first of these ways that works.
   *
   * @param ways tried in order; may be empty
   */
  KeepAwake(List<Inhibitor> ways) {
    this.ways = List.copyOf(ways);
    thread.setDaemon(true);
    thread.start();
  }

  /** {@return one that lets the machine sleep as it likes} */
  public static KeepAwake none() {
    return new KeepAwake(List.of());
  }

  /**
   * {@return one that uses what the system has}
   *
   * @param osName as the property {@code os.name} has it
   * @param environment the environment variables
   * @param application what asks, for people who look up why their machine stays awake
   * @param why the reason, for the same people
   */
  public static KeepAwake of(
      String osName, Map<String, String> environment, String application, String why) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return new KeepAwake(List.of(ChildInhibitor.windows()));
    }
    if (os.startsWith("mac")) {
      return new KeepAwake(List.of(ChildInhibitor.mac(ProcessHandle.current().pid())));
    }
    Optional<Path> bus = BusAddress.of(environment);
    Inhibitor screenSaver = () -> holdOff(bus, application, why);
    return new KeepAwake(List.of(screenSaver, ChildInhibitor.systemd(application, why)));
  }

  /** Holds the screen saver, which the desktop takes back when the connection ends. */
  static Inhibitor.Hold holdOff(Optional<Path> bus, String application, String why)
      throws IOException {
    BusConnection connection = BusConnection.open(bus);
    try {
      connection.call(BusCall.of("org.freedesktop.ScreenSaver", "Inhibit", application, why));
      return connection::close;
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Asks the machine to stay awake from now on. */
  public void acquire() {
    want(true);
  }

  /** Lets the machine sleep again. */
  public void release() {
    want(false);
  }

  /** Lets the machine sleep again, and asks nothing more of it. */
  @Override
  public synchronized void close() {
    closed = true;
    want(false);
  }

  private synchronized void want(boolean now) {
    wanted = now && !closed;
    notifyAll();
  }

  private synchronized boolean awaitOther(boolean held) throws InterruptedException {
    while (wanted == held && !closed) {
      wait();
    }
    return wanted;
  }

  private synchronized boolean isOver() {
    return closed;
  }

  private void run() {
    Optional<Inhibitor.Hold> hold = Optional.empty();
    boolean asked = false;
    try {
      while (!isOver()) {
        asked = awaitOther(asked);
        hold.ifPresent(Inhibitor.Hold::release);
        hold = asked ? firstHold() : Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      hold.ifPresent(Inhibitor.Hold::release);
    }
  }

  /**
   * A way that fails is tried again the next time, when the person may have started what it is.
   * Nothing is said of it: another may do, and a log that is to be written to has to be set up.
   */
  private Optional<Inhibitor.Hold> firstHold() {
    for (Inhibitor way : ways) {
      try {
        return Optional.of(way.hold());
      } catch (IOException | RuntimeException e) {
        continue; // with the next
      }
    }
    if (!ways.isEmpty()) {
      LoggerFactory.getLogger(KeepAwake.class)
          .info("the machine may go to sleep: nothing here can keep it awake");
    }
    return Optional.empty();
  }
}
