package org.unhunch.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Catalog;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Reason;

/**
 * The packs that were added, one file each, named by its id, in the folder {@code packs} of the
 * data folder. Calls may come from any thread and block for the disk.
 */
public final class PackFolder {
  private static final String NAME = "packs";
  private static final String BEFORE = ".before";
  private static final int MOST = 200;

  private final Path folder;

  /** The folder within that of the data; neither need be there. */
  public PackFolder(Path data) {
    folder = data.resolve(NAME);
  }

  /**
   * {@return the packs, the first two hundred by their names} Never fails.
   *
   * @param around the words and exercises that they may use
   */
  public List<ReadPack> load(Catalog around) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> each.toString().endsWith(Pack.ENDING))
          .sorted()
          .limit(MOST)
          .map(each -> PackReader.read(each, around))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Saves a pack in the place of what it was, which stays as the version before; {@return empty, or
   * why it could not be saved}
   */
  public Optional<Message> save(PackContent content) {
    Optional<byte[]> bytes = PackWriter.write(content);
    if (bytes.isEmpty()) {
      return unsaved(content.pack().name(), Message.of("reason.too-long", content.pack().name()));
    }
    Path file = file(content.pack().id());
    try {
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes.get())) {
        AtomicFile.write(before(content.pack()), Files.readAllBytes(file));
      }
      AtomicFile.write(file, bytes.get());
      return Optional.empty();
    } catch (IOException e) {
      return unsaved(content.pack().name(), Reason.of(e));
    }
  }

  /** {@return the version before of a pack, if there was one and all of it is in order} */
  public Optional<PackContent> before(Pack pack, Catalog around) {
    Path file = before(pack);
    return Files.exists(file)
        ? Optional.of(PackReader.read(file, around))
            .filter(ReadPack::isSound)
            .flatMap(ReadPack::content)
        : Optional.empty();
  }

  private Path before(Pack pack) {
    return folder.resolve(pack.id() + Pack.ENDING + BEFORE);
  }

  /** Removes a pack and the version before; {@return empty, or why it could not be removed} */
  public Optional<Message> remove(Pack pack) {
    try {
      Files.deleteIfExists(file(pack.id()));
      Files.deleteIfExists(before(pack));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("stored.pack.unremoved", pack.name(), Reason.of(e)));
    }
  }

  private static Optional<Message> unsaved(String name, Message why) {
    return Optional.of(Message.of("stored.pack.unsaved", name, why));
  }

  private Path file(UUID id) {
    return folder.resolve(id + Pack.ENDING);
  }
}
