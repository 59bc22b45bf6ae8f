package org.unhunch.desktop.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;

/**
 * How long no key and no mouse has been touched: GNOME says it on the bus, an X server by its
 * counter. Elsewhere under Wayland nobody says it.
 *
 * @param bus the session's bus
 * @param display the X server, where its counter tells the truth
 */
record IdleProbe(Optional<Path> bus, Optional<XDisplay> display) implements Probe<Duration> {
  private static final BusCall GNOME =
      new BusCall(
          "org.gnome.Mutter.IdleMonitor",
          "/org/gnome/Mutter/IdleMonitor/Core",
          "org.gnome.Mutter.IdleMonitor",
          "GetIdletime",
          List.of());

  @Override
  public Optional<Duration> ask() throws IOException {
    Optional<Duration> gnome = bus.isPresent() ? gnome() : Optional.empty();
    return gnome.isPresent() || display.isEmpty() ? gnome : XIdle.ask(display.get());
  }

  private Optional<Duration> gnome() {
    try (BusConnection connection = BusConnection.open(bus)) {
      return Probe.reply(connection, GNOME, Long.class).map(Duration::ofMillis);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
