package org.unhunch.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.testing.Moments;
import org.unhunch.words.Words;

/** The history as screens ask for it, with both threads moved by hand. */
class HistoryTests {
  @TempDir private Path folder;
  private final Deque<Runnable> disk = new ArrayDeque<>();
  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final List<List<Session>> read = new ArrayList<>();
  private History history;

  private void open() {
    history =
        new History(
            new HistoryStore(folder, Moments.ANY),
            disk::add,
            screen::add,
            news -> told.add(new Words().sentences(news)));
  }

  private void run(Deque<Runnable> thread) {
    while (!thread.isEmpty()) {
      thread.poll().run();
    }
  }

  private void readAll() {
    history.read(read::add);
    run(disk);
    run(screen);
  }

  private List<Session> last() {
    return read.get(read.size() - 1);
  }

  @Test
  void nothingIsReadBeforeSomeoneAsksAndNothingOnTheScreensThread() {
    Sessions.write(Sessions.many(3), folder);
    open();
    assertThat(disk).isEmpty();
    history.read(read::add);
    run(screen);
    assertThat(read).isEmpty();
    run(disk);
    assertThat(read).isEmpty();
    run(screen);
    assertThat(read).containsExactly(Sessions.many(3));
  }

  @Test
  void whatIsAddedIsThereWhenItIsReadNext() {
    open();
    history.add(Sessions.numbered(1));
    readAll();
    history.add(Sessions.numbered(1).withNote("Better."));
    readAll();
    assertThat(read)
        .containsExactly(
            List.of(Sessions.numbered(1)), List.of(Sessions.numbered(1).withNote("Better.")));
  }

  /** Guards against reading many years again for every exercise that is looked at. */
  @Test
  void whatHasNotChangedIsNotReadAgain() {
    Sessions.write(Sessions.many(3), folder);
    open();
    readAll();
    List<Session> first = last();
    readAll();
    assertThat(last()).isSameAs(first);
  }

  @Test
  void whatAnotherProgramAddedIsSeen() {
    open();
    readAll();
    new HistoryStore(folder, Moments.ANY).append(Sessions.numbered(4));
    readAll();
    assertThat(last()).containsExactly(Sessions.numbered(4));
  }

  @Test
  void aCopyThatASyncToolLeftIsTakenInAndToldOnce() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Sessions.write(Sessions.many(2), other);
    open();
    readAll();
    Files.copy(other.resolve("history.jsonl"), folder.resolve("history.sync-conflict.jsonl"));
    readAll();
    readAll();
    assertThat(last()).isEqualTo(Sessions.many(2));
    assertThat(told).containsExactly("2 sessions were added from history.sync-conflict.jsonl.");
  }

  /** Guards against a sentence about the same lines after every session. */
  @Test
  void whatStaysTrueIsToldOnce() throws IOException {
    Files.writeString(folder.resolve("history.jsonl"), "garbage\n{\"version\":9}\n");
    open();
    readAll();
    history.add(Sessions.numbered(1));
    readAll();
    assertThat(told)
        .containsExactly(
            "1 line of the history could not be read; a copy is kept in history.jsonl.bad."
                + " 1 session was saved by a newer Unhunch;"
                + " the file keeps what this one cannot show.");
  }

  @Test
  void aFailureToAddIsToldAndTheSessionIsShownAllTheSame() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "");
    history =
        new History(
            new HistoryStore(blocked, Moments.ANY),
            disk::add,
            screen::add,
            news -> told.add(new Words().sentences(news)));
    history.add(Sessions.numbered(1));
    readAll();
    assertThat(told.get(0)).startsWith("1 session could not be saved yet");
    assertThat(last()).containsExactly(Sessions.numbered(1));
  }
}
