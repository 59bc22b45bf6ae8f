package org.unhunch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unhunch.desktop.bus.BusAddress;
import org.unhunch.desktop.install.Autostart;
import org.unhunch.desktop.install.Launcher;
import org.unhunch.desktop.install.ReminderTimer;
import org.unhunch.desktop.install.Systemd;
import org.unhunch.desktop.notification.Notifications;
import org.unhunch.desktop.signal.MachineSignals;
import org.unhunch.reminder.DiaryStore;
import org.unhunch.reminder.say.ReminderNotice;
import org.unhunch.ui.remind.ReminderDesk;
import org.unhunch.words.Words;

/**
 * What this system has for reminders.
 *
 * @param data the folder for the person's data that was asked for, or empty for the platform's
 */
record Desk(Map<String, String> environment, Path home, Optional<Path> data) {
  /** The program, as desktops know it. */
  private static final String ID = Unhunch.class.getName();

  /** The desk of the system that runs this. */
  static Desk ofTheSystem(Optional<Path> data) {
    return new Desk(System.getenv(), Path.of(System.getProperty("user.home")), data);
  }

  /** All of it, with what is said in these words. */
  ReminderDesk desk(Path folder, Words words) {
    return new ReminderDesk(
        new DiaryStore(folder),
        isLinux() && Systemd.isThere(environment) ? Optional.of(timer()) : Optional.empty(),
        isLinux() ? Optional.of(autostart()) : Optional.empty(),
        signals(),
        notice(words));
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
  }

  private Autostart autostart() {
    return new Autostart(ID, environment, home, launcher(), with("--minimized"));
  }

  MachineSignals signals() {
    return new MachineSignals(environment, home);
  }

  ReminderNotice notice(Words words) {
    Optional<Path> bus = isLinux() ? BusAddress.of(environment) : Optional.empty();
    return new ReminderNotice(words, new Notifications(ID, bus, System::nanoTime));
  }

  ReminderTimer timer() {
    return new ReminderTimer(
        environment, home, Systemd.ofTheSystem(), launcher(), with("--remind"));
  }

  Launcher launcher() {
    return Launcher.of(System.getProperties(), ID);
  }

  /** An argument, and those by which another program is to find the same data. */
  List<String> with(String argument) {
    List<String> all = new ArrayList<>(List.of(argument));
    data.ifPresent(each -> all.addAll(List.of("--data", each.toAbsolutePath().toString())));
    return all;
  }
}
