package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.Loaded;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;

class HistoryStoreTests {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void nothingSavedIsNothingWrong() {
    assertThat(store().load()).isEqualTo(new Loaded<>(List.of(), List.of()));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsAddedComesBackTheOldestFirst() {
    HistoryStore store = store();
    for (int number : new int[] {3, 1, 2}) {
      assertThat(store.append(Sessions.numbered(number))).isEmpty();
    }
    assertThat(store().load().value())
        .containsExactly(Sessions.numbered(1), Sessions.numbered(2), Sessions.numbered(3));
    assertThat(store.load().problems()).isEmpty();
  }

  @Test
  void theFormatStaysAsItIs() throws IOException {
    store().append(Sessions.numbered(5).withExerciseNote(1, "Left is stiffer."));
    assertThat(file())
        .hasContent(
            "{\"version\":1,\"id\":\"00000000-0000-abcd-0000-000000000005\","
                + "\"when\":\"2026-01-10T08:00:00Z\",\"routine\":\"morning\","
                + "\"name\":\"Morning\",\"seconds\":605,\"finished\":true,\"before\":5,"
                + "\"after\":5,\"note\":\"Better, “much” \\\\ \\n than; yesterday\","
                + "\"revision\":1,\"exercises\":[{\"id\":\"arm-lift\",\"level\":\"plain\","
                + "\"source\":\"J\",\"amounts\":{\"reps\":10,\"sets\":1,\"phases\":"
                + "{\"hold\":3,\"lift\":2}},\"outcome\":\"DONE\",\"sides\":"
                + "[[\"-\",10,10,80,80]]},"
                + "{\"id\":\"far-reach\",\"level\":\"plain\",\"source\":\"J\",\"amounts\":"
                + "{\"reps\":10,\"sets\":1,\"phases\":{\"hold\":3,\"lift\":2}},"
                + "\"outcome\":\"DONE\",\"sides\":[[\"LEFT\",10,10,80,80]],"
                + "\"note\":\"Left is stiffer.\"}]}");
  }

  @Test
  void ofOneSessionTheRecordThatSaysMostCounts() {
    HistoryStore store = store();
    Session first = Sessions.numbered(7);
    Session more = first.withStiffnessAfter(OptionalInt.of(1)).withNote("Good.");
    store.append(more);
    store.append(first);
    assertThat(store().load().value()).containsExactly(more);
  }

  /** Guards against the note of a session that was left being hidden once it was finished. */
  @Test
  void aNoteWrittenWhenASessionWasLeftStaysWhenItIsFinished() {
    Session finished = Sessions.numbered(1);
    Session left = Sessions.left(finished).withNote("Neck first next time.");
    HistoryStore store = store();
    store.append(left);
    store.append(finished);
    store.append(finished.withStiffnessAfter(OptionalInt.of(2)));
    Session read = store.load().value().get(0);
    assertThat(read.finished()).isTrue();
    assertThat(read.note()).isEqualTo("Neck first next time.");
    store.append(read.withNote("Neck last."));
    store.append(read.withNote("Neck last.").withNote(""));
    assertThat(store.load().value()).singleElement().extracting(Session::note).isEqualTo("");
  }

  @Test
  void aFileCutAtAnyByteCostsOneSessionAtTheMost() throws IOException {
    HistoryStore store = store();
    List<Session> sessions = Sessions.many(2);
    sessions.forEach(store::append);
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      int lines = new LineFile(file()).read().size();
      Loaded<List<Session>> loaded = store().load();
      int sound = loaded.value().size();
      assertThat(loaded.value()).isEqualTo(sessions.subList(0, sound));
      assertThat(sound).isBetween(lines - 1, lines);
      assertThat(store().append(Sessions.numbered(9))).isEmpty();
      assertThat(store().load().value()).hasSize(sound + 1).contains(Sessions.numbered(9));
    }
  }

  @Test
  void linesThatCannotBeReadAreKeptCountedAndToldOnce() throws IOException {
    store().append(Sessions.numbered(1));
    Files.writeString(file(), "garbage\n{\"id\":3}\n\0\0\0\n", StandardOpenOption.APPEND);
    store().append(Sessions.numbered(2));
    Loaded<List<Session>> loaded = store().load();
    assertThat(loaded.value()).hasSize(2);
    assertThat(Said.of(loaded.problems()))
        .containsExactly(
            "3 lines of the history could not be read; a copy is kept in history.jsonl.bad.");
    assertThat(folder.resolve("history.jsonl.bad")).hasContent("garbage\n{\"id\":3}\n\0\0\0\n");
    assertThat(store().load()).isEqualTo(new Loaded<>(loaded.value(), List.of()));
    assertThat(file()).content().contains("garbage");
  }

  @Test
  void linesOfANewerVersionAreKeptAndTold() throws IOException {
    Files.writeString(file(), "{\"version\":2,\"what\":\"ever\"}\n");
    store().append(Sessions.numbered(1));
    Loaded<List<Session>> loaded = store().load();
    assertThat(loaded.value()).containsExactly(Sessions.numbered(1));
    assertThat(Said.of(loaded.problems()))
        .containsExactly(
            "1 session was saved by a newer Unhunch; the file keeps what this one cannot show.");
    assertThat(file()).content().startsWith("{\"version\":2,\"what\":\"ever\"}\n");
  }

  @Test
  void copiesThatASyncToolLeftAreTakenInOnce() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    HistoryStore there = new HistoryStore(other, Moments.ANY);
    there.append(Sessions.numbered(1));
    there.append(Sessions.numbered(2));
    Files.writeString(
        other.resolve("history.jsonl"), "{\"version\":9}\nbad\n", StandardOpenOption.APPEND);
    store().append(Sessions.numbered(2));
    store().append(Sessions.numbered(3));
    Path copy = folder.resolve("history.sync-conflict-20260101-101010-ABC.jsonl");
    Files.copy(other.resolve("history.jsonl"), copy);
    Files.copy(other.resolve("history.jsonl"), folder.resolve("history (Kim's copy).jsonl"));
    Loaded<List<Session>> loaded = store().load();
    assertThat(loaded.value())
        .containsExactly(Sessions.numbered(1), Sessions.numbered(2), Sessions.numbered(3));
    assertThat(Said.of(loaded.problems()))
        .containsExactly(
            "2 sessions were added from history (Kim's copy).jsonl.",
            "1 line of the history could not be read; a copy is kept in history.jsonl.bad.",
            "1 session was saved by a newer Unhunch; the file keeps what this one cannot show.");
    assertThat(copy).doesNotExist();
    assertThat(folder.resolve(copy.getFileName() + ".taken-in")).exists();
    assertThat(store().load().value()).isEqualTo(loaded.value());
    assertThat(Files.readAllLines(file())).hasSize(4);
  }

  @Test
  void whatCannotBeSavedIsToldShownAndTriedAgain() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    HistoryStore store = new HistoryStore(blocked, Moments.ANY);
    String first = Said.of(store.append(Sessions.numbered(2)).orElseThrow());
    assertThat(first)
        .isEqualTo(
            "1 session could not be saved yet, as "
                + blocked
                + " is a file where a folder should be; Unhunch tries again until you close it.");
    assertThat(Said.of(store.append(Sessions.numbered(1)).orElseThrow()))
        .startsWith("2 sessions could");
    assertThat(store.unsaved()).isEqualTo(2);
    assertThat(store.load().value()).containsExactly(Sessions.numbered(1), Sessions.numbered(2));
    Files.delete(blocked);
    assertThat(store.retry()).isEmpty();
    assertThat(store.unsaved()).isZero();
    assertThat(store.retry()).isEmpty();
    assertThat(new HistoryStore(blocked, Moments.ANY).load().value()).hasSize(2);
  }

  @Test
  void aFinishedSessionIsFoundAtTheEndOfTheFile() throws IOException {
    HistoryStore store = store();
    assertThat(store.hasFinished(Sessions.numbered(1).id())).isFalse();
    Sessions.many(200).forEach(store::append);
    assertThat(store.hasFinished(Sessions.numbered(199).id())).isTrue();
    assertThat(store.hasFinished(Sessions.numbered(200).id())).isFalse();
    Files.writeString(file(), "torn", StandardOpenOption.APPEND);
    assertThat(store.hasFinished(Sessions.numbered(199).id())).isTrue();
  }

  @Test
  void ofTheLastSessionsThoseOfSomeDaysAreRead() {
    HistoryStore store = store();
    List<Session> all = Sessions.many(60);
    all.forEach(store::append);
    LocalDate day = LocalDate.ofInstant(all.get(50).when().instant(), ZoneOffset.UTC);
    assertThat(store.latest(Set.of(day)))
        .isNotEmpty()
        .allMatch(each -> LocalDate.ofInstant(each.when().instant(), ZoneOffset.UTC).equals(day))
        .contains(all.get(50));
    assertThat(store.latest(Set.of())).isEmpty();
  }

  private HistoryStore store() {
    return new HistoryStore(folder, Moments.ANY);
  }

  private Path file() {
    return folder.resolve("history.jsonl");
  }
}
