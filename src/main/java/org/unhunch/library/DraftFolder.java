package org.unhunch.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.routine.Catalog;
import org.unhunch.storage.AtomicFile;
import org.unhunch.storage.Reason;

/**
 * The exercises that are being made, one file each in the folder {@code drafts} of the data folder.
 *
 * <p>A file in which there is none is kept aside. Calls may come from any thread and block for the
 * disk.
 */
public final class DraftFolder {
  private static final String NAME = "drafts";

  private final Path folder;

  /** The folder within that of the data; neither need be there. */
  public DraftFolder(Path data) {
    folder = data.resolve(NAME);
  }

  private Path file(String name) {
    return folder.resolve(name + Pack.ENDING);
  }

  /**
   * {@return the draft of a name; empty if there is none} Never fails.
   *
   * @param around the words and exercises that it may use
   */
  public Optional<DraftExercise> load(String name, Catalog around) {
    Path file = file(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Instant kept = Files.getLastModifiedTime(file).toInstant();
      Optional<DraftExercise> draft =
          PackReader.read(file, around).content().flatMap(content -> draft(content, kept));
      if (draft.isEmpty()) {
        AtomicFile.setAside(file);
      }
      return draft;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<DraftExercise> draft(PackContent content, Instant kept) {
    return content.exercises().stream()
        .findFirst()
        .map(
            each ->
                new DraftExercise(each, Optional.ofNullable(content.poses().get(each.id())), kept));
  }

  /**
   * Keeps the draft of a name, or removes it where there is none any more; {@return empty, or why
   * that could not be}
   */
  public Optional<Message> save(String name, Optional<PackContent> content) {
    try {
      Optional<byte[]> bytes = content.flatMap(PackWriter::write);
      if (bytes.isPresent()) {
        AtomicFile.write(file(name), bytes.get());
      } else if (content.isEmpty()) {
        Files.deleteIfExists(file(name));
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("stored.draft.unsaved", Reason.of(e)));
    }
  }
}
