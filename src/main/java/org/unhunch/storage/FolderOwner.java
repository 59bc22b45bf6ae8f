package org.unhunch.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one program that has a folder while it runs; others leave their requests with it, a file
 * each.
 *
 * <p>It holds the lock of a file for as long as it lives; the system lets go of it however the
 * program ends. A request that was taken is gone, and one that was refused has the reason for an
 * ending.
 */
public final class FolderOwner {
  private static final String LOCK = ".running";
  private static final String REQUEST = ".request-";
  private static final String ENDING = ".json";

  /** Six seconds, in which a busy machine opens a window. */
  private static final int TRIES = 300;

  private static final long PAUSE_MILLIS = 20;

  /** Nobody waits so long for an answer. */
  private static final long STALE_MILLIS = 60_000;

  private static final long LOOK_MILLIS = 2_000;

  private final Path folder;
  private final Thread thread;
  private Function<Path, Reply> reply = each -> Reply.refused("");
  private Optional<FileChannel> lock = Optional.empty();
  private Ownership ownership;

  /** Whose a folder is. */
  public enum Ownership {
    /** This program has it. */
    OURS,
    /** Another program has it. */
    ANOTHERS,
    /** It cannot be told, as in a folder that can only be read or on a disk without locks. */
    UNKNOWN
  }

  /**
   * What is said to a request.
   *
   * @param refusal why not, one word of letters; empty if it is taken
   * @param action what is done once it is taken
   */
  public record Reply(Optional<String> refusal, Runnable action) {
    /** {@return a reply that takes the request} */
    public static Reply taken(Runnable action) {
      return new Reply(Optional.empty(), action);
    }

    /** {@return a reply that does not take it, for a reason of one word} */
    public static Reply refused(String why) {
      return new Reply(Optional.of(why), () -> {});
    }
  }

  /** What has become of a request. */
  public enum Fate {
    /** The other program does it. */
    TAKEN,
    /** The other program does not do it. */
    REFUSED,
    /** The other program does not answer. */
    UNANSWERED,
    /** The other program has ended meanwhile, and the folder is this one's. */
    OURS
  }

  /**
   * What was answered.
   *
   * @param fate what has become of the request
   * @param why the reason for which it was refused; empty if it was not
   */
  public record Answer(Fate fate, String why) {}

  /** Takes the folder, which is made if need be, unless another program has it. Never fails. */
  public FolderOwner(Path folder) {
    this.folder = folder;
    this.thread = new Thread(this::serve, "requests");
    this.ownership = claim();
  }

  /** {@return whose the folder is} */
  public Ownership ownership() {
    return ownership;
  }

  private Ownership claim() {
    try {
      if (lock.isEmpty()) {
        lock = Optional.of(open());
      }
      if (lock.get().tryLock() == null) {
        return Ownership.ANOTHERS;
      }
      clearStale();
      return Ownership.OURS;
    } catch (OverlappingFileLockException e) {
      return Ownership.ANOTHERS;
    } catch (IOException e) {
      return Ownership.UNKNOWN;
    }
  }

  /** To read and to write, as a pipe that was put there meanwhile does not hold that up. */
  private FileChannel open() throws IOException {
    Folders.make(folder);
    Path file = folder.resolve(LOCK);
    RegularFile.atOrNone(file, NOFOLLOW_LINKS);
    return FileChannel.open(
        file,
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            NOFOLLOW_LINKS),
        Rights.ofFile(file));
  }

  /** By the clock of the disk, which is also that of another machine. */
  private void clearStale() throws IOException {
    Path mine = folder.resolve(LOCK);
    lock.get().truncate(0).write(ByteBuffer.wrap(new byte[] {'\n'}));
    long now = Files.getLastModifiedTime(mine).toMillis();
    for (Path each : requests("*")) {
      if (Math.abs(now - Files.getLastModifiedTime(each, NOFOLLOW_LINKS).toMillis()) > STALE_MILLIS
          && !Files.isDirectory(each, NOFOLLOW_LINKS)) {
        Files.deleteIfExists(each);
      }
    }
  }

  private List<Path> requests(String rest) throws IOException {
    List<Path> requests = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, REQUEST + rest)) {
      found.forEach(requests::add);
    }
    return requests;
  }

  /**
   * Leaves a request with the program that has the folder, and waits some seconds for an answer.
   *
   * @throws IOException if it cannot be left there
   */
  public Answer ask(byte[] request) throws IOException {
    String name = REQUEST + UUID.randomUUID();
    Path file = folder.resolve(name + ENDING);
    AtomicFile.writeAbroad(file, request);
    for (int tries = 0; tries < TRIES && Files.exists(file); tries++) {
      ownership = claim();
      if (ownership == Ownership.OURS) {
        Files.deleteIfExists(file);
        return new Answer(Fate.OURS, "");
      }
      pause(PAUSE_MILLIS);
    }
    return Files.deleteIfExists(file) ? new Answer(Fate.UNANSWERED, "") : answer(name);
  }

  private Answer answer(String name) throws IOException {
    for (Path refused : requests(name.substring(REQUEST.length()) + ".*")) {
      Files.deleteIfExists(refused);
      String whole = refused.getFileName().toString();
      return new Answer(Fate.REFUSED, whole.substring(name.length() + 1));
    }
    return new Answer(Fate.TAKEN, "");
  }

  /**
   * Answers requests from now on, on a thread that waits and costs nothing until one comes.
   *
   * @param answers makes a reply to the request in a file, whose content may be anything; called on
   *     that thread, as is the action of the reply
   */
  public void serve(Function<Path, Reply> answers) {
    if (ownership == Ownership.OURS) {
      reply = answers;
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Answers no more; the folder is this program's until it ends. */
  public void stop() {
    thread.interrupt();
  }

  /** Lets go of the folder before the program ends; throws if that fails. */
  public void release() throws IOException {
    if (lock.isPresent()) {
      lock.get().close();
    }
  }

  private void serve() {
    try (WatchService news = folder.getFileSystem().newWatchService()) {
      WatchKey key = folder.register(news, StandardWatchEventKinds.ENTRY_CREATE);
      replyToAll();
      // Some systems tell of nothing by themselves, and then Java looks every ten seconds.
      while (key.isValid() && !news.getClass().getSimpleName().startsWith("Polling")) {
        boolean asked = news.take().pollEvents().stream().anyMatch(FolderOwner::mayBeRequest);
        if (asked) {
          replyToAll();
        }
        key.reset();
      }
    } catch (InterruptedException e) {
      return;
    } catch (IOException e) {
      // A disk or a system that tells of nothing.
    }
    lookNowAndThen();
  }

  private static boolean mayBeRequest(WatchEvent<?> event) {
    Object name = event.context();
    return name == null || name.toString().startsWith(REQUEST);
  }

  /** One look at the time of the folder every two seconds. */
  private void lookNowAndThen() {
    long seen = 0;
    while (!Thread.currentThread().isInterrupted() && Files.isDirectory(folder)) {
      long changed = folder.toFile().lastModified();
      if (changed != seen) {
        seen = changed;
        replyToAll();
      }
      pause(LOOK_MILLIS);
    }
  }

  private void replyToAll() {
    try {
      requests("*" + ENDING).forEach(this::replyTo);
    } catch (IOException e) {
      // Whoever asks waits in vain, and says so.
    }
  }

  /** What one request does, or cannot be answered with, is nothing to the others. */
  private void replyTo(Path request) {
    try {
      answer(request);
    } catch (IOException e) {
      // Whoever asks waits in vain, and says so.
    } catch (RuntimeException e) {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e); // and goes on
    }
  }

  /** One that was withdrawn meanwhile is not done. */
  private void answer(Path request) throws IOException {
    Reply answer = reply.apply(request);
    if (answer.refusal().isPresent()) {
      String name = request.getFileName().toString();
      String bare = name.substring(0, name.length() - ENDING.length());
      AtomicFile.rename(request, request.resolveSibling(bare + "." + answer.refusal().get()));
    } else if (Files.deleteIfExists(request)) {
      answer.action().run();
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
