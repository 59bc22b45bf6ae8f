package org.unhunch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.desktop.FakeBus.Mood;

/** What a Linux desktop prefers, asked of a bus whose desktop is dark and without animations. */
@Timeout(30)
class SystemDesktopTests {
  @TempDir private Path folder;

  private SystemDesktop desktop() {
    return new SystemDesktop(
        "Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("bus")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theDesktopIsAskedOnTheBus() throws Exception {
    try (FakeBus bus = new FakeBus(folder.resolve("bus"), Mood.WILLING)) {
      assertThat(desktop().prefersDark()).isTrue();
      assertThat(bus.asked()).isEqualTo("login");
      bus.asked();
      assertThat(bus.asked())
          .contains("org.freedesktop.portal.Settings ReadOne")
          .endsWith("org.freedesktop.appearance color-scheme");
      assertThat(desktop().prefersLessMotion()).isTrue();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aBusThatDoesNotHelpSaysNothing() throws Exception {
    assertThat(desktop().prefersDark()).isFalse();
    try (FakeBus bus = new FakeBus(folder.resolve("bus"), Mood.REFUSES_LOGIN)) {
      assertThat(desktop().prefersDark()).isFalse();
      assertThat(bus.asked()).isEqualTo("refused");
      assertThat(desktop().prefersLessMotion()).isFalse();
    }
  }
}
