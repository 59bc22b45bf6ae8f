package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Routine;
import org.unhunch.testing.TestCatalog;

/** A history of many years is read while a person waits gladly. */
@Tag("soak")
class HistorySpeedTests {
  private static final int SESSIONS = 20_000;

  @TempDir Path folder;

  @BeforeEach
  void writeMany() {
    Routine routine = TestCatalog.routine("morning");
    List<Session> sessions =
        IntStream.range(0, SESSIONS).mapToObj(number -> Sessions.whole(number, routine)).toList();
    Sessions.write(sessions, folder);
  }

  /** The quickest of some, as other programs may take the machine's time from any one of them. */
  @Test
  void twentyThousandSessionsAreReadWithinASecond() {
    List<Duration> took = new ArrayList<>();
    for (int run = 0; run < 5; run++) {
      long before = System.nanoTime();
      assertThat(new HistoryStore(folder).load().value()).hasSize(SESSIONS);
      took.add(Duration.ofNanos(System.nanoTime() - before));
    }
    System.out.println(SESSIONS + " sessions were read in " + took);
    assertThat(took).anyMatch(each -> each.compareTo(Duration.ofSeconds(1)) < 0);
  }

  @Test
  void whetherASessionIsFinishedIsKnownAtOnceHoweverLongTheHistory() {
    HistoryStore store = new HistoryStore(folder);
    long before = System.nanoTime();
    assertThat(store.hasFinished(Sessions.numbered(SESSIONS - 1).id())).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(300));
  }
}
