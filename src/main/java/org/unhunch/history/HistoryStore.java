package org.unhunch.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.unhunch.message.Message;
import org.unhunch.storage.BelievedMoments;
import org.unhunch.storage.LineFile;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;
import org.unhunch.storage.Rights;

/**
 * Keeps the history in {@code history.jsonl}, one session a line.
 *
 * <p>The file only grows, but where sessions are deleted. Two programs may add to it at once;
 * copies of it that a file-sync tool leaves beside it are taken in; lines that cannot be read stay
 * where they are and are copied aside. What cannot be saved is kept in memory and tried again with
 * the next. Calls may come from any thread and block for the disk.
 */
public final class HistoryStore {
  /** The key of the one message that tells of no loss: that sessions of a copy were taken in. */
  public static final String TAKEN_IN = "stored.history.taken-in";

  static final String NAME = "history.jsonl";

  /** Within this of the end stand the last dozens of sessions. */
  private static final int TAIL_BYTES = 50_000;

  /** Within this stands the last one, however long it is. */
  private static final int LONG_TAIL_BYTES = 9_000_000;

  private final Path folder;
  private final BelievedMoments moments;
  private final LineFile file;
  private final LineFile aside;
  private final List<Session> unsaved = new ArrayList<>();

  /**
   * What {@link #load} depends on; two that are equal promise that it would give the same again.
   *
   * @param bytes how long the file is
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

  /**
   * Sessions that were deleted.
   *
   * @param lines all lines that said anything of them
   * @param deletions what was written in their place
   */
  record Deleted(List<String> lines, List<Deletion> deletions) {
    /** Copies the lists. */
    Deleted {
      lines = List.copyOf(lines);
      deletions = List.copyOf(deletions);
    }
  }

  /** The history in this folder, which need not exist yet; only believed moments can be read. */
  public HistoryStore(Path folder, BelievedMoments moments) {
    this.moments = moments;
    this.folder = folder;
    this.file = new LineFile(folder.resolve(NAME));
    this.aside = new LineFile(folder.resolve(NAME + ".bad"));
  }

  /** {@return what there is to load now} Quick, however long the history is. */
  public synchronized Stamp stamp() {
    File now = folder.resolve(NAME).toFile();
    return new Stamp(now.length(), now.lastModified(), Copies.waiting(folder), unsaved.size());
  }

  /**
   * {@return all sessions, the oldest first, also those that could not be saved yet}
   *
   * <p>Never fails: what is wrong, or was taken in, is told. Takes as long as the history is; not
   * for the start of the program.
   */
  public synchronized Loaded<List<Session>> load() {
    Rights.keepPrivate(folder);
    List<Message> problems = new ArrayList<>();
    Collected all = new Collected(moments.latest());
    try {
      all.add(file.read());
    } catch (IOException e) {
      problems.add(Message.of("stored.history.closed", Reason.of(e)));
    }
    Copies.waiting(folder).forEach(copy -> takeIn(copy, all).ifPresent(problems::add));
    if (all.holdsDeleted()) {
      clear(all);
    }
    keepAside(all.unreadable()).ifPresent(problems::add);
    if (all.newer() > 0) {
      problems.add(Message.of("stored.history.newer", all.newer()));
    }
    unsaved.forEach(all::add);
    return new Loaded<>(all.sessions(), problems);
  }

  /**
   * Adds a session, after those that could not be added before; on return they are on the disk,
   * unless a message says why not. The same session may be added again, longer or with more to say.
   *
   * @return empty when all is saved, else what to tell
   */
  public synchronized Optional<Message> append(Session session) {
    unsaved.add(session);
    return retry();
  }

  /**
   * Deletes sessions, with all that was ever written of them, also in the copies that were taken
   * in.
   *
   * @return what brings them back as they were
   * @throws IOException if they cannot be deleted; all of them are then still there
   */
  synchronized Deleted delete(Set<UUID> ids) throws IOException {
    Predicate<String> isOther =
        line -> Collected.session(line).filter(each -> ids.contains(each.id())).isEmpty();
    clear(isOther);
    List<String> unsavedLines = unsaved.stream().map(SessionFormat::line).toList();
    List<String> gone = new ArrayList<>();
    List<Deletion> deletions = new ArrayList<>();
    file.rewrite(
        lines -> {
          List<String> all = new ArrayList<>(lines);
          all.addAll(unsavedLines);
          Collected known = new Collected(moments.latest());
          known.add(all);
          ids.stream().sorted().map(known::deletion).forEach(deletions::add);
          all.stream().filter(isOther.negate()).forEach(gone::add);
          List<String> left = new ArrayList<>(lines.stream().filter(isOther).toList());
          deletions.forEach(each -> left.add(each.line()));
          return left;
        });
    unsaved.removeIf(each -> ids.contains(each.id()));
    return new Deleted(gone, deletions);
  }

  private void clear(Predicate<String> isToStay) throws IOException {
    for (Path copy : Copies.takenIn(folder)) {
      new LineFile(copy).rewrite(lines -> lines.stream().filter(isToStay).toList());
    }
  }

  /**
   * Brings sessions back as they were before they were deleted.
   *
   * @throws IOException if they cannot be written; they are then still deleted
   */
  synchronized void restore(Deleted deleted) throws IOException {
    List<String> marks = deleted.deletions().stream().map(Deletion::line).toList();
    file.rewrite(
        lines -> {
          List<String> all = new ArrayList<>(lines);
          all.removeAll(marks);
          all.addAll(deleted.lines());
          deleted.deletions().forEach(each -> all.add(each.undo().line()));
          return all;
        });
  }

  /** Takes out what another program has deleted. */
  private void clear(Collected all) {
    try {
      clear(all::isToStay);
      file.rewrite(lines -> lines.stream().filter(all::isToStay).toList());
    } catch (IOException e) {
      // Nothing of it is shown in any case.
    }
  }

  /**
   * Tries again what could not be saved.
   *
   * @return empty when all is saved, else what to tell
   */
  public synchronized Optional<Message> retry() {
    if (unsaved.isEmpty()) {
      return Optional.empty();
    }
    try {
      file.append(unsaved.stream().map(SessionFormat::line).toList());
      unsaved.clear();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("stored.history.unsaved", unsaved(), Reason.of(e)));
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
    return last(id).filter(Session::finished).isPresent();
  }

  /** {@return whether the last sessions in the file have as much of this one} Quick, too. */
  public synchronized boolean holds(Session session) {
    return last(session.id())
        .filter(each -> Session.BY_WORTH.compare(each, session) >= 0)
        .isPresent();
  }

  /**
   * {@return those of the last dozens of sessions that began on one of the days, as UTC has them,
   * the oldest first; none where they cannot be read} Quick: the lines of other days are not read.
   */
  public synchronized List<Session> latest(Set<LocalDate> days) {
    try {
      Collected last = new Collected(moments.latest());
      List<String> dates = days.stream().map(LocalDate::toString).toList();
      last.add(
          file.tail(TAIL_BYTES).stream()
              .filter(each -> !each.contains("\"when\"") || dates.stream().anyMatch(each::contains))
              .toList());
      return last.sessions();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Only the lines that have the id somewhere are read as what they say. */
  private Optional<Session> last(UUID id) {
    try {
      Collected last = new Collected(moments.latest());
      String text = id.toString();
      List<String> tail = file.tail(TAIL_BYTES);
      List<String> lines = tail.size() > 1 ? tail : file.tail(LONG_TAIL_BYTES);
      last.add(lines.stream().filter(each -> each.contains(text)).toList());
      return last.sessions().stream().filter(each -> each.id().equals(id)).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Message> takeIn(Path copy, Collected all) {
    String name = copy.getFileName().toString();
    try {
      List<String> news = new ArrayList<>(all.add(new LineFile(copy).read()));
      news.removeIf(line -> !all.isToStay(line));
      if (!news.isEmpty()) {
        file.append(news);
      }
      Copies.markTakenIn(copy);
      int sessions = Collected.sessions(news);
      return sessions == 0 ? Optional.empty() : Optional.of(Message.of(TAKEN_IN, sessions, name));
    } catch (IOException e) {
      return Optional.of(Message.of("stored.history.not-taken-in", name, Reason.of(e)));
    }
  }

  /** Copies lines aside that are not there yet, so that each is told of once. */
  private Optional<Message> keepAside(Set<String> unreadable) {
    if (unreadable.isEmpty()) {
      return Optional.empty();
    }
    try {
      Set<String> fresh = new LinkedHashSet<>(unreadable);
      aside.read().forEach(fresh::remove);
      if (fresh.isEmpty()) {
        return Optional.empty();
      }
      aside.append(fresh);
      return Optional.of(Message.of("stored.history.bad-copied", fresh.size(), NAME + ".bad"));
    } catch (IOException e) {
      return Optional.of(Message.of("stored.history.bad-kept", unreadable.size()));
    }
  }
}
