package org.unhunch.desktop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.desktop.bus.RealBus;
import org.unhunch.desktop.bus.SmallService;
import org.unhunch.desktop.bus.SmallService.Call;
import org.unhunch.desktop.notification.Notifications.Answer;

/** On a real bus, with a small notification daemon. */
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class NotificationsTests {
  private static final String ID = "org.unhunch.Unhunch";
  private static final String SERVICE = "org.freedesktop.Notifications";
  private static final String PATH = "/org/freedesktop/Notifications";
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final Notification WHAT =
      new Notification("Time to move", "1:20 <b>", buttons(), false);

  @TempDir private Path folder;

  private static Map<String, String> buttons() {
    Map<String, String> buttons = new LinkedHashMap<>();
    buttons.put("start", "Start");
    buttons.put("later", "In 15 minutes");
    return buttons;
  }

  private static SmallService daemon(RealBus bus, String... can) throws Exception {
    return new SmallService(
        bus.socket(),
        SERVICE,
        call ->
            switch (call.method()) {
              case "GetCapabilities" -> Optional.of(List.of(List.of(can)));
              case "Notify" -> Optional.of(List.of(42L));
              case "CloseNotification" -> Optional.of(List.of());
              default -> Optional.empty();
            });
  }

  private static CompletableFuture<Answer> tell(RealBus bus, Duration patience) {
    Notifications all = new Notifications(ID, bus.socket(), System::nanoTime);
    return CompletableFuture.supplyAsync(() -> all.tell(WHAT, patience));
  }

  @Test
  void theButtonThatIsPressedIsToldAndNobodyElses() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService daemon = daemon(bus, "actions", "body-markup")) {
      CompletableFuture<Answer> answer = tell(bus, LONG);
      daemon.asked();
      Call notify = daemon.asked();
      assertThat(notify.method()).isEqualTo("Notify");
      assertThat(notify.arguments().subList(3, 6))
          .isEqualTo(
              List.of(
                  "Time to move",
                  "1:20 &lt;b&gt;",
                  List.of("start", "Start", "later", "In 15 minutes")));
      assertThat(notify.arguments().get(6).toString())
          .contains("[desktop-entry, org.unhunch.Unhunch]", "[suppress-sound, true]");
      daemon.tell(PATH, SERVICE, "ActionInvoked", 41L, "later");
      daemon.tell(PATH, SERVICE, "ActionInvoked", 42L, "start");
      assertThat(answer.get()).isEqualTo(new Answer(true, Optional.of("start")));
    }
  }

  @Test
  void whatIsClosedWithoutAButtonHasNone() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService daemon = daemon(bus, "actions")) {
      CompletableFuture<Answer> answer = tell(bus, LONG);
      daemon.asked();
      assertThat(daemon.asked().arguments().get(4)).isEqualTo("1:20 <b>");
      daemon.tell(PATH, SERVICE, "NotificationClosed", 42L, 2L);
      assertThat(answer.get()).isEqualTo(new Answer(true, Optional.empty()));
    }
  }

  @Test
  void whatNobodyAnswersIsTakenBack() throws Exception {
    try (RealBus bus = new RealBus(folder);
        SmallService daemon = daemon(bus, "actions")) {
      AtomicLong clock = new AtomicLong();
      Notifications all =
          new Notifications(
              ID, bus.socket(), () -> clock.getAndAdd(Duration.ofMillis(30).toNanos()));
      Answer answer = all.tell(WHAT, Duration.ofMillis(60));
      assertThat(answer).isEqualTo(new Answer(true, Optional.empty()));
      daemon.asked();
      daemon.asked();
      assertThat(daemon.asked()).isEqualTo(new Call(PATH, "CloseNotification", List.of(42L)));
    }
  }

  @Test
  void whereThereAreNoButtonsOrNobodyNothingIsTold() throws Exception {
    try (RealBus bus = new RealBus(folder)) {
      assertThat(tell(bus, LONG).get().told()).isFalse();
      try (SmallService daemon = daemon(bus, "body")) {
        assertThat(tell(bus, LONG).get().told()).isFalse();
        assertThat(daemon.asked().method()).isEqualTo("GetCapabilities");
      }
    }
    Notifications none = new Notifications(ID, Optional.empty(), System::nanoTime);
    assertThat(none.tell(WHAT, LONG).told()).isFalse();
  }
}
