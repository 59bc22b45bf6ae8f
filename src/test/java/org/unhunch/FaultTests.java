package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.testing.Child;
import org.unhunch.testing.WindowTest;

/** The whole program survives what it does not expect. */
@WindowTest
class FaultTests {
  @TempDir private Path data;

  @Test
  void faultsAreWrittenDownAndToldAndTheSessionGoesOn() throws Exception {
    Files.writeString(
        data.resolve("settings.json"), "{\"version\": 1, \"beforeFirstSessionSeen\": true}");
    String[] play = {"--data", data.toString(), "--play", "desk-break"};
    try (Child child = new Child(FaultyChild.class, (Object[]) play)) {
      assertThat(child.awaitEnd()).contains("the session goes on");
    }
    assertThat(Files.readString(data.resolve("unhunch.log")))
        .contains("a fault in an event", "a fault in a thread", "a fault in painting");
  }
}
