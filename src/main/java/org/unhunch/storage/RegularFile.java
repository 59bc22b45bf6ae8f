package org.unhunch.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.unhunch.json.JsonReader;
import org.unhunch.json.Report;
import org.unhunch.message.Message;

/**
 * A file that was looked at before it is opened: opening a pipe may wait for ever, reading a device
 * may never end, and writing to either does what nobody asked for.
 *
 * <p>Whoever can swap a file for a pipe between the look and the opening can make the program wait;
 * Java has no way to open a file without waiting.
 */
public final class RegularFile {
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;
  private static final int CHARACTERS = 0020000;
  private static final int BLOCKS = 0060000;
  private static final int SOCKET = 0140000;

  private final Path file;
  private final long size;
  private final LinkOption[] links;

  private RegularFile(Path file, long size, LinkOption... links) {
    this.file = file;
    this.size = size;
    this.links = links;
  }

  /**
   * {@return the file, if it is one}
   *
   * @param links how links are taken: as what they lead to, unless this says otherwise
   * @throws WrongKindException if it is something else
   * @throws IOException if there is none, or it cannot be looked at
   */
  public static RegularFile at(Path file, LinkOption... links) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, links);
    if (!found.isRegularFile()) {
      throw new WrongKindException(file, kind(file, found, links));
    }
    return new RegularFile(file, found.size(), links);
  }

  /**
   * {@return all bytes of a file that is no longer than the reader takes, or empty after noting in
   * the report what is wrong}
   */
  public static Optional<byte[]> whole(
      Path file, JsonReader reader, Report report, LinkOption... links) {
    try {
      RegularFile found = at(file, links);
      if (found.size() <= reader.most()) {
        return Optional.of(found.bytes(reader.most()));
      }
      report.problem(reader.tooLong(found.size()));
    } catch (IOException e) {
      report.problem(Reason.unread(e));
    }
    return Optional.empty();
  }

  /**
   * Checks that a file may be made or written there.
   *
   * @throws WrongKindException if something else is there
   * @throws IOException if it cannot be looked at
   */
  static void atOrNone(Path file, LinkOption... links) throws IOException {
    try {
      at(file, links);
    } catch (NoSuchFileException e) {
      // It is free to be made.
    }
  }

  /** {@return what there is under that name, such as "a folder", links followed unless told not} */
  public static Message kind(Path file, LinkOption... links) throws IOException {
    return kind(file, Files.readAttributes(file, BasicFileAttributes.class, links), links);
  }

  private static Message kind(Path file, BasicFileAttributes found, LinkOption... links)
      throws IOException {
    if (found.isSymbolicLink()) {
      return Message.of("kind.link");
    }
    if (found.isDirectory()) {
      return Message.of("kind.folder");
    }
    return Message.of(found.isRegularFile() ? "kind.file" : other(file, links));
  }

  private static String other(Path file, LinkOption... links) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return "kind.other";
    }
    int mode = (Integer) Files.getAttribute(file, "unix:mode", links);
    return switch (mode & KIND) {
      case PIPE -> "kind.pipe";
      case CHARACTERS, BLOCKS -> "kind.device";
      case SOCKET -> "kind.socket";
      default -> "kind.other";
    };
  }

  /** {@return how many bytes it had when it was looked at} */
  public long size() {
    return size;
  }

  /**
   * {@return its first bytes, at most so many; what is added to it meanwhile is not waited for}
   *
   * @throws IOException if they cannot be read
   */
  public byte[] bytes(int most) throws IOException {
    try (InputStream in = Files.newInputStream(file, links)) {
      return in.readNBytes((int) Math.min(most, size));
    }
  }

  /** There is something of that name, and it is no file. */
  @SuppressWarnings("serial") // never serialized
  public static final class WrongKindException extends FileSystemException {
    private final Message kind;

    private WrongKindException(Path file, Message kind) {
      super(file.toString(), null, kind.key());
      this.kind = kind;
    }

    /** {@return what it is, such as "a folder" or "a pipe"} */
    public Message kind() {
      return kind;
    }
  }
}
