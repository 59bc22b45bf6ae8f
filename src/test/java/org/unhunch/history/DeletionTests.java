package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.history.HistoryStore.Deleted;
import org.unhunch.json.JsonWriter;
import org.unhunch.testing.Moments;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Said;

/** What is deleted is gone, stays gone, and is back as it was if that is undone. */
class DeletionTests {
  private static final String SECRET = "My secret.";
  private static final Session TOLD = Sessions.numbered(2).withNote(SECRET);
  private static final UUID ID = TOLD.id();

  @TempDir(factory = QuickDisk.class)
  Path folder;

  private HistoryStore store() {
    return new HistoryStore(folder, Moments.ANY);
  }

  private Path file() {
    return folder.resolve("history.jsonl");
  }

  private List<Session> read() {
    return store().load().value();
  }

  /** Three sessions, of which the second has several lines. */
  private HistoryStore filled() {
    HistoryStore store = store();
    store.append(Sessions.numbered(1));
    store.append(Sessions.left(Sessions.numbered(2)).withNote("First half."));
    store.append(Sessions.numbered(2));
    store.append(Sessions.numbered(3));
    store.append(TOLD);
    return store;
  }

  private void assertNowhere(String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(each, StandardCharsets.ISO_8859_1);
        assertThat(content).as(each.toString()).doesNotContain(text);
      }
    }
  }

  /** A copy as a sync tool leaves it, of the file as it is or as it was. */
  private void copy(byte[] content) throws IOException {
    Files.write(folder.resolve("history.sync-conflict.jsonl"), content);
  }

  @Test
  void nothingOfItIsLeftButThatItWasDeleted() throws IOException {
    filled().delete(Set.of(ID));
    assertThat(read()).containsExactly(Sessions.numbered(1), Sessions.numbered(3));
    assertNowhere(SECRET);
    assertNowhere("First half.");
    assertThat(Files.readAllLines(file()))
        .last()
        .isEqualTo("{\"version\":2,\"id\":\"" + ID + "\",\"deleted\":1,\"seconds\":602}");
    assertThat(store().load().problems()).isEmpty();
    assertThat(store().hasFinished(ID)).isFalse();
  }

  @Test
  void manyAreDeletedAndComeBackAtOnce() throws IOException {
    Sessions.write(Sessions.many(50), folder);
    List<UUID> ids = Sessions.many(50).subList(10, 40).stream().map(Session::id).toList();
    Deleted deleted = store().delete(Set.copyOf(ids));
    assertThat(read()).extracting(Session::id).hasSize(20).doesNotContainAnyElementsOf(ids);
    store().restore(deleted);
    assertThat(read()).isEqualTo(Sessions.many(50));
  }

  /** Guards against an undo that brings back only the line that counted. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void undoBringsBackAllThatWasThereHoweverOften(int times) throws IOException {
    HistoryStore store = filled();
    List<Session> before = read();
    List<String> lines = Files.readAllLines(file());
    for (int i = 0; i < times; i++) {
      Deleted deleted = store.delete(Set.of(ID));
      assertThat(read()).hasSize(2);
      store.restore(deleted);
      assertThat(read()).isEqualTo(before);
    }
    assertThat(Files.readAllLines(file())).containsAll(lines);
  }

  /** Guards against a copy, a backup or another machine that brings a deleted session back. */
  @Test
  void noCopyBringsItBack() throws IOException {
    HistoryStore store = filled();
    byte[] before = Files.readAllBytes(file());
    store.delete(Set.of(ID));
    copy(before);
    assertThat(read()).containsExactly(Sessions.numbered(1), Sessions.numbered(3));
    assertNowhere(SECRET);
    assertThat(store().load().problems()).isEmpty();
  }

  @Test
  void aCopyThatWasTakenInBeforeIsRidOfIt() throws IOException {
    Files.write(folder.resolve("history.sync-conflict.jsonl.taken-in"), line(TOLD));
    filled().delete(Set.of(ID));
    assertNowhere(SECRET);
  }

  private static byte[] line(Session session) {
    return JsonWriter.line(SessionFormat.write(session));
  }

  @Test
  void whatAnotherMachineDeletedIsDeletedHere() throws IOException {
    byte[] before = Files.readAllBytes(filledFile());
    store().delete(Set.of(ID));
    byte[] there = Files.readAllBytes(file());
    Files.write(file(), before);
    store().append(Sessions.numbered(9));
    copy(there);
    assertThat(read())
        .containsExactly(Sessions.numbered(1), Sessions.numbered(3), Sessions.numbered(9));
    assertNowhere(SECRET);
    assertThat(Said.of(store().load().problems())).isEmpty();
  }

  private Path filledFile() {
    filled();
    return file();
  }

  /** Guards against a deletion that comes back from a copy made before it was undone. */
  @Test
  void noCopyUndoesTheUndo() throws IOException {
    HistoryStore store = filled();
    List<Session> before = read();
    Deleted deleted = store.delete(Set.of(ID));
    byte[] without = Files.readAllBytes(file());
    store.restore(deleted);
    copy(without);
    assertThat(read()).isEqualTo(before);
    store.delete(Set.of(ID));
    copy(without);
    assertThat(read()).hasSize(2);
  }

  /** Guards against a session that was left, deleted, taken up again and then lost. */
  @Test
  void whatIsPlayedOnAfterwardsCounts() throws IOException {
    HistoryStore store = store();
    store.append(Sessions.left(TOLD).withNote("First half."));
    store.delete(Set.of(ID));
    assertThat(read()).isEmpty();
    store.append(Sessions.numbered(2));
    assertThat(read()).containsExactly(Sessions.numbered(2));
    store.append(Sessions.numbered(2).withStiffnessAfter(OptionalInt.of(1)));
    assertThat(read()).hasSize(1);
  }

  /** Guards against a note that was under way when its session was deleted. */
  @Test
  void whatIsSaidOfItAfterwardsDoesNotBringItBack() throws IOException {
    HistoryStore store = filled();
    Deleted deleted = store.delete(Set.of(ID));
    store.append(TOLD.withNote("Late."));
    assertThat(read()).hasSize(2);
    assertNowhere("Late.");
    store.restore(deleted);
    assertThat(read()).contains(TOLD);
  }

  @Test
  void whatCannotBeReadStaysByteByByte() throws IOException {
    String odd = "garbage\u0000\u00ff\r\n{\"id\":3}\n{\"version\":9,\"id\":\"" + ID + "\"}\n  {\n";
    String torn = "{\"version\":1,\"id\":\"torn";
    Files.writeString(file(), odd, StandardCharsets.ISO_8859_1);
    filled();
    Files.writeString(file(), torn, StandardOpenOption.APPEND);
    Deleted deleted = store().delete(Set.of(ID));
    String content = Files.readString(file(), StandardCharsets.ISO_8859_1);
    assertThat(content).startsWith(odd).contains(torn + "\n");
    store().restore(deleted);
    content = Files.readString(file(), StandardCharsets.ISO_8859_1);
    assertThat(content).startsWith(odd).contains(torn + "\n");
    assertThat(read()).hasSize(3).contains(TOLD);
  }

  @Test
  void whatWaitsInMemoryIsDeletedAndComesBack() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    HistoryStore store = new HistoryStore(blocked, Moments.ANY);
    store.append(TOLD);
    assertThatThrownBy(() -> store.delete(Set.of(ID))).isInstanceOf(IOException.class);
    assertThat(store.load().value()).containsExactly(TOLD);
    Files.delete(blocked);
    Deleted deleted = store.delete(Set.of(ID));
    assertThat(store.retry()).isEmpty();
    assertThat(store.load().value()).isEmpty();
    assertNowhere(SECRET);
    store.restore(deleted);
    assertThat(new HistoryStore(blocked, Moments.ANY).load().value()).containsExactly(TOLD);
  }

  @Test
  void deletingWhatIsNotThereChangesNothingThatIsShown() throws IOException {
    filled().delete(Set.of(new UUID(5, 5)));
    assertThat(read()).hasSize(3);
    store().append(Sessions.begun(Sessions.numbered(4), Sessions.numbered(4).when()));
    assertThat(read()).hasSize(4);
  }

  /** Guards against a line that is added while the file is written anew. */
  @Test
  void whatOthersAddMeanwhileIsNotLost() throws Exception {
    Sessions.write(Sessions.many(40), folder);
    List<Throwable> faults = new ArrayList<>();
    Thread other =
        new Thread(
            () -> {
              HistoryStore there = store();
              for (int number = 100; number < 140; number++) {
                there.append(Sessions.numbered(number)).ifPresent(why -> faults.add(new Error()));
              }
            });
    other.start();
    for (int number = 0; number < 40; number++) {
      store().delete(Set.of(Sessions.numbered(number).id()));
    }
    other.join();
    assertThat(faults).isEmpty();
    assertThat(read()).isEqualTo(Sessions.many(140).subList(100, 140));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\":2,\"id\":\"x\",\"deleted\":1,\"seconds\":9999}",
        "{\"version\":2,\"id\":\"ID\",\"deleted\":0,\"seconds\":9999}",
        "{\"version\":2,\"id\":\"ID\",\"deleted\":true,\"seconds\":9999}",
        "{\"version\":2,\"id\":\"ID\",\"deleted\":1}",
        "{\"version\":3,\"id\":\"ID\",\"deleted\":1,\"seconds\":9999}",
        "{\"version\":1,\"id\":\"ID\",\"deleted\":1,\"seconds\":9999}",
        "{\"version\":2,\"id\":\"ID\",\"deleted\":1,\"seconds\":-1}",
      })
  void whatOnlyLooksLikeADeletionDeletesNothingAndStays(String line) throws IOException {
    filled();
    String odd = line.replace("ID", ID.toString());
    Files.writeString(file(), odd + "\n", StandardOpenOption.APPEND);
    assertThat(read()).hasSize(3).contains(TOLD);
    store().delete(Set.of(Sessions.numbered(1).id()));
    assertThat(read()).hasSize(2).contains(TOLD);
    assertThat(file()).content().contains(odd);
  }
}
