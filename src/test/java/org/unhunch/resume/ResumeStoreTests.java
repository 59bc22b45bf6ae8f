package org.unhunch.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.player.Checkpoint;
import org.unhunch.player.Checkpoint.StepDone;
import org.unhunch.routine.Side;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.LevelBuilder;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;
import org.unhunch.testing.TestCatalog;
import org.unhunch.timeline.Timeline;

class ResumeStoreTests {
  private static final ResumePoint POINT =
      ResumePoint.of(
          ResumeResolverTests.UNDERWAY,
          Instant.parse("2026-02-03T04:15:06.789Z"),
          TestCatalog.timeline("evening"),
          new Checkpoint(
              3, 1_234_000_000L, List.of(new StepDone(1, 3_000_000_000L, true)), 9_000_000_000L));

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void nothingSavedIsNothingWrong() {
    assertThat(store().loadOr(rest -> {})).isEqualTo(new Loaded<>(Optional.empty(), List.of()));
    assertThat(store().delete(POINT.underway().sessionId())).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void comesBackUntilItIsForgotten() {
    assertThat(store().save(POINT)).isEmpty();
    assertThat(store().loadOr(rest -> {})).isEqualTo(new Loaded<>(Optional.of(POINT), List.of()));
    assertThat(store().delete(POINT.underway().sessionId())).isEmpty();
    assertThat(store().loadOr(rest -> {}).value()).isEmpty();
  }

  @Test
  void whatIsReadAheadIsForTheFirstWhoAsks() {
    store().save(POINT);
    ResumeStore store = store();
    store.readAhead();
    store().delete(POINT.underway().sessionId());
    assertThat(store.loadOr(rest -> {}).value()).contains(POINT);
    assertThat(store.loadOr(rest -> {}).value()).isEmpty();
    store.readAhead(); // too late
    store.save(POINT);
    assertThat(store.loadOr(rest -> {}).value()).contains(POINT);
  }

  /** The longest session that the limits allow wrote more than was read again. */
  @Test
  void theLongestSessionComesBack() {
    LevelBuilder level = Fixtures.level("plain").sides(Side.Pair.LEFT_RIGHT).reps(1_000);
    for (int phase = 1; phase <= 10; phase++) {
      level.hold("a phase of an ordinary name " + phase, 7_200);
    }
    Timeline timeline = Fixtures.timeline(Fixtures.exercise("long", level.build()));
    List<StepDone> done =
        IntStream.range(1, timeline.steps().size() - 1)
            .mapToObj(each -> new StepDone(each, 7_200_000_000_000L, true))
            .toList();
    Checkpoint end = new Checkpoint(timeline.steps().size() - 1, 0, done, 9_000_000_000L);
    Instant now = Instant.parse("2026-02-03T04:15:06.789Z");
    ResumePoint point = ResumePoint.of(ResumeResolverTests.UNDERWAY, now, timeline, end);
    assertThat(store().save(point)).isEmpty();
    assertThat(store().loadOr(rest -> {})).isEqualTo(new Loaded<>(Optional.of(point), List.of()));
  }

  @Test
  void aFileCutAtAnyByteIsNothingOrWhole() throws IOException {
    store().save(POINT);
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      Loaded<Optional<ResumePoint>> loaded = store().loadOr(rest -> {});
      Files.deleteIfExists(folder.resolve("resume.json.bad-1"));
      boolean onlyTheNewline = length == whole.length - 1;
      assertThat(loaded.value()).isEqualTo(onlyTheNewline ? Optional.of(POINT) : Optional.empty());
      assertThat(loaded.problems()).hasSize(onlyTheNewline ? 0 : 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"session\"            | \"sesion\"              | the key 'session' is missing; give it a UUID",
        "2026-02-03T04:05:06Z   | yesterday               | startedAt: this is a text; a moment such as 2026",
        "+09:00                 | +19:00                  | offset: this is a text; an offset from UTC such as +02",
        "\"entry\" : 0          | \"entry\" : 99          | entry: this is 99; a whole number from 0 to 3",
        "\"elapsedMillis\" : 12 | \"elapsedMillis\" : -12 | elapsedMillis: this is -1234; a whole number from 0",
        "\"before\" : 4         | \"before\" : 44         | before: this is 44; a whole number from 0 to 10",
        "\"routine\" : \"even   | \"routine\" : \"../even | an id has only lower-case letters",
        "\"whole\" : true       | \"whole\" : 1           | entries[0].done[0].whole: this is a number; true",
      })
  void aWrongValueIsKeptAsideAndTold(String right, String wrong, String told) throws IOException {
    store().save(POINT);
    String text = Files.readString(file());
    assertThat(text).contains(right);
    Files.writeString(file(), text.replace(right, wrong));
    Loaded<Optional<ResumePoint>> loaded = store().loadOr(rest -> {});
    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems())
        .singleElement()
        .extracting(Said::of)
        .asString()
        .startsWith("Where the last session was left could not be read: " + told)
        .endsWith(". The file is kept as resume.json.bad-1.");
    assertThat(store().save(POINT)).isEmpty();
  }

  @Test
  void aNewerFileIsNeverOverwritten() throws IOException {
    Files.writeString(file(), "{\"version\": 2}");
    ResumeStore store = store();
    String sentence =
        "A newer Unhunch saved a session to continue;"
            + " sessions begun now cannot be continued after Unhunch is closed.";
    Loaded<Optional<ResumePoint>> loaded = store.loadOr(rest -> {});
    assertThat(loaded.value()).isEmpty();
    assertThat(Said.of(loaded.problems())).containsExactly(sentence);
    assertThat(Said.of(store.save(POINT))).contains(sentence);
    assertThat(store.delete(POINT.underway().sessionId())).isEmpty();
    assertThat(file()).hasContent("{\"version\": 2}");
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    ResumeStore store = new ResumeStore(blocked, Moments.ANY);
    String sentence =
        "Where the last session was left could not be read:"
            + " there is a file where a folder should be on the path "
            + blocked.resolve("resume.json")
            + ". Sessions begun now cannot be continued after Unhunch is closed.";
    assertThat(Said.of(store.loadOr(rest -> {}).problems())).containsExactly(sentence);
    assertThat(Said.of(store.save(POINT))).contains(sentence);
    assertThat(blocked).isEmptyFile();
  }

  @Test
  void aFolderThatIsGoneMeanwhileIsMadeAnew() throws IOException {
    ResumeStore store = new ResumeStore(folder.resolve("data"), Moments.ANY);
    assertThat(store.save(POINT)).isEmpty();
    Files.delete(folder.resolve("data/resume.json"));
    Files.delete(folder.resolve("data/.lock"));
    Files.delete(folder.resolve("data"));
    assertThat(store.save(POINT)).isEmpty();
    assertThat(folder.resolve("data/resume.json")).exists();
  }

  private ResumeStore store() {
    return new ResumeStore(folder, Moments.ANY);
  }

  private Path file() {
    return folder.resolve("resume.json");
  }
}
