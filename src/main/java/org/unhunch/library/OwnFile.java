package org.unhunch.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Loaded;
import org.unhunch.storage.Reason;
import org.unhunch.storage.RegularFile;

/**
 * The file of what is one's own, {@code mine.unhunch} in the data folder.
 *
 * <p>One that is in disorder is kept aside, and one of a newer program is never overwritten. Calls
 * may come from any thread and block for the disk.
 */
public final class OwnFile {
  private static final String NAME = "mine.unhunch";
  private static final Message NEWER = Message.of("pack.newer");

  private final Path file;

  /** Why nothing may be written; empty while it may. */
  private Optional<Message> memoryOnly = Optional.empty();

  /** The file in a folder; neither need be there. */
  public OwnFile(Path folder) {
    file = folder.resolve(NAME);
  }

  /**
   * {@return what the file has that is in order; empty if there is none} Never fails.
   *
   * @param around the words and exercises that it may use
   */
  public synchronized Loaded<Optional<PackContent>> load(Catalog around) {
    memoryOnly = Optional.empty();
    try {
      byte[] bytes = RegularFile.at(file).bytes(PackReader.JSON.most() + 1);
      return loaded(PackReader.read(bytes, NAME, around));
    } catch (NoSuchFileException e) {
      return new Loaded<>(Optional.empty(), List.of());
    } catch (IOException e) {
      return unreadable(Message.of("stored.mine.unreadable.memory", Reason.of(e)));
    }
  }

  /** {@return what the file has, with its problems, and leaves it as it is} */
  public ReadPack look(Catalog around) {
    return Files.exists(file)
        ? PackReader.read(file, around)
        : new ReadPack(Optional.empty(), List.of());
  }

  private Loaded<Optional<PackContent>> unreadable(Message why) {
    memoryOnly = Optional.of(why);
    return new Loaded<>(Optional.empty(), List.of(why));
  }

  private Loaded<Optional<PackContent>> loaded(ReadPack read) {
    if (read.isSound()) {
      return new Loaded<>(read.content(), List.of());
    }
    Message wrong = read.wrong().orElseThrow().placed();
    if (wrong.equals(NEWER)) {
      return unreadable(Message.of("stored.mine.newer"));
    }
    String what = read.content().isPresent() ? "part" : "unreadable";
    List<Message> told = new ArrayList<>();
    try {
      told.add(Message.of("stored.mine." + what + ".aside", wrong, AtomicFile.setAside(file)));
      read.content().flatMap(this::save).ifPresent(told::add);
    } catch (IOException e) {
      return unreadable(Message.of("stored.mine.unreadable.memory", Reason.of(e)));
    }
    return new Loaded<>(read.content(), told);
  }

  /**
   * Saves all of it; on return it is on the disk, unless a message says why not.
   *
   * @return empty when it is saved, else what to tell
   */
  public synchronized Optional<Message> save(PackContent content) {
    if (memoryOnly.isPresent()) {
      return memoryOnly;
    }
    Optional<byte[]> bytes = PackWriter.write(content);
    if (bytes.isEmpty()) {
      return Optional.of(Message.of("stored.mine.unsaved", Message.of("reason.too-long", NAME)));
    }
    try {
      AtomicFile.write(file, bytes.get());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("stored.mine.unsaved", Reason.of(e)));
    }
  }
}
