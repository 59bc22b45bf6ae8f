package org.unhunch.desktop.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;

/**
 * Whether the screen is locked: GNOME and KDE say it on the session's bus, and the system's log-in
 * manager on its own. It is locked if any of them says so.
 *
 * @param bus the session's bus
 * @param system the system's bus
 */
record LockProbe(Optional<Path> bus, Optional<Path> system) implements Probe<Boolean> {
  private static final List<BusCall> SAVERS =
      List.of(
          BusCall.of("org.gnome.ScreenSaver", "GetActive"),
          BusCall.of("org.freedesktop.ScreenSaver", "GetActive"));

  private static final BusCall LOG_IN =
      BusCall.property(
          "org.freedesktop.login1",
          "/org/freedesktop/login1/session/auto",
          "org.freedesktop.login1.Session",
          "LockedHint");

  @Override
  public Optional<Boolean> ask() {
    return Stream.concat(answers(bus, SAVERS), answers(system, List.of(LOG_IN)))
        .reduce(Boolean::logicalOr);
  }

  private static Stream<Boolean> answers(Optional<Path> bus, List<BusCall> calls) {
    try (BusConnection connection = BusConnection.open(bus)) {
      return calls.stream()
          .flatMap(each -> Probe.reply(connection, each, Boolean.class).stream())
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
