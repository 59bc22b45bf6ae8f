package org.unhunch.desktop.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Whether this program is started when the person logs in, by an entry of the desktop's rule. */
public final class Autostart {
  private final String id;
  private final Path folder;
  private final Launcher launcher;
  private final List<String> arguments;

  /**
   * A start with these arguments.
   *
   * @param id the program, as desktops know it
   */
  public Autostart(
      String id,
      Map<String, String> environment,
      Path home,
      Launcher launcher,
      List<String> arguments) {
    this.id = id;
    this.folder = OwnFiles.configuration(environment, home).resolve("autostart");
    this.launcher = launcher;
    this.arguments = List.copyOf(arguments);
  }

  private Path file() {
    return folder.resolve(id + ".desktop");
  }

  /** {@return whether it is} An entry that another program has switched off does not count. */
  public boolean isOn() {
    String entry = OwnFiles.read(file());
    return entry.lines().anyMatch(each -> each.startsWith("Exec="))
        && entry.lines().noneMatch(each -> each.replace(" ", "").equals("Hidden=true"));
  }

  /**
   * Switches it on or off; off leaves nothing behind.
   *
   * @throws IOException if the entry cannot be written or deleted
   */
  public void set(boolean on) throws IOException {
    if (on) {
      OwnFiles.write(file(), entry());
    } else {
      OwnFiles.delete(file(), folder);
    }
  }

  private String entry() {
    return String.join(
            "\n",
            "[Desktop Entry]",
            "Type=Application",
            "Name=Unhunch",
            "Exec=" + launcher.inEntry(arguments),
            "Icon=" + id,
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true")
        + "\n";
  }
}
