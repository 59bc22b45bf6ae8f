package org.unhunch.desktop.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The part of systemd that serves one person, as far as it is there. */
@FunctionalInterface
public interface Systemd {
  /**
   * Runs one of its programs.
   *
   * @throws IOException if it is not there, fails, or takes more than some seconds
   */
  void run(List<String> command) throws IOException;

  /** {@return whether the system runs on it, and it serves the person of the environment} */
  static boolean isThere(Map<String, String> environment) {
    String own = environment.getOrDefault("XDG_RUNTIME_DIR", "");
    return Files.isDirectory(Path.of("/run/systemd/system"))
        && !own.isEmpty()
        && Files.exists(Path.of(own, "systemd", "private"));
  }

  /** {@return its programs, as the system has them} */
  static Systemd ofTheSystem() {
    return command -> {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw new IOException(String.join(" ", command));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        process.destroy();
      }
    };
  }
}
