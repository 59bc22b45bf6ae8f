package org.unhunch.desktop.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;

/**
 * Whether something is presented, or a film is shown: some program holds the screen awake, as GNOME
 * and KDE say on the bus.
 *
 * @param bus the session's bus
 */
record PresentingProbe(Optional<Path> bus) implements Probe<Boolean> {
  /** What GNOME calls holding off that the session is idle. */
  private static final long IDLE = 8;

  private static final BusCall GNOME =
      BusCall.property(
          "org.gnome.SessionManager",
          "/org/gnome/SessionManager",
          "org.gnome.SessionManager",
          "InhibitedActions");

  private static final BusCall KDE =
      BusCall.of("org.freedesktop.PowerManagement.Inhibit", "HasInhibit");

  @Override
  public Optional<Boolean> ask() throws IOException {
    try (BusConnection connection = BusConnection.open(bus)) {
      return Probe.reply(connection, GNOME, Long.class)
          .map(actions -> (actions & IDLE) != 0)
          .or(() -> Probe.reply(connection, KDE, Boolean.class));
    }
  }
}
