package org.unhunch.desktop.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.desktop.bus.RealBus;
import org.unhunch.desktop.bus.SmallService;
import org.unhunch.reminder.Signals;

/** On a real bus, with small services in the place of GNOME's and KDE's. */
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class MachineSignalsTests {
  private static final Path NOTHING = Path.of("/nonexistent");

  @TempDir private Path folder;

  private SmallService service(RealBus bus, String name, Object value) throws IOException {
    return new SmallService(bus.socket(), name, call -> Optional.of(List.of(value)));
  }

  @Test
  void whereNobodyAnswersNothingIsKnown() throws Exception {
    Map<String, String> nowhere = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    Signals none = new MachineSignals(nowhere, folder).ask();
    assertThat(none.idle()).isEmpty();
    assertThat(none.presenting()).isEmpty();
    try (RealBus bus = new RealBus(folder)) {
      Signals silent = new MachineSignals(bus.environment(), folder).ask();
      assertThat(silent.idle()).isEmpty();
      assertThat(silent.presenting()).isEmpty();
      assertThat(new LockProbe(bus.socket(), Optional.empty()).ask()).isEmpty();
      assertThat(new QuietProbe(bus.socket(), NOTHING).ask()).isEmpty();
    }
  }

  @Test
  void gnomeSaysHowLongNobodyHasTouchedAnything() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService monitor = service(bus, "org.gnome.Mutter.IdleMonitor", 4_000L)) {
      assertThat(new IdleProbe(bus.socket(), Optional.empty()).ask())
          .contains(Duration.ofSeconds(4));
      assertThat(monitor.asked().path()).isEqualTo("/org/gnome/Mutter/IdleMonitor/Core");
    }
  }

  @Test
  void aScreenIsLockedIfAnyoneSaysSo() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService gnome = service(bus, "org.gnome.ScreenSaver", false)) {
      LockProbe probe = new LockProbe(bus.socket(), Optional.empty());
      assertThat(probe.ask()).contains(false);
      assertThat(gnome.asked().method()).isEqualTo("GetActive");
      try (SmallService kde = service(bus, "org.freedesktop.ScreenSaver", true)) {
        assertThat(probe.ask()).contains(true);
        assertThat(kde.asked().path()).isEqualTo("/org/freedesktop/ScreenSaver");
      }
    }
  }

  @Test
  void quietAndPresentingAreAskedForByTheirNames() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService kde = service(bus, "org.freedesktop.Notifications", Optional.of(true));
        SmallService gnome = service(bus, "org.gnome.SessionManager", Optional.of(12L))) {
      assertThat(new QuietProbe(bus.socket(), NOTHING).ask()).contains(true);
      assertThat(kde.asked().arguments().get(1)).isEqualTo("Inhibited");
      assertThat(new PresentingProbe(bus.socket()).ask()).contains(true);
      assertThat(gnome.asked().arguments().get(1)).isEqualTo("InhibitedActions");
    }
    try (RealBus bus = new RealBus(Files.createDirectory(folder.resolve("other")));
        SmallService kde = service(bus, "org.freedesktop.PowerManagement.Inhibit", false)) {
      assertThat(new PresentingProbe(bus.socket()).ask()).contains(false);
      assertThat(kde.asked().method()).isEqualTo("HasInhibit");
    }
  }

  @Test
  void gnomesProgramSaysWhetherItShowsBanners() {
    assertThat(QuietProbe.quiet("false\n")).contains(true);
    assertThat(QuietProbe.quiet("true\n")).contains(false);
    assertThat(QuietProbe.quiet("No such schema")).isEmpty();
  }

  @Test
  void aDisplayOfWaylandIsNotAsked() {
    Map<String, String> x = Map.of("DISPLAY", ":7.0", "XDG_SESSION_TYPE", "x11");
    assertThat(XDisplay.of(x, folder).map(XDisplay::number)).contains("7");
    assertThat(XDisplay.of(Map.of("DISPLAY", ":7", "WAYLAND_DISPLAY", "w"), folder)).isEmpty();
    assertThat(XDisplay.of(Map.of("DISPLAY", ":7", "XDG_SESSION_TYPE", "wayland"), folder))
        .isEmpty();
    assertThat(XDisplay.of(Map.of("DISPLAY", "far.example:7"), folder)).isEmpty();
    assertThat(XDisplay.of(Map.of(), folder)).isEmpty();
  }

  @Test
  void theCookieOfTheDisplayIsFound() throws IOException {
    Path file = folder.resolve("cookies");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      cookie(out, "8", 1);
      cookie(out, "7", 2);
    }
    assertThat(new XDisplay("7", file).cookie()).contains(new byte[] {2, 2});
    assertThat(new XDisplay("9", file).cookie()).isEmpty();
    Files.write(file, new byte[] {1, 0, 0, 40, 3});
    assertThat(new XDisplay("7", file).cookie()).isEmpty();
    assertThat(new XDisplay("7", NOTHING).cookie()).isEmpty();
  }

  private static void cookie(DataOutputStream out, String number, int fill) throws IOException {
    out.writeShort(256);
    out.writeUTF("host");
    out.writeUTF(number);
    out.writeUTF(XDisplay.COOKIE);
    out.writeShort(2);
    out.write(new byte[] {(byte) fill, (byte) fill});
  }

  /** The display of the window tests has nobody who types, so its counter only grows. */
  @Tag("window")
  @Test
  void anXServerSaysHowLongNobodyHasTouchedAnything() throws IOException {
    Optional<XDisplay> display =
        XDisplay.of(
            Map.of("DISPLAY", System.getenv("DISPLAY"), "XAUTHORITY", authority()),
            Path.of(System.getProperty("user.home")));
    Duration first = XIdle.ask(display.orElseThrow()).orElseThrow();
    Duration second = XIdle.ask(display.orElseThrow()).orElseThrow();
    assertThat(second).isGreaterThanOrEqualTo(first).isLessThan(first.plusMinutes(1));
  }

  private static String authority() {
    String said = System.getenv("XAUTHORITY");
    return said == null ? ".Xauthority" : said;
  }
}
