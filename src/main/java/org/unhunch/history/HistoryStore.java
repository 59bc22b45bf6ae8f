package org.unhunch.history;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unhunch.json.Json;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;

/**
 * Keeps the history in {@code history.jsonl}, one session a line.
 *
 * <p>The file only grows. Two programs may add to it at once; copies of it that a file-sync tool
 * leaves beside it are taken in; lines that cannot be read stay where they are and are copied
 * aside. What cannot be saved is kept in memory and tried again with the next. Calls may come from
 * any thread and block for the disk.
 */
public final class HistoryStore {
  private static final String NAME = "history.jsonl";

  /** Within this of the end stand the last dozens of sessions. */
  private static final int TAIL_BYTES = 50_000;

  private final Path folder;
  private final LineFile file;
  private final LineFile aside;
  private final Json json = new Json();
  private final List<Session> unsaved = new ArrayList<>();

  /**
   * What {@link #load} depends on; two that are equal promise that it would give the same again.
   *
   * @param bytes how long the file is, which only grows
   * @param modified when it was last written, in milliseconds; 0 where there is none
   * @param copies the copies that wait to be taken in
   * @param unsaved how many sessions are in memory only
   */
  public record Stamp(long bytes, long modified, List<Path> copies, int unsaved) {
    /** Copies the list. */
    public Stamp {
      copies = List.copyOf(copies);
    }
  }

  /** The history in this folder, which need not exist yet. */
  public HistoryStore(Path folder) {
    this.folder = folder;
    this.file = new LineFile(folder.resolve(NAME));
    this.aside = new LineFile(folder.resolve(NAME + ".bad"));
  }

  /** {@return what there is to load now} Quick, however long the history is. */
  public synchronized Stamp stamp() {
    File now = folder.resolve(NAME).toFile();
    return new Stamp(now.length(), now.lastModified(), copies(), unsaved.size());
  }

  /**
   * {@return all sessions, the oldest first, also those that could not be saved yet}
   *
   * <p>Never fails: what is wrong, or was taken in, is told in sentences. Takes as long as the
   * history is; not for the start of the program.
   */
  public synchronized Loaded<List<Session>> load() {
    List<String> problems = new ArrayList<>();
    Collected all = new Collected();
    try {
      all.add(file.read());
    } catch (IOException e) {
      problems.add("The history could not be read, as " + Reason.of(e) + ".");
    }
    copies().forEach(copy -> takeIn(copy, all).ifPresent(problems::add));
    keepAside(all.unreadable()).ifPresent(problems::add);
    if (all.newer() > 0) {
      problems.add(
          count(all.newer(), "session was", "sessions were")
              + " saved by a newer Unhunch; the file keeps what this one cannot show.");
    }
    unsaved.forEach(all::add);
    return new Loaded<>(all.sessions(), problems);
  }

  /**
   * Adds a session, after those that could not be added before; on return they are on the disk,
   * unless a sentence says why not. The same session may be added again, longer or with more to
   * say.
   *
   * @return empty when all is saved, else a sentence to show
   */
  public synchronized Optional<String> append(Session session) {
    unsaved.add(session);
    return retry();
  }

  /**
   * Tries again what could not be saved.
   *
   * @return empty when all is saved, else a sentence to show
   */
  public synchronized Optional<String> retry() {
    if (unsaved.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    unsaved.forEach(session -> lines.writeBytes(json.line(SessionFormat.write(session))));
    try {
      file.append(lines.toByteArray());
      unsaved.clear();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          count(unsaved(), "session", "sessions")
              + " could not be saved yet, as "
              + Reason.of(e)
              + "; Unhunch tries again until you close it.");
    }
  }

  /** {@return how many sessions are in memory only} */
  public synchronized int unsaved() {
    return (int) unsaved.stream().map(Session::id).distinct().count();
  }

  /**
   * {@return whether the last sessions in the file have this one, played to its end}
   *
   * <p>Quick, for the start of the program, which may have been killed after the session was saved
   * and before it could forget where the session stood.
   */
  public synchronized boolean hasFinished(UUID id) {
    try {
      Collected last = new Collected();
      last.add(file.tail(TAIL_BYTES));
      return last.sessions().stream().anyMatch(each -> each.id().equals(id) && each.finished());
    } catch (IOException e) {
      return false;
    }
  }

  /** Such as "history (Kim's conflicted copy).jsonl" and "history.sync-conflict-2026.jsonl". */
  private List<Path> copies() {
    List<Path> copies = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "history*.jsonl")) {
      found.forEach(copies::add);
    } catch (IOException e) {
      // Where there is no folder there are no copies.
      return List.of();
    }
    copies.removeIf(each -> each.getFileName().toString().equals(NAME));
    copies.sort(null);
    return copies;
  }

  private Optional<String> takeIn(Path copy, Collected all) {
    String name = copy.getFileName().toString();
    try {
      List<LineFile.Line> news = all.add(new LineFile(copy).read());
      if (!news.isEmpty()) {
        file.append(bytes(news.stream().map(LineFile.Line::raw).toList()));
      }
      AtomicFile.rename(copy, copy.resolveSibling(name + ".taken-in"));
      String sessions = count(news.size(), "session was", "sessions were");
      return news.isEmpty()
          ? Optional.empty()
          : Optional.of(sessions + " taken in from " + name + ".");
    } catch (IOException e) {
      return Optional.of(name + " could not be taken in, as " + Reason.of(e) + ".");
    }
  }

  /** Copies lines aside that are not there yet, so that each is told of once. */
  private Optional<String> keepAside(Set<String> unreadable) {
    if (unreadable.isEmpty()) {
      return Optional.empty();
    }
    try {
      Set<String> fresh = new LinkedHashSet<>(unreadable);
      aside.read().forEach(line -> fresh.remove(line.raw()));
      if (fresh.isEmpty()) {
        return Optional.empty();
      }
      aside.append(bytes(fresh));
      return Optional.of(
          count(fresh.size(), "line", "lines")
              + " of the history could not be read; a copy is kept in "
              + NAME
              + ".bad.");
    } catch (IOException e) {
      return Optional.of(
          count(unreadable.size(), "line", "lines")
              + " of the history could not be read; the file keeps what cannot be shown.");
    }
  }

  private static byte[] bytes(Collection<String> raw) {
    return (String.join("\n", raw) + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
