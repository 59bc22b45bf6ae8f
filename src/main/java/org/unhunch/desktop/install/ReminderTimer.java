package org.unhunch.desktop.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unhunch.reminder.plan.Plan;

/**
 * The timer of systemd that wakes this program at the times of a plan, in the person's own folder
 * of units. Between them nothing runs.
 */
public final class ReminderTimer {
  private static final String NAME = "unhunch-reminder";

  /** What the units are called that wake it once more, before the second of it. */
  private static final String AGAIN = NAME + "-again-";

  private static final String CONTROL = "/usr/bin/systemctl";
  private static final String RUN = "/usr/bin/systemd-run";

  /** Starts a program by whatever name; a unit itself takes none that has a quotation mark. */
  private static final String SHELL = "/bin/sh -c \"exec \\\"$$0\\\" \\\"$$@\\\"\"";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

  private final Path configuration;
  private final Systemd systemd;
  private final Launcher launcher;
  private final List<String> arguments;

  /**
   * A timer that starts this program with the arguments.
   *
   * @param home the person's home folder
   */
  public ReminderTimer(
      Map<String, String> environment,
      Path home,
      Systemd systemd,
      Launcher launcher,
      List<String> arguments) {
    this.configuration = OwnFiles.configuration(environment, home);
    this.systemd = systemd;
    this.launcher = launcher;
    this.arguments = List.copyOf(arguments);
  }

  private Path units() {
    return configuration.resolve("systemd").resolve("user");
  }

  private Path timer() {
    return units().resolve(NAME + ".timer");
  }

  private Path service() {
    return units().resolve(NAME + ".service");
  }

  /** What has it begin at log-in. */
  private Path wanted() {
    return units().resolve("timers.target.wants").resolve(NAME + ".timer");
  }

  /** {@return whether it is there, for whatever times} */
  public boolean isThere() {
    return Files.exists(timer()) && Files.exists(wanted(), LinkOption.NOFOLLOW_LINKS);
  }

  /** {@return whether it is there as it is to be for the plan} */
  public boolean isAsPlanned(Plan plan) {
    return isThere()
        && OwnFiles.read(timer()).equals(timerUnit(plan))
        && OwnFiles.read(service()).equals(serviceUnit());
  }

  /**
   * Puts it there, or puts it right, and has it run.
   *
   * @throws IOException if it cannot be written or begun; nothing of it is left then
   */
  public void install(Plan plan) throws IOException {
    try {
      OwnFiles.write(service(), serviceUnit());
      OwnFiles.write(timer(), timerUnit(plan));
      Files.createDirectories(wanted().getParent());
      Files.deleteIfExists(wanted());
      Files.createSymbolicLink(wanted(), timer());
      control("daemon-reload");
      control("restart", NAME + ".timer");
    } catch (IOException e) {
      remove();
      throw e;
    }
  }

  /**
   * Takes away all of it; no effect where nothing is.
   *
   * @throws IOException if a file of it cannot be deleted
   */
  public void remove() throws IOException {
    boolean was = isThere();
    if (was) {
      quietly("stop", NAME + ".timer", AGAIN + "*.timer");
    }
    OwnFiles.delete(wanted(), configuration.resolve("systemd"));
    OwnFiles.delete(timer(), configuration.resolve("systemd"));
    OwnFiles.delete(service(), configuration.resolve("systemd"));
    if (was) {
      quietly("daemon-reload");
    }
  }

  /**
   * Has the system wake this program once more at a moment, unless the timer is taken away before;
   * nothing of that is left after it.
   *
   * @throws IOException if the system does not do that
   */
  public void wakeAt(Instant moment) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                RUN,
                "--user",
                "--quiet",
                "--collect",
                "--unit=" + AGAIN + moment.getEpochSecond(),
                "--on-calendar=" + MOMENT.format(moment.atOffset(ZoneOffset.UTC)),
                "--timer-property=AccuracySec=1s"));
    command.addAll(launcher.with(arguments));
    systemd.run(command);
  }

  /**
   * Has the system start this program with other arguments, as none of what a timer starts may
   * outlast it.
   *
   * @throws IOException if the system does not do that
   */
  public void start(List<String> others) throws IOException {
    List<String> command = new ArrayList<>(List.of(RUN, "--user", "--quiet", "--collect"));
    command.addAll(launcher.with(others));
    systemd.run(command);
  }

  private void control(String... what) throws IOException {
    List<String> command = new ArrayList<>(List.of(CONTROL, "--user"));
    command.addAll(List.of(what));
    systemd.run(command);
  }

  /** What is not running cannot be stopped, which is as good. */
  private void quietly(String... what) {
    try {
      control(what);
    } catch (IOException e) {
      // The files are what counts.
    }
  }

  String serviceUnit() {
    return unit(
        "[Unit]",
        "Description=Unhunch, time to move",
        "ConditionFileIsExecutable=" + launcher.programInUnit(),
        "",
        "[Service]",
        "Type=oneshot",
        "TimeoutStartSec=30min",
        "ExecStart=" + SHELL + " " + launcher.inUnit(arguments));
  }

  /** Late by no more than a second, and of what a sleep has missed only what is still due. */
  String timerUnit(Plan plan) {
    List<String> lines =
        new ArrayList<>(List.of("[Unit]", "Description=Unhunch, time to move", "", "[Timer]"));
    plan.rhythm().ofDay().forEach(time -> lines.add("OnCalendar=" + calendar(plan, time)));
    lines.addAll(List.of("AccuracySec=1s", "Persistent=false", ""));
    lines.addAll(List.of("[Install]", "WantedBy=timers.target"));
    return unit(lines.toArray(String[]::new));
  }

  private static String calendar(Plan plan, LocalTime time) {
    String days = plan.days().stream().map(ReminderTimer::name).collect(Collectors.joining(","));
    return days + " *-*-* " + time + ":00";
  }

  private static String name(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  private static String unit(String... lines) {
    return String.join("\n", lines) + "\n";
  }
}
