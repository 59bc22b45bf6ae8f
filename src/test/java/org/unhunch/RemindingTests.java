package org.unhunch;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.desktop.bus.RealBus;
import org.unhunch.desktop.bus.SmallService;
import org.unhunch.desktop.bus.SmallService.Call;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.DiaryEntry;
import org.unhunch.reminder.DiaryEntry.What;
import org.unhunch.reminder.DiaryStore;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.Rhythm;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.settings.SettingsStore;
import org.unhunch.testing.Child;
import org.unhunch.testing.Moments;

/** The whole program as the timer wakes it, on a real bus with a small notification daemon. */
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class RemindingTests {
  private static final String SERVICE = "org.freedesktop.Notifications";
  private static final String FOR_A_WINDOW =
      ".* (java\\.awt|javax\\.swing|com\\.formdev|picocli|org\\.unhunch\\.(ui|catalog|library))\\..*";
  private static final String PATH = "/org/freedesktop/Notifications";

  private static final ZoneOffset ZONE = ZoneOffset.ofHours(12 - OffsetTime.now(UTC).getHour());

  @TempDir private Path folder;
  private Path data;

  /** It is time now, which is about noon in a zone of the test's own: no day ends meanwhile. */
  @BeforeEach
  void plan() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    ZonedDateTime minute = ZonedDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
    Rhythm rhythm =
        Rhythm.INITIAL
            .withByTheClock(true)
            .withTimes(
                List.of(
                    minute.toLocalTime(),
                    minute.toLocalTime().plusMinutes(1),
                    minute.toLocalTime().plusHours(1)));
    Plan plan =
        Plan.INITIAL
            .withRhythm(rhythm, Instant.EPOCH)
            .withDays(EnumSet.allOf(DayOfWeek.class), Instant.EPOCH)
            .switched(true, Instant.EPOCH);
    Settings settings =
        Settings.startingWith(List.of(new Place("Office", Set.of("chair")))).withReminders(plan);
    new SettingsStore(data, Moments.ANY).save(settings);
    new DiaryStore(data).note(new Coming("Roll", "1:20, sitting, nothing needed", Map.of()));
  }

  private Child reminding(Map<String, String> environment, List<String> options, String... more)
      throws IOException {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(Map.of("HOME", folder.toString(), "XDG_RUNTIME_DIR", folder.toString()));
    all.putAll(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "none", "INVOCATION_ID", "x"));
    Object[] arguments = new Object[more.length + 3];
    System.arraycopy(more, 0, arguments, 3, more.length);
    arguments[0] = "--remind";
    arguments[1] = "--data";
    arguments[2] = data;
    List<String> every = new ArrayList<>(options);
    every.add("-Duser.timezone=GMT" + (ZONE.equals(UTC) ? "" : ZONE));
    return new Child(all, every, Unhunch.class, arguments);
  }

  private SmallService daemon(RealBus bus) throws IOException {
    return new SmallService(
        bus.socket(),
        SERVICE,
        call ->
            switch (call.method()) {
              case "GetCapabilities" -> Optional.of(List.of(List.of("actions", "body")));
              case "Notify" -> Optional.of(List.of(7L));
              default -> Optional.empty();
            });
  }

  private static Call notify(SmallService daemon) throws InterruptedException {
    Call call = daemon.asked();
    return call.method().equals("Notify") ? call : notify(daemon);
  }

  private List<What> diary() {
    return new DiaryStore(data).load().stream().map(DiaryEntry::what).toList();
  }

  @Test
  void itIsSaidAndTheButtonEndsIt() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService daemon = daemon(bus);
        Child child = reminding(bus.environment(), List.of())) {
      List<Object> said = notify(daemon).arguments();
      assertThat(said.get(3)).isEqualTo("Time to move");
      assertThat(said.get(4)).isEqualTo("1:20, sitting, nothing needed");
      assertThat(said.get(5))
          .isEqualTo(
              List.of("START", "Start", "PUT_OFF", "In 15 minutes", "NOT_TODAY", "Not today"));
      daemon.tell(PATH, SERVICE, "ActionInvoked", 7L, "NOT_TODAY");
      assertThat(child.awaitExit(0)).isEmpty();
      assertThat(diary()).containsExactly(What.SAID, What.NOT_TODAY);
    }
    try (Child child = reminding(Map.of(), List.of(), "--why")) {
      assertThat(child.awaitExit(0))
          .contains("No more today: you chose “Not today”", "Today")
          .anyMatch(each -> each.contains("“Remind me after all”"))
          .anyMatch(each -> each.endsWith("not answered"));
    }
  }

  /** No systemd is on this bus, so that what it was asked for stands in the log. */
  @ParameterizedTest
  @CsvSource({"START, STARTED, cannot start", "PUT_OFF, PUT_OFF, cannot be woken again"})
  void theSystemIsAskedForWhatAButtonSays(String button, What written, String logged)
      throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService daemon = daemon(bus);
        Child child = reminding(bus.environment(), List.of())) {
      notify(daemon);
      daemon.tell(PATH, SERVICE, "ActionInvoked", 7L, button);
      child.awaitExit(0);
    }
    assertThat(diary()).containsExactly(What.SAID, written);
    assertThat(data.resolve("unhunch.log")).content().contains(logged, "/usr/bin/systemd-run");
  }

  @Test
  void whereNothingCanSayItItSaysWhy() throws Exception {
    try (Child child = reminding(Map.of(), List.of())) {
      assertThat(child.awaitExit(0)).isEmpty();
    }
    assertThat(diary()).containsExactly(What.SAID, What.HELD_BACK);
    try (Child child = reminding(Map.of(), List.of(), "--why")) {
      assertThat(child.awaitExit(0))
          .anyMatch(each -> each.endsWith("Held back: nothing here could show it"));
    }
  }

  /** Guards against half of the window, or the catalog, being loaded only to look at the clock. */
  @Test
  void noClassOfAWindowAndNothingOfTheCatalogIsLoaded() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService daemon = daemon(bus);
        Child child = reminding(bus.environment(), List.of("-Xlog:class+load"))) {
      notify(daemon);
      daemon.tell(PATH, SERVICE, "NotificationClosed", 7L, 2L);
      List<String> loaded = child.awaitExit(0);
      assertThat(loaded).anyMatch(each -> each.contains("org.unhunch.reminder.Waking "));
      assertThat(loaded.stream().filter(each -> each.matches(FOR_A_WINDOW))).isEmpty();
    }
    assertThat(diary()).containsExactly(What.SAID, What.UNANSWERED);
  }

  /** Guards against a broken file being put aside by somebody who tells nobody. */
  @Test
  void aBrokenFileOfSettingsStaysForTheWindowToTellOf() throws Exception {
    Path settings = data.resolve("settings.json");
    Files.writeString(settings, "{\"version\": 1, \"reminders\": {\"on\": true, ");
    try (Child child = reminding(Map.of(), List.of())) {
      assertThat(child.awaitExit(0)).isEmpty();
    }
    assertThat(settings).content().endsWith("\"on\": true, ");
    assertThat(diary()).isEmpty();
  }
}
