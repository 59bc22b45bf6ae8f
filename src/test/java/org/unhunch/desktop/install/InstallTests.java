package org.unhunch.desktop.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.Rhythm;

@EnabledOnOs(OS.LINUX)
class InstallTests {
  private static final String ID = "org.unhunch.Unhunch";
  private static final Plan PLAN =
      Plan.INITIAL
          .switched(true, Instant.EPOCH)
          .withDays(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), Instant.EPOCH)
          .withRhythm(
              Rhythm.INITIAL
                  .withByTheClock(true)
                  .withTimes(List.of(LocalTime.of(9, 40), LocalTime.of(15, 30))),
              Instant.EPOCH);

  @TempDir private Path home;
  private final List<String> commands = new ArrayList<>();

  private Launcher launcher() {
    return new Launcher(List.of(home.resolve("odd \"$100%\" \\ place/Unhunch").toString()));
  }

  private ReminderTimer timer(Systemd systemd) {
    List<String> arguments = List.of("--remind", "--data", "/a b/50%");
    return new ReminderTimer(Map.of(), home, systemd, launcher(), arguments);
  }

  private ReminderTimer timer() {
    return timer(command -> commands.add(String.join(" ", command)));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.skip(1).map(each -> home.relativize(each).toString()).sorted().toList();
    }
  }

  @Test
  void theTimerIsPutThereAndWhollyTakenAway() throws IOException {
    ReminderTimer timer = timer();
    assertThat(timer.isThere()).isFalse();
    timer.install(PLAN);
    assertThat(files())
        .contains(
            ".config/systemd/user/unhunch-reminder.service",
            ".config/systemd/user/unhunch-reminder.timer",
            ".config/systemd/user/timers.target.wants/unhunch-reminder.timer");
    assertThat(timer.isAsPlanned(PLAN)).isTrue();
    assertThat(timer.isAsPlanned(PLAN.withDays(EnumSet.of(DayOfWeek.FRIDAY), Instant.EPOCH)))
        .isFalse();
    assertThat(commands)
        .containsExactly(
            "/usr/bin/systemctl --user daemon-reload",
            "/usr/bin/systemctl --user restart unhunch-reminder.timer");
    timer.remove();
    assertThat(files()).containsExactly(".config");
    assertThat(timer.isThere()).isFalse();
    assertThat(commands.get(2))
        .endsWith("stop unhunch-reminder.timer unhunch-reminder-again-*.timer");
  }

  @Test
  void whatOthersHaveThereStays() throws IOException {
    Path other = home.resolve(".config/systemd/user/other.timer");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "[Timer]");
    timer().install(PLAN);
    timer().remove();
    assertThat(other).hasContent("[Timer]");
    assertThat(files()).hasSize(4);
  }

  @Test
  void whereTheSystemDoesNotTakeItNothingIsLeft() {
    ReminderTimer refused =
        timer(
            command -> {
              throw new IOException("no bus");
            });
    assertThatThrownBy(() -> refused.install(PLAN)).isInstanceOf(IOException.class);
    assertThat(refused.isThere()).isFalse();
    assertThat(home.resolve(".config/systemd")).doesNotExist();
  }

  /** By systemd's own check; the program has to be there for it. */
  @Test
  void systemdFindsNothingWrongWithTheUnits() throws Exception {
    Path analyze = Path.of("/usr/bin/systemd-analyze");
    assumeTrue(Files.isExecutable(analyze));
    Path program = Path.of(launcher().command().get(0));
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    timer().install(PLAN);
    Path units = home.resolve(".config/systemd/user");
    ProcessBuilder builder =
        new ProcessBuilder(
                analyze.toString(),
                "--user",
                "verify",
                units.resolve("unhunch-reminder.timer").toString(),
                units.resolve("unhunch-reminder.service").toString())
            .redirectErrorStream(true);
    builder.environment().put("XDG_RUNTIME_DIR", home.toString());
    builder.environment().put("HOME", home.toString());
    Process verify = builder.start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines().filter(each -> each.contains("unhunch"))).isEmpty();
    assertThat(verify.waitFor()).as(said).isZero();
    assertThat(
            new ProcessBuilder(analyze.toString(), "calendar", "Mon,Thu *-*-* 09:40:00")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor())
        .isZero();
  }

  @Test
  void theUnitsSayWhenAndWhat() {
    assertThat(timer().timerUnit(PLAN))
        .contains("OnCalendar=Mon,Thu *-*-* 09:40:00\nOnCalendar=Mon,Thu *-*-* 15:30:00\n");
    assertThat(timer().serviceUnit())
        .contains("odd \\\"$$100%%\\\" \\\\ place/Unhunch\" \"--remind\" \"--data\" \"/a b/50%%\"");
  }

  @Test
  void aWakingThatWasPutOffLeavesNoFile() throws IOException {
    timer().wakeAt(Instant.parse("2026-11-30T10:35:10Z"));
    assertThat(commands.get(0))
        .contains("--unit=unhunch-reminder-again-1796034910 --on-calendar=2026-11-30 10:35:10 UTC")
        .endsWith("Unhunch --remind --data /a b/50%");
    assertThat(files()).isEmpty();
  }

  @Test
  void theEntryAtLogInIsSwitchedOnAndOff() throws IOException {
    Autostart start = new Autostart(ID, Map.of(), home, launcher(), List.of("--minimized"));
    assertThat(start.isOn()).isFalse();
    start.set(true);
    assertThat(start.isOn()).isTrue();
    Path entry = home.resolve(".config/autostart/org.unhunch.Unhunch.desktop");
    assertThat(Files.readString(entry))
        .startsWith("[Desktop Entry]\nType=Application\n")
        .contains("odd \\\\\"\\\\$100%%\\\\\" \\\\\\\\ place/Unhunch\" \"--minimized\"\n");
    Files.writeString(entry, Files.readString(entry) + "Hidden=true\n");
    assertThat(start.isOn()).isFalse();
    start.set(true);
    assertThat(start.isOn()).isTrue();
    start.set(false);
    assertThat(files()).containsExactly(".config");
  }

  /** By the desktop's own check. */
  @Test
  void theDesktopFindsNothingWrongWithTheEntry() throws Exception {
    Path validate = Path.of("/usr/bin/desktop-file-validate");
    assumeTrue(Files.isExecutable(validate));
    new Autostart(ID, Map.of(), home, launcher(), List.of("--minimized")).set(true);
    Process check =
        new ProcessBuilder(
                validate.toString(),
                home.resolve(".config/autostart/org.unhunch.Unhunch.desktop").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
  }

  @Test
  void aPackageIsStartedByItsLauncherAndAnythingElseOnItsRuntime() {
    Properties properties = new Properties();
    properties.setProperty("java.home", "/jdk");
    properties.setProperty("java.class.path", "/a.jar:/b.jar");
    assertThat(Launcher.of(properties, "org.unhunch.Unhunch").with(List.of("--next")))
        .isEqualTo(
            List.of(
                "/jdk/bin/java",
                "-XX:+UseSerialGC",
                "-cp",
                "/a.jar:/b.jar",
                "org.unhunch.Unhunch",
                "--next"));
    properties.setProperty("jpackage.app-path", "/opt/unhunch/bin/Unhunch");
    assertThat(Launcher.of(properties, "org.unhunch.Unhunch").command())
        .isEqualTo(List.of("/opt/unhunch/bin/Unhunch"));
  }
}
