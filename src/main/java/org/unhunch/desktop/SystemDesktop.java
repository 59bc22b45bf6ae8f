package org.unhunch.desktop;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.unhunch.desktop.bus.BusAddress;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;

/** Asks the desktop what it prefers, by the bus on Linux and by a command elsewhere. */
public final class SystemDesktop {
  private static final long PATIENCE_SECONDS = 2;
  private final String system;
  private final Map<String, String> environment;

  /** A desktop of the system that {@code os.name} names, with the environment's variables. */
  public SystemDesktop(String osName, Map<String, String> environment) {
    this.system = osName.toLowerCase(Locale.ROOT);
    this.environment = Map.copyOf(environment);
  }

  /** {@return whether it prefers dark; false where it does not say} May take a second. */
  public boolean prefersDark() {
    if (system.contains("mac")) {
      return run("defaults", "read", "-g", "AppleInterfaceStyle").contains("Dark");
    }
    if (system.contains("win")) {
      String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
      return run("reg", "query", key, "/v", "AppsUseLightTheme").strip().endsWith("0x0");
    }
    // 1 is dark, 2 is light, 0 is no preference.
    return portalSays("org.freedesktop.appearance", "color-scheme", 1);
  }

  /** {@return whether it asks for less motion; false where it does not say} May take a second. */
  public boolean prefersLessMotion() {
    if (system.contains("mac")) {
      String answer = run("defaults", "read", "com.apple.universalaccess", "reduceMotion");
      return answer.strip().equals("1");
    }
    if (system.contains("win")) {
      String key = "HKCU\\Control Panel\\Desktop\\WindowMetrics";
      return run("reg", "query", key, "/v", "MinAnimate").strip().endsWith("0");
    }
    return portalSays("org.gnome.desktop.interface", "enable-animations", 0);
  }

  /** Has the action run for each file that the system asks this program to open, as macOS does. */
  public static void onOpenFile(Consumer<Path> open) {
    if (System.getProperty("os.name").startsWith("Mac")) {
      java.awt.Desktop.getDesktop()
          .setOpenFileHandler(
              event -> event.getFiles().forEach(each -> open.accept(each.toPath())));
    }
  }

  /**
   * {@return whether the system has been asked to show a folder; false where it has nothing to show
   * it with} May take a second.
   */
  public static boolean show(Path folder) {
    try {
      java.awt.Desktop.getDesktop().open(folder.toFile());
      return true;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false; // no desktop, no program for folders, or no folder yet
    }
  }

  /** Puts a text where it can be pasted from; without effect where another program holds that. */
  public static void copy(String text) {
    copy(new StringSelection(text));
  }

  /** Puts a file there, to be pasted into a folder or a message. */
  public static void copyFile(Path file) {
    copy(new CopiedFile(file));
  }

  private static void copy(Transferable what) {
    try {
      Toolkit.getDefaultToolkit().getSystemClipboard().setContents(what, null);
    } catch (IllegalStateException e) {
      // Some other program is at the clipboard at this very moment; the person may try again.
    }
  }

  private boolean portalSays(String namespace, String key, int value) {
    BusCall call =
        new BusCall(
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
            "ReadOne",
            List.of(namespace, key));
    try (BusConnection connection = BusConnection.open(BusAddress.of(environment))) {
      Object said = connection.call(call).get(0);
      return said.equals((long) value) || said.equals(value == 1);
    } catch (IOException | RuntimeException e) {
      return false; // the desktop does not say
    }
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
