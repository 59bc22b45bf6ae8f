package org.unhunch.history;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unhunch.storage.AtomicFile;

/** The copies of the history that a file-sync tool leaves beside it. */
final class Copies {
  private static final String PATTERN = "history*.jsonl";
  private static final String DONE_WITH = ".taken-in";

  private Copies() {}

  /** Such as "history (Kim's conflicted copy).jsonl" and "history.sync-conflict-2026.jsonl". */
  static List<Path> waiting(Path folder) {
    List<Path> copies = files(folder, PATTERN);
    copies.removeIf(each -> each.getFileName().toString().equals(HistoryStore.NAME));
    return copies;
  }

  /** Those whose sessions are in the history already. */
  static List<Path> takenIn(Path folder) {
    return files(folder, PATTERN + DONE_WITH);
  }

  static void markTakenIn(Path copy) throws IOException {
    AtomicFile.rename(copy, copy.resolveSibling(copy.getFileName() + DONE_WITH));
  }

  private static List<Path> files(Path folder, String pattern) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files; // a pipe of that name would be listed for ever
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      found.forEach(files::add);
    } catch (IOException e) {
      return new ArrayList<>(); // what may not be listed is left alone
    }
    files.sort(null);
    return files;
  }
}
