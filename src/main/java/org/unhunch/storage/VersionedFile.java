package org.unhunch.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.unhunch.json.Fields;
import org.unhunch.json.JsonReader;
import org.unhunch.json.JsonWriter;
import org.unhunch.json.Limits;
import org.unhunch.json.Report;
import org.unhunch.json.Value;
import org.unhunch.message.Message;

/**
 * Keeps one value in a file that is a JSON object and says which version of this program's it is.
 *
 * <p>A file that cannot be understood is kept aside, and one that must not be overwritten never is.
 * Calls may come from any thread and block for the disk, some milliseconds.
 */
public abstract class VersionedFile<T> {
  private static final int MOST_BYTES = 8_000_000;

  /** Reads whatever this program keeps; an honest file of it has some thousand values. */
  public static final JsonReader JSON =
      new JsonReader(new Limits(MOST_BYTES, 100, 100_000, 1_000_000, 20_000));

  private static final String VERSION = "version";

  private final Path file;
  private final String key;
  private final int version;
  private final Function<T, Map<String, Object>> write;
  private final BelievedMoments moments;

  /** Why nothing may be written; empty while it may. */
  private Optional<Message> memoryOnly = Optional.empty();

  private boolean looked;

  /**
   * The file, which need not exist yet, nor its folder.
   *
   * @param name its name without its end, by which messages about it are also found
   * @param version what is written; a file of a later one is not overwritten
   * @param write makes an object of a value
   * @param moments the moments in it that are believed
   */
  protected VersionedFile(
      Path folder,
      String name,
      int version,
      Function<T, Map<String, Object>> write,
      BelievedMoments moments) {
    this.moments = moments;
    this.file = folder.resolve(name + ".json");
    this.key = "stored." + name;
    this.version = version;
    this.write = write;
  }

  /**
   * {@return what the file says, or empty if there is none or it cannot be used}
   *
   * @param read makes a value of the object, or null if none can be made; it notes what is wrong
   */
  protected synchronized Loaded<Optional<T>> load(Function<Fields, T> read) {
    Rights.keepPrivate(file.getParent());
    List<Message> problems = new ArrayList<>();
    Report report = report();
    Optional<T> value = look(report, problems).map(read);
    if (memoryOnly.isEmpty() && problems.isEmpty() && report.count() > 0) {
      problems.add(aside(value.isPresent() ? ".part" : ".unreadable", report));
      value.flatMap(this::save).filter(each -> memoryOnly.isEmpty()).ifPresent(problems::add);
    }
    return new Loaded<>(value, problems);
  }

  /**
   * {@return what the file says, or empty if there is none or it cannot be used} Whatever it says,
   * it stays as it is, and nobody is told.
   *
   * @param read makes a value of the object, or null if none can be made
   */
  protected Optional<T> peek(Function<Fields, T> read) {
    return present().map(read);
  }

  private Report report() {
    return new Report(file.getFileName().toString(), moments.latest());
  }

  /** {@return what to tell of a lock in the folder that nobody can ever take, if there is one} */
  protected Optional<Message> lockProblem() {
    return FolderLock.problem(file.getParent());
  }

  private Optional<Fields> look(Report report, List<Message> problems) {
    memoryOnly = Optional.empty();
    looked = true;
    try {
      Optional<Fields> object = parsed(report);
      OptionalInt found = version(object, report);
      if (found.isEmpty()) {
        problems.add(aside(".unreadable", report));
        return Optional.empty();
      }
      if (found.getAsInt() > version) {
        problems.add(keepInMemory(Message.of(key + ".newer")));
      }
      return object;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      problems.add(keepInMemory(Message.of(key + ".unreadable.memory", Reason.of(e))));
      return Optional.empty();
    }
  }

  private static OptionalInt version(Optional<Fields> object, Report report) {
    OptionalInt found =
        object
            .map(each -> each.integerIfAny(VERSION, 1, Integer.MAX_VALUE))
            .orElse(OptionalInt.empty());
    if (found.isEmpty() && report.count() == 0) {
      report.problem(Message.of("stored.no-version"));
    }
    return found;
  }

  /** Moves the file out of the way, under the first of the names that is free. */
  private Message aside(String what, Report report) {
    try {
      return Message.of(key + what + ".aside", wrong(report), AtomicFile.setAside(file));
    } catch (IOException e) {
      return keepInMemory(Message.of(key + what + ".memory", wrong(report)));
    }
  }

  private static Message wrong(Report report) {
    Message first = report.problems().get(0).placed();
    int more = report.count() - 1;
    return more == 0 ? first : Message.of("stored.more-wrong", more, first);
  }

  private Message keepInMemory(Message why) {
    memoryOnly = Optional.of(why);
    return why;
  }

  /**
   * Saves the value; on return it is on the disk, unless a message says why not.
   *
   * @return empty when it is saved, else what to tell; the next call tries again
   */
  public synchronized Optional<Message> save(T value) {
    lookOnce();
    if (memoryOnly.isPresent()) {
      return memoryOnly;
    }
    Map<String, Object> object = object(value);
    Optional<Message> problem = tried(() -> AtomicFile.update(file, () -> content(object)));
    return memoryOnly.or(() -> problem);
  }

  /** {@return what is another one whenever the file has been written; empty where there is none} */
  protected final Optional<String> stamp() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(now.fileKey() + " " + now.lastModifiedTime() + " " + now.size());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** {@return the value as an object that says its version} */
  protected final Map<String, Object> object(T value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(VERSION, version);
    object.putAll(write.apply(value));
    return object;
  }

  /** {@return the bytes of an object, or empty where it would be too much to be read again} */
  protected static Optional<byte[]> written(Map<String, Object> object) {
    return JSON.written(object, JsonWriter::pretty);
  }

  /** {@return an object as it would be read again, or empty where it would not} */
  protected static Optional<Map<String, Object>> read(Map<String, Object> object) {
    Report report = new Report("");
    return written(object)
        .flatMap(bytes -> JSON.parse(bytes, report))
        .flatMap(node -> Fields.tolerant(node, report))
        .map(each -> each.byKey(Value::plain));
  }

  /**
   * {@return what is to be written of an object}
   *
   * @param there gives the object that the file has now, or empty where it has none
   */
  protected Map<String, Object> onto(
      Map<String, Object> object, Supplier<Optional<Map<String, Object>>> there) {
    return object;
  }

  private Optional<byte[]> content(Map<String, Object> object) throws IOException {
    Map<String, Object> whole = onto(object, this::there);
    if (memoryOnly.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        written(whole)
            .orElseThrow(() -> new FileSystemException(file.toString(), null, "File too large")));
  }

  /** Another program may have written since this one looked; what is no sense is kept aside. */
  private Optional<Map<String, Object>> there() {
    Report report = report();
    try {
      Optional<Fields> object = parsed(report);
      OptionalInt found = version(object, report);
      if (found.orElse(version) > version) {
        keepInMemory(Message.of(key + ".newer"));
      } else if (found.isEmpty()) {
        AtomicFile.moveAside(Folders.target(file));
      }
      return found.isEmpty() ? Optional.empty() : object.map(each -> each.byKey(Value::plain));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Fields> parsed(Report report) throws IOException {
    return JSON.parse(RegularFile.at(file).bytes(MOST_BYTES + 1), report)
        .flatMap(node -> Fields.tolerant(node, report));
  }

  private Optional<Fields> present() {
    try {
      return parsed(report());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Deletes the file, if there is one that may be overwritten and the test agrees to what it says.
   *
   * @return empty when nothing of it is left to delete, else what to tell
   */
  protected synchronized Optional<Message> deleteIf(Predicate<Fields> test) {
    lookOnce();
    // What may not be written holds nothing of this program's.
    boolean keep = memoryOnly.isPresent() || !Files.exists(file);
    return keep
        ? Optional.empty()
        : tried(() -> AtomicFile.deleteIf(file, () -> present().filter(test).isPresent()));
  }

  /** What is there has to be known before it may be overwritten. */
  private void lookOnce() {
    if (!looked) {
      look(report(), new ArrayList<>());
    }
  }

  private Optional<Message> tried(Writing writing) {
    try {
      writing.run();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of(key + ".unsaved", Reason.of(e)));
    }
  }

  /** Something that writes. */
  private interface Writing {
    void run() throws IOException;
  }
}
