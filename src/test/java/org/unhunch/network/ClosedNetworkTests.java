package org.unhunch.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.testing.Child;
import org.unhunch.testing.WindowTest;

/** The whole program, libraries and all, starts and plays where nothing can be connected to. */
@WindowTest
class ClosedNetworkTests {
  @TempDir private Path data;

  @Test
  void nobodyWantsOut() throws Exception {
    Files.writeString(
        data.resolve("settings.json"), "{\"version\": 1, \"beforeFirstSessionSeen\": true}");
    String[] play = {"--data", data.toString(), "--play", "desk-break"};
    try (Child child = new Child(ClosedChild.class, (Object[]) play)) {
      List<String> printed = child.awaitEnd();
      int played = printed.indexOf("PLAYED");
      assertThat(printed.subList(0, played))
          .allMatch("WANTED local channel by org.unhunch.desktop.BusSocket"::equals);
      assertThat(printed.subList(played, printed.size()))
          .filteredOn(line -> !line.startsWith("WANTED"))
          .containsExactly("PLAYED", "CLOSED", "CLOSED", "CLOSED", "CLOSED", "CLOSED");
    }
  }
}
