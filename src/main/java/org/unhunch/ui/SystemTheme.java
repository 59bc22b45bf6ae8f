package org.unhunch.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Asks the desktop whether it prefers dark, by the command that each system has for it. */
public final class SystemTheme {
  private static final long PATIENCE_SECONDS = 2;

  private SystemTheme() {}

  /** {@return whether the desktop prefers dark; false where it does not say} May take a second. */
  public static boolean prefersDark() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return run("defaults", "read", "-g", "AppleInterfaceStyle").contains("Dark");
    }
    if (system.contains("win")) {
      String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
      return run("reg", "query", key, "/v", "AppsUseLightTheme").strip().endsWith("0x0");
    }
    return portal().contains("uint32 1");
  }

  /** The answer of the desktop portal holds 1 for dark, 2 for light, 0 for no preference. */
  private static String portal() {
    return run(
        "gdbus",
        "call",
        "--session",
        "--dest=org.freedesktop.portal.Desktop",
        "--object-path=/org/freedesktop/portal/desktop",
        "--method=org.freedesktop.portal.Settings.ReadOne",
        "org.freedesktop.appearance",
        "color-scheme");
  }

  private static String run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "";
      }
      byte[] answer = process.getInputStream().readAllBytes();
      return process.exitValue() == 0 ? new String(answer, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      return ""; // there is no such command here, so the desktop does not say
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
