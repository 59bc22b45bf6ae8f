package org.unhunch.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** A file of lines that only ever grows, whoever else is adding to it. */
public final class LineFile {
  /** Far more than a life of sessions, and less than what would fill the memory. */
  private static final int MOST_BYTES = 64_000_000;

  /** Ten sessions a day for fifty years; a line that says nothing takes memory, too. */
  private static final int MOST_LINES = 200_000;

  private final Path file;

  /** The file, which need not exist yet. */
  public LineFile(Path file) {
    this.file = file;
  }

  /**
   * {@return the lines that are not blank, as {@link #text} has them; none where there is no file}
   *
   * @throws IOException if the file cannot be read, or is larger than any honest one
   */
  public List<String> read() throws IOException {
    try {
      RegularFile found = RegularFile.at(file);
      if (found.size() > MOST_BYTES) {
        throw tooLarge();
      }
      return lines(found.bytes(MOST_BYTES));
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /**
   * {@return the lines in the last so many bytes, of which the first may be half a line; none where
   * there is no file}
   *
   * @throws IOException if the file cannot be read
   */
  public List<String> tail(int within) throws IOException {
    try {
      RegularFile.at(file);
    } catch (NoSuchFileException e) {
      return List.of();
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(in.length(), within)];
      in.seek(in.length() - tail.length);
      in.readFully(tail);
      return lines(tail);
    }
  }

  private List<String> lines(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= bytes.length; end++) {
      if (end == bytes.length || bytes[end] == '\n') {
        String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        start = end + 1;
        if (!line.isBlank()) {
          lines.add(line);
        }
        if (lines.size() > MOST_LINES) {
          throw tooLarge();
        }
      }
    }
    return lines;
  }

  private IOException tooLarge() {
    return new FileSystemException(file.toString(), null, "File too large");
  }

  /** {@return bytes as characters of one byte each, which loses nothing, whatever they say} */
  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** {@return the bytes of such a text} */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Adds whole lines at the end; on return they are on the disk. A new file is its owner's alone.
   *
   * <p>Where the file ends within a line, as after a power cut, the new ones begin on one of their
   * own. Waits for other processes that are adding.
   *
   * @param lines the lines as {@link #text} has them, without their ends
   * @throws IOException if they cannot be added; the file is then as it was, as far as the disk
   *     allows
   */
  @SuppressWarnings("try") // the lock is only to be held
  public void append(Collection<String> lines) throws IOException {
    Path target = Folders.target(file);
    boolean isNew = !Files.exists(target);
    Rights.makeFile(file);
    try (FolderLock lock = FolderLock.take(target.getParent());
        RandomAccessFile out = open(target)) {
      long end = out.length();
      try {
        appendAt(out, end, bytes(String.join("\n", lines) + "\n"));
      } catch (IOException e) {
        shorten(out, end, e);
        throw e;
      }
    }
    if (isNew) {
      Folders.force(target.getParent());
    }
  }

  /**
   * Writes the file anew, whole or not at all, where the change changes anything of its lines; a
   * file that is not there has none. On return it is on the disk. Waits for other processes that
   * are adding.
   *
   * @param change is given the lines that are not blank, and answers with those to be written
   * @throws IOException if it cannot be read or written; it is then as it was
   */
  public void rewrite(UnaryOperator<List<String>> change) throws IOException {
    Path target = Folders.target(file);
    Folders.make(target.getParent());
    try (FolderLock lock = FolderLock.take(target.getParent())) {
      long size = size(target);
      List<String> lines = read();
      List<String> changed = change.apply(lines);
      if (changed.equals(lines)) {
        return;
      }
      // Where the disk knows no locks, somebody may have added a line that is not to be lost.
      if (size(target) != size) {
        throw new FileSystemException(target.toString(), null, "Resource busy");
      }
      AtomicFile.write(target, bytes(String.join("\n", changed) + "\n"), lock);
    }
  }

  private static long size(Path target) throws IOException {
    return Files.exists(target) ? Files.size(target) : 0;
  }

  /** The old kind of exception names no file apart. */
  private static RandomAccessFile open(Path target) throws IOException {
    try {
      return new RandomAccessFile(target.toFile(), "rw");
    } catch (FileNotFoundException e) {
      throw new FileSystemException(target.toString(), null, e.getMessage());
    }
  }

  private static void appendAt(RandomAccessFile out, long end, byte[] lines) throws IOException {
    boolean torn = false;
    if (end > 0) {
      out.seek(end - 1);
      torn = out.read() != '\n';
    }
    out.seek(end);
    byte[] all = new byte[lines.length + (torn ? 1 : 0)];
    all[0] = '\n';
    System.arraycopy(lines, 0, all, all.length - lines.length, lines.length);
    out.write(all);
    out.getFD().sync();
  }

  /** Takes back what a full disk took only half of; the line would be healed later all the same. */
  private static void shorten(RandomAccessFile out, long to, IOException because) {
    try {
      out.setLength(to);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
