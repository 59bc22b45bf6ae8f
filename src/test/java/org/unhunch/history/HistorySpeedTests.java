package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Moments;
import org.unhunch.testing.TestCatalog;

/** A history of many years is read while a person waits gladly. */
@Tag("soak")
class HistorySpeedTests {
  /** One a day for ten years. */
  private static final int SESSIONS = 3_650;

  @TempDir Path folder;

  @BeforeEach
  void writeMany() {
    Routine routine = TestCatalog.routine("morning");
    List<Session> sessions =
        IntStream.range(0, SESSIONS).mapToObj(number -> Sessions.whole(number, routine)).toList();
    Sessions.write(sessions, folder);
  }

  @Test
  void theSessionsOfTenYearsAreAllRead() {
    assertThat(new HistoryStore(folder, Moments.ANY).load().value()).hasSize(SESSIONS);
  }

  @Test
  void whetherASessionIsFinishedIsKnownHoweverLongTheHistory() {
    HistoryStore store = new HistoryStore(folder, Moments.ANY);
    assertThat(store.hasFinished(Sessions.numbered(SESSIONS - 1).id())).isTrue();
  }
}
