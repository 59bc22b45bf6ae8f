package org.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.testing.Child;
import org.unhunch.testing.WindowTest;

/** Starts of the whole program on a folder that another program has already. */
@WindowTest
class SecondStartTests {
  private static final Path STUDIO = Path.of("src/test/resources/catalogs/studio");

  @TempDir private Path data;

  @BeforeEach
  void nobodyIsNew() throws IOException {
    Files.writeString(
        data.resolve("settings.json"), "{\"version\": 1, \"beforeFirstSessionSeen\": true}");
  }

  private Child first(String... more) throws IOException {
    Child first = new Child(RunningChild.class, arguments(more));
    first.awaitLine("open");
    return first;
  }

  private Child second(String... more) throws IOException {
    return new Child(Unhunch.class, arguments(more));
  }

  private Object[] arguments(String... more) {
    List<Object> all = new ArrayList<>(List.of("--data", data));
    if (!List.of(more).contains("--catalog")) {
      all.addAll(List.of("--catalog", STUDIO));
    }
    all.addAll(List.of(more));
    return all.toArray();
  }

  /** Guards against two windows that write over each other's settings and sessions. */
  @Test
  void theFirstPlaysWhatASecondIsAskedFor() throws Exception {
    try (Child first = first();
        Child second = second("--play", "morning")) {
      assertThat(second.awaitExit(0)).isEmpty();
      first.awaitLine("exercise: ");
      assertThat(requests()).isEmpty();
    }
  }

  /** Guards against one request that cannot be answered, after which no other was. */
  @Test
  void aRequestThatCannotBeAnsweredHoldsUpNoOther() throws Exception {
    try (Child first = first()) {
      for (int i = 0; i < 20; i++) {
        Files.createDirectories(data.resolve(".request-" + i + ".unread/full"));
        Files.writeString(data.resolve(".request-" + i + ".json"), "{");
      }
      try (Child second = second("--play", "morning")) {
        assertThat(second.awaitExit(0)).isEmpty();
        first.awaitLine("exercise: ");
      }
    }
  }

  @Test
  void aSecondOnTheSameCatalogByAnotherWayIsTheSame() throws Exception {
    Path link = Files.createSymbolicLink(data.resolve("link"), STUDIO.toAbsolutePath());
    try (Child first = first();
        Child second = second("--catalog", link.toString(), "--play", "morning")) {
      assertThat(second.awaitExit(0)).isEmpty();
      first.awaitLine("exercise: Back arch");
    }
  }

  @Test
  void aSecondOnAnotherCatalogSaysSoOnBothSides() throws Exception {
    try (Child first = first();
        Child second = second("--catalog", "exercises", "--play", "desk-break")) {
      assertThat(second.awaitExit(1))
          .singleElement()
          .asString()
          .contains("running with another catalog and the data in " + data);
      first.awaitLine("notice.text: Unhunch was started again with another catalog.");
      assertThat(requests()).isEmpty();
    }
  }

  /** Guards against a session that is dropped because something else was asked for. */
  @Test
  void aSessionThatIsPlayedIsNotDisturbed() throws Exception {
    try (Child first = first("--play", "morning")) {
      first.awaitLine("exercise: ");
      try (Child second = second("--play", "evening")) {
        assertThat(second.awaitExit(0)).isEmpty();
      }
      first.awaitLine("notice.text: ");
      assertThat(first.kill()).filteredOn(each -> each.startsWith("exercise: ")).hasSize(1);
    }
  }

  @Test
  void afterAKillTheNextOneOpens() throws Exception {
    try (Child first = first()) {
      first.kill();
    }
    Files.writeString(data.resolve(".request-of-old.json"), "{}");
    Files.setLastModifiedTime(data.resolve(".request-of-old.json"), FileTime.fromMillis(0));
    try (Child next = first("--play", "morning")) {
      next.awaitLine("exercise: ");
      assertThat(requests()).isEmpty();
    }
  }

  @Test
  void aFirstThatStandsStillIsTold() throws Exception {
    try (Child first = first();
        Child second = suspended(first)) {
      assertThat(second.awaitExit(1))
          .singleElement()
          .asString()
          .contains("Unhunch is running with the data in " + data + " and does not answer");
      assertThat(requests()).isEmpty();
    }
  }

  private Child suspended(Child first) throws Exception {
    first.suspend();
    return second();
  }

  /** Guards against a pipe in the place of the lock's file, which would be waited for for ever. */
  @Test
  void aLockThatCannotBeTakenKeepsNobodyOut() throws Exception {
    Files.createDirectory(data.resolve(".running"));
    first().close();
    Files.delete(data.resolve(".running"));
    assertThat(new ProcessBuilder("mkfifo", data.resolve(".running").toString()).start().waitFor())
        .isZero();
    first().close();
  }

  private List<Path> requests() throws IOException {
    try (Stream<Path> all = Files.list(data)) {
      return all.filter(each -> each.getFileName().toString().startsWith(".request")).toList();
    }
  }
}
