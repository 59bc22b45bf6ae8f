package org.unhunch.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.json.Json;
import org.unhunch.json.Values;

/** A file that is one JSON object and says which version of this program's it is. */
public final class VersionedFile {
  /** More than any file of ours, and far less than what would stall the start. */
  static final int MOST_BYTES = 4_000_000;

  private static final String VERSION = "version";
  private final Path file;
  private final int version;
  private final Json json = new Json();

  /** The file, of this version at the most. */
  public VersionedFile(Path file, int version) {
    this.file = file;
    this.version = version;
  }

  /** What a file turned out to be. */
  public enum State {
    /** There is none. */
    ABSENT,
    /** One of ours. */
    SOUND,
    /** One of ours, by a later version of this program. */
    NEWER,
    /** It can be read, and is none of ours. */
    GARBAGE,
    /** It cannot be read now. */
    CLOSED
  }

  /**
   * What was read.
   *
   * @param state what the file turned out to be
   * @param object what it says; empty unless sound or newer
   * @param why what is wrong, in a few words; empty where nothing is
   */
  public record Content(State state, Map<String, Object> object, String why) {}

  /** {@return its name} */
  public String name() {
    return file.getFileName().toString();
  }

  /** {@return what it says; never throws, whatever it is} */
  public Content read() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? garbage("it is far too long") : content(bytes);
    } catch (NoSuchFileException e) {
      return new Content(State.ABSENT, Map.of(), "");
    } catch (IOException e) {
      return new Content(State.CLOSED, Map.of(), Reason.of(e));
    } catch (Json.Malformed e) {
      return garbage(e.getMessage());
    }
  }

  private Content content(byte[] bytes) throws Json.Malformed {
    Map<String, Object> object = json.object(bytes);
    List<String> wrong = new ArrayList<>();
    int found = new Values(object, wrong).number(VERSION, 1, Integer.MAX_VALUE, 0);
    if (found == 0) {
      return garbage("it does not say its version");
    }
    return new Content(found > version ? State.NEWER : State.SOUND, object, "");
  }

  private static Content garbage(String why) {
    return new Content(State.GARBAGE, Map.of(), why);
  }

  /**
   * Writes the file whole, with its version; on return it is on the disk.
   *
   * @throws IOException if it cannot be written; the old file is then untouched
   */
  public void write(Map<String, ?> object) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(VERSION, version);
    all.putAll(object);
    AtomicFile.write(file, json.pretty(all));
  }

  /**
   * Deletes the file, if there is one.
   *
   * @throws IOException if it is there and cannot be deleted
   */
  public void delete() throws IOException {
    AtomicFile.delete(file);
  }

  /**
   * Moves the file out of the way, under the first of the names {@code .bad-1}, {@code .bad-2} …
   * that is free.
   *
   * @return the name it has now, or empty if it cannot be moved
   */
  @SuppressWarnings("try") // the lock is only to be held
  public Optional<String> setAside() {
    try {
      Path target = Folders.target(file);
      try (FolderLock lock = FolderLock.take(target.getParent())) {
        Path aside = free(target);
        Files.move(target, aside);
        return Optional.of(aside.getFileName().toString());
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path free(Path target) {
    int number = 1;
    Path aside;
    do {
      aside = target.resolveSibling(target.getFileName() + ".bad-" + number++);
    } while (Files.exists(aside));
    return aside;
  }
}
