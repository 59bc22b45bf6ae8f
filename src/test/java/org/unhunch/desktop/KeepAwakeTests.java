package org.unhunch.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.desktop.FakeBus.Mood;
import org.unhunch.desktop.bus.BusAddress;

class KeepAwakeTests {
  private static final String HELLO =
      "/org/freedesktop/DBus org.freedesktop.DBus Hello org.freedesktop.DBus";
  private static final String INHIBIT =
      "/org/freedesktop/ScreenSaver org.freedesktop.ScreenSaver Inhibit"
          + " org.freedesktop.ScreenSaver Unhunch An exercise is running: größer";

  @TempDir private Path folder;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final Set<Thread> before = Thread.getAllStackTraces().keySet();

  private Inhibitor noting() {
    return () -> {
      told.add("held");
      return () -> told.add("released");
    };
  }

  private String next() throws InterruptedException {
    return told.take();
  }

  /** Waits for the threads of what was closed, after which nothing more can be told. */
  private void awaitThreads() throws InterruptedException {
    for (Thread each : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(each) && each.getName().equals("keep-awake")) {
        each.join();
      }
    }
  }

  private KeepAwake onBus() {
    Map<String, String> environment =
        Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("bus") + ",guid=1");
    return KeepAwake.of("Linux", environment, "Unhunch", "An exercise is running: größer");
  }

  @Test
  void onlyTheLastWishCounts() throws InterruptedException {
    try (KeepAwake awake = new KeepAwake(List.of(noting()))) {
      awake.release();
      awake.acquire();
      assertThat(next()).isEqualTo("held");
      awake.acquire();
      awake.acquire();
      awake.release();
      assertThat(next()).isEqualTo("released");
      awake.release();
      awake.acquire();
      assertThat(next()).isEqualTo("held");
    }
    assertThat(next()).isEqualTo("released");
    awaitThreads();
    assertThat(told).isEmpty();
  }

  @Test
  void nothingIsHeldAfterTheEnd() throws InterruptedException {
    KeepAwake awake = new KeepAwake(List.of(noting()));
    awake.close();
    awake.acquire();
    awaitThreads();
    assertThat(told).isEmpty();
  }

  @Test
  void theFirstWayThatWorksIsTaken() throws InterruptedException {
    Inhibitor none =
        () -> {
          throw new IOException("not here");
        };
    Inhibitor broken =
        () -> {
          throw new IllegalStateException("not at all");
        };
    try (KeepAwake awake = new KeepAwake(List.of(none, broken, noting()))) {
      awake.acquire();
      assertThat(next()).isEqualTo("held");
    }
    try (KeepAwake awake = new KeepAwake(List.of(none))) {
      awake.acquire();
      awake.release();
    }
  }

  @Test
  void aWayThatBlocksHoldsUpNobody() {
    CountDownLatch never = new CountDownLatch(1);
    Inhibitor blocks =
        () -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return () -> {};
        };
    KeepAwake awake = new KeepAwake(List.of(blocks));
    for (int i = 0; i < 1000; i++) {
      awake.acquire();
      awake.release();
    }
    awake.close();
    never.countDown();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theScreenSaverIsHeldOffByAConnectionToTheBus() throws Exception {
    try (FakeBus bus = new FakeBus(folder.resolve("bus"), Mood.WILLING);
        KeepAwake awake = onBus()) {
      awake.acquire();
      assertThat(bus.asked()).isEqualTo("login");
      assertThat(bus.asked()).isEqualTo(HELLO);
      assertThat(bus.asked()).isEqualTo(INHIBIT);
      awake.release();
      assertThat(bus.asked()).isEqualTo("gone");
      awake.acquire();
      assertThat(bus.asked()).isEqualTo("login");
      assertThat(bus.asked()).isEqualTo(HELLO);
      assertThat(bus.asked()).isEqualTo(INHIBIT);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WILLING")
  @EnabledOnOs(OS.LINUX)
  void aBusThatDoesNotHelpIsLeftAtOnce(Mood mood) throws Exception {
    Path socket = folder.resolve("bus");
    try (FakeBus bus = new FakeBus(socket, mood)) {
      assertThatThrownBy(() -> KeepAwake.holdOff(Optional.of(socket), "Unhunch", "why"))
          .isInstanceOf(IOException.class);
      String last = "";
      while (!last.equals("gone")) {
        last = bus.asked();
      }
    }
  }

  @Test
  void withoutABusNothingBreaks() throws IOException {
    assertThatThrownBy(() -> KeepAwake.holdOff(Optional.empty(), "Unhunch", "why"))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> KeepAwake.holdOff(Optional.of(folder.resolve("none")), "a", "b"))
        .isInstanceOf(IOException.class);
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> KeepAwake.holdOff(Optional.of(file), "a", "b"))
        .isInstanceOf(IOException.class);
    try (KeepAwake awake = KeepAwake.of("Linux", Map.of(), "Unhunch", "why")) {
      awake.acquire();
      awake.release();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unix:path=/run/user/1000/bus | /run/user/1000/bus",
        "unix:path=/run/bus,guid=0123 | /run/bus",
        "unix:guid=0123,path=/run/a%20b+c | /run/a b+c",
        "unix:abstract=/tmp/x;unix:path=/run/bus | /run/bus",
        "unix:abstract=/tmp/x | none",
        "tcp:host=localhost,port=1 | none",
        "unix:path=/run/100%bus | /run/100%bus",
      })
  void aBusAddressNamesASocket(String address, String socket) {
    assertThat(BusAddress.of(Map.of("DBUS_SESSION_BUS_ADDRESS", address)))
        .isEqualTo(socket.equals("none") ? Optional.empty() : Optional.of(Path.of(socket)));
  }

  @Test
  void withoutAnAddressTheBusIsInTheRuntimeFolder() {
    assertThat(BusAddress.of(Map.of("XDG_RUNTIME_DIR", "/run/user/7")))
        .contains(Path.of("/run/user/7/bus"));
    assertThat(BusAddress.of(Map.of())).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aProgramRunsForAsLongAsItIsHeld() throws Exception {
    Path mark = folder.resolve("mark");
    Set<ProcessHandle> others = children();
    String script = "echo held > " + mark + "; cat; echo released > " + mark;
    Inhibitor.Hold hold = new ChildInhibitor(List.of("/bin/sh", "-c", script)).hold();
    assertThat(Files.readString(mark)).isEqualTo("held\n");
    Set<ProcessHandle> ours = children();
    ours.removeAll(others);
    assertThat(ours).hasSize(1);
    hold.release();
    assertThat(ours.iterator().next().onExit().get().isAlive()).isFalse();
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  @Test
  void aProgramThatIsMissingOrEndsAtOnceHoldsNothing() {
    assertThatThrownBy(() -> new ChildInhibitor(List.of(folder + "/none")).hold())
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new ChildInhibitor(List.of("/bin/sh", "-c", "exit 1")).hold())
        .isInstanceOf(IOException.class);
  }
}
