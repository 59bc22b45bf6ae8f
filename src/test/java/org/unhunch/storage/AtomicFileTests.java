package org.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTests {
  @TempDir Path folder;

  @Test
  void writesAndReplacesWithNothingLeftBehind() throws IOException {
    write(folder.resolve("a"), "first");
    write(folder.resolve("a"), "second");
    assertThat(folder.resolve("a")).hasContent("second");
    assertThat(names(folder)).containsExactly(".lock", "a");
  }

  /** Guards against sheets and exports that nobody but the person could read. */
  @Test
  void whatIsWrittenAbroadHasTheRightsOfAnyNewFile() throws IOException {
    Path own = Files.writeString(folder.resolve("own"), "a");
    AtomicFile.writeAbroad(folder.resolve("abroad"), new byte[1]);
    Set<String> views = folder.getFileSystem().supportedFileAttributeViews();
    assumeTrue(views.contains("posix"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("abroad")))
        .isEqualTo(Files.getPosixFilePermissions(own));
    assertThat(names(folder)).containsExactly("abroad", "own");
  }

  @Test
  void makesTheFoldersAbove() throws IOException {
    write(folder.resolve("x/y/a"), "text");
    assertThat(folder.resolve("x/y/a")).hasContent("text");
  }

  @Test
  void aFolderMayBeALink() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
    write(folder.resolve("link/a"), "text");
    assertThat(folder.resolve("real/a")).hasContent("text");
  }

  @Test
  void writesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
    Files.createDirectory(folder.resolve("synced"));
    Files.createSymbolicLink(folder.resolve("a"), Path.of("synced/a"));
    write(folder.resolve("a"), "text");
    assertThat(folder.resolve("a")).isSymbolicLink().hasContent("text");
    assertThat(folder.resolve("synced/a")).isRegularFile();
  }

  @Test
  void linksThatLeadToOneAnotherAreRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    assertThatThrownBy(() -> write(folder.resolve("a"), "text"))
        .isInstanceOf(FileSystemLoopException.class);
  }

  @Test
  void leftoversOfAKilledProcessAreCleared() throws IOException {
    Files.writeString(folder.resolve(".a.123.tmp"), "torn");
    Files.writeString(folder.resolve(".b.123.tmp"), "of another file");
    write(folder.resolve("a"), "text");
    assertThat(names(folder)).containsExactly(".b.123.tmp", ".lock", "a");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Files.createDirectories(folder.resolve("a/inside"));
    assertThatThrownBy(() -> write(folder.resolve("a"), "text")).isInstanceOf(IOException.class);
    assertThat(names(folder)).containsExactly(".lock", "a");
  }

  @Test
  void aFileWhereAFolderShouldBeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> write(file.resolve("a"), "text"))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void anInterruptedThreadStillWrites() throws IOException {
    Thread.currentThread().interrupt();
    write(folder.resolve("a"), "text");
    assertThat(Thread.interrupted()).as("still interrupted").isTrue();
    assertThat(folder.resolve("a")).hasContent("text");
  }

  @Test
  void threadsOfOneProcessTakeTurns() throws Exception {
    List<Thread> threads =
        Stream.of("one", "two", "three").map(text -> new Thread(() -> often(text))).toList();
    threads.forEach(Thread::start);
    for (Thread each : threads) {
      each.join();
    }
    assertThat(folder.resolve("a")).content().isIn("one", "two", "three");
    assertThat(names(folder)).containsExactly(".lock", "a");
  }

  @Test
  void deletesWhatIsThereAndDoesNotMindIfNothingIs() throws IOException {
    write(folder.resolve("a"), "text");
    AtomicFile.delete(folder.resolve("a"));
    AtomicFile.delete(folder.resolve("a"));
    assertThat(folder.resolve("a")).doesNotExist();
  }

  private void often(String text) {
    try {
      for (int i = 0; i < 20; i++) {
        write(folder.resolve("a"), text);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
