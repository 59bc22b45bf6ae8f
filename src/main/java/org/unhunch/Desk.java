package org.unhunch;

import java.nio.file.Path;
import java.time.ZoneId;
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
import org.unhunch.words.ReminderWords;
import org.unhunch.words.Words;

/** What this system has for reminders of the data in a folder. */
record Desk(DataFiles files, LaunchRequest request) {
  ReminderDesk desk(Words words) {
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("user.home"));
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    Launcher launcher = Launcher.of(System.getProperties(), Unhunch.class.getName());
    Notifications all =
        new Notifications(linux ? BusAddress.of(environment) : Optional.empty(), System::nanoTime);
    return new ReminderDesk(
        new DiaryStore(files.folder()),
        linux && Systemd.isThere(environment)
            ? Optional.of(
                new ReminderTimer(
                    environment, home, Systemd.ofTheSystem(), launcher, with("--remind")))
            : Optional.empty(),
        linux
            ? Optional.of(new Autostart(environment, home, launcher, with("--minimized")))
            : Optional.empty(),
        new MachineSignals(environment, home),
        new ReminderNotice(words, new ReminderWords(words, ZoneId.systemDefault()), all));
  }

  private List<String> with(String argument) {
    return Reminding.Request.withData(List.of(argument), request.data());
  }
}
