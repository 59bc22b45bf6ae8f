package org.unhunch.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.unhunch.history.HistoryStore.Deleted;
import org.unhunch.history.HistoryStore.Stamp;
import org.unhunch.message.Message;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;

/**
 * The history for screens: read and added to on the disk's thread, handed over on theirs.
 *
 * <p>It is read when someone first asks, and again only if it has changed since. What is to be said
 * of it, such as that a copy was taken in, is told once.
 */
public final class History {
  private final HistoryStore store;
  private final Executor disk;
  private final Executor screen;
  private final Consumer<List<Message>> tell;

  /** What was read last and what was told; both of the disk's thread. */
  private Optional<Known> known = Optional.empty();

  private final Set<Message> told = new HashSet<>();

  private record Known(Stamp stamp, List<Session> sessions) {}

  /**
   * How an export went.
   *
   * @param sessions how many sessions were written
   * @param failure why none were; empty if they were
   */
  public record Exported(int sessions, Optional<Message> failure) {}

  /**
   * A history that is not read yet.
   *
   * @param disk does what waits for the disk, one thing after another
   * @param screen does what belongs on the screens' thread
   * @param tell tells the person; called on the screens' thread
   */
  public History(HistoryStore store, Executor disk, Executor screen, Consumer<List<Message>> tell) {
    this.store = store;
    this.disk = disk;
    this.screen = screen;
    this.tell = tell;
  }

  /** Reads all sessions and hands them over, the oldest first. Returns at once. */
  public void read(Consumer<List<Session>> whenRead) {
    disk.execute(
        () -> {
          List<Session> sessions = sessions();
          screen.execute(() -> whenRead.accept(sessions));
        });
  }

  /** Adds a session, or more that is said of one, and tells if that fails. Returns at once. */
  public void add(Session session) {
    disk.execute(() -> store.append(session).map(List::of).ifPresent(this::tell));
  }

  /**
   * Deletes sessions, and tells if that fails. Returns at once.
   *
   * @param whenGone given, on the screens' thread, what brings them back as they were; not called
   *     where they could not be deleted
   */
  public void delete(Set<UUID> ids, Consumer<Runnable> whenGone) {
    disk.execute(
        () -> {
          try {
            Deleted deleted = store.delete(ids);
            screen.execute(() -> whenGone.accept(() -> disk.execute(() -> restore(deleted))));
          } catch (IOException e) {
            tell(List.of(Message.of("stored.history.not-deleted", ids.size(), Reason.of(e))));
          }
          known = Optional.empty();
        });
  }

  private void restore(Deleted deleted) {
    try {
      store.restore(deleted);
    } catch (IOException e) {
      int count = deleted.deletions().size();
      tell(List.of(Message.of("stored.history.not-restored", count, Reason.of(e))));
    }
    known = Optional.empty();
  }

  /**
   * Writes all sessions into a file, in place of what is there. Returns at once.
   *
   * @param format makes the file's bytes of them
   * @param whenDone told, on the screens' thread, how many there are, or why it could not be
   *     written
   */
  public void export(
      Path file, Function<List<Session>, byte[]> format, Consumer<Exported> whenDone) {
    disk.execute(
        () -> {
          Exported exported = write(file, format, sessions());
          screen.execute(() -> whenDone.accept(exported));
        });
  }

  private static Exported write(
      Path file, Function<List<Session>, byte[]> format, List<Session> sessions) {
    try {
      AtomicFile.writeAbroad(file, format.apply(sessions));
      return new Exported(sessions.size(), Optional.empty());
    } catch (IOException e) {
      return new Exported(0, Optional.of(Reason.of(e)));
    }
  }

  private List<Session> sessions() {
    Stamp now = store.stamp();
    Optional<Known> same = known.filter(each -> each.stamp().equals(now));
    if (same.isPresent()) {
      return same.get().sessions();
    }
    Loaded<List<Session>> loaded = store.load();
    // What could not be read now may be readable the next time, though the file is the same.
    known = loaded.problems().isEmpty() ? Optional.of(new Known(now, loaded.value())) : known;
    List<Message> news = loaded.problems().stream().filter(told::add).toList();
    if (!news.isEmpty()) {
      tell(news);
    }
    return loaded.value();
  }

  private void tell(List<Message> news) {
    screen.execute(() -> tell.accept(news));
  }
}
