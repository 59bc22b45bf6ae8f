package org.unhunch.desktop.bus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A real bus of one test: the system's own daemon on a socket of the test's. */
public final class RealBus implements AutoCloseable {
  private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");
  private final Process daemon;
  private final Path socket;

  /** Starts one in the folder; where the system has none, the test is skipped. */
  public RealBus(Path folder) throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(DAEMON), "no bus here");
    socket = folder.resolve("bus");
    Path config =
        Files.writeString(
            folder.resolve("bus.conf"),
            """
            <busconfig><type>session</type><listen>unix:path=%s</listen>
            <policy context="default"><allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
            """
                .formatted(socket));
    daemon =
        new ProcessBuilder(
                List.of(
                    DAEMON.toString(),
                    "--config-file=" + config,
                    "--nofork",
                    "--nopidfile",
                    "--print-address"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    daemon.inputReader().readLine(); // is there once it says where
  }

  /** Where it is. */
  public Optional<Path> socket() {
    return Optional.of(socket);
  }

  /** The environment of a program on this bus. */
  public Map<String, String> environment() {
    return Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket);
  }

  @Override
  public void close() {
    daemon.destroy();
    try {
      daemon.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
