package org.unhunch.desktop.signal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;

/**
 * Whether the person does not want to be disturbed: KDE says it on the bus, GNOME by a program.
 *
 * @param bus the session's bus
 * @param settings GNOME's program, which need not be there
 */
record QuietProbe(Optional<Path> bus, Path settings) implements Probe<Boolean> {
  private static final int SECONDS = 2;
  private static final BusCall KDE =
      BusCall.property(
          "org.freedesktop.Notifications",
          "/org/freedesktop/Notifications",
          "org.freedesktop.Notifications",
          "Inhibited");

  @Override
  public Optional<Boolean> ask() throws IOException {
    Optional<Boolean> kde = kde();
    return kde.isPresent() || !Files.isExecutable(settings) ? kde : quiet(gnome());
  }

  private Optional<Boolean> kde() {
    try (BusConnection connection = BusConnection.open(bus)) {
      return Probe.reply(connection, KDE, Boolean.class);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What GNOME's program says of its banners; without them it is quiet. */
  static Optional<Boolean> quiet(String showsBanners) {
    return switch (showsBanners.strip()) {
      case "true" -> Optional.of(false);
      case "false" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  private String gnome() throws IOException {
    List<String> question =
        List.of(settings.toString(), "get", "org.gnome.desktop.notifications", "show-banners");
    Process process =
        new ProcessBuilder(question).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      process.getOutputStream().close();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      return ended
          ? new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } finally {
      process.destroyForcibly();
    }
  }
}
