package org.unhunch.resume;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;
import org.unhunch.storage.VersionedFile;

/**
 * Keeps where a session was left in {@code resume.json}.
 *
 * <p>A file that cannot be understood is kept aside, and one that must not be overwritten never is.
 * Calls may come from any thread and block for the disk, some milliseconds.
 */
public final class ResumeStore {
  private static final int VERSION = 1;
  private static final String UNREADABLE = "Where the last session was left could not be read, as ";

  private final VersionedFile file;

  /** Why nothing may be written, as a sentence; empty while it may. */
  private Optional<String> memoryOnly = Optional.empty();

  private boolean loaded;

  /** The resume point in this folder, which need not exist yet. */
  public ResumeStore(Path folder) {
    file = new VersionedFile(folder.resolve("resume.json"), VERSION);
  }

  /** {@return where a session was left, if one was; what is wrong is told in sentences} */
  public synchronized Loaded<Optional<ResumePoint>> load() {
    VersionedFile.Content content = file.read();
    memoryOnly = Optional.empty();
    loaded = true;
    return switch (content.state()) {
      case ABSENT -> new Loaded<>(Optional.empty(), List.of());
      case SOUND -> sound(content);
      case NEWER -> nothing(keepInMemory("A newer Unhunch keeps a session to take up;"));
      case GARBAGE -> nothing(aside(content.why()));
      case CLOSED -> nothing(keepInMemory(UNREADABLE + content.why() + ";"));
    };
  }

  private Loaded<Optional<ResumePoint>> sound(VersionedFile.Content content) {
    try {
      return new Loaded<>(Optional.of(ResumeFormat.read(content.object())), List.of());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return nothing(aside(e.getMessage()));
    }
  }

  private static Loaded<Optional<ResumePoint>> nothing(String why) {
    return new Loaded<>(Optional.empty(), List.of(why));
  }

  private String aside(String why) {
    return file.setAside()
        .map(name -> UNREADABLE + why + "; the file is kept as " + name + ".")
        .orElseGet(() -> keepInMemory(UNREADABLE + why + ";"));
  }

  private String keepInMemory(String what) {
    String sentence = what + " sessions of now cannot be taken up after Unhunch is closed.";
    memoryOnly = Optional.of(sentence);
    return sentence;
  }

  /**
   * Saves where a session stands; on return it is on the disk, unless a sentence says why not.
   *
   * @return empty when it is saved, else a sentence to show; the next call tries again
   */
  public synchronized Optional<String> save(ResumePoint point) {
    look();
    return memoryOnly.isPresent() ? memoryOnly : write(() -> file.write(ResumeFormat.write(point)));
  }

  /**
   * Forgets where a session stood; to be called once the session is in the history.
   *
   * @return empty when it is forgotten, else a sentence to show
   */
  public synchronized Optional<String> clear() {
    look();
    // What may not be written holds nothing of this session.
    return memoryOnly.isPresent() ? Optional.empty() : write(file::delete);
  }

  /** What is there has to be known before it may be overwritten. */
  private void look() {
    if (!loaded) {
      load();
    }
  }

  private static Optional<String> write(Writing writing) {
    try {
      writing.run();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("Your place in the session could not be saved, as " + Reason.of(e) + ".");
    }
  }

  /** Something that writes. */
  private interface Writing {
    void run() throws IOException;
  }
}
