package org.unhunch.json;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads a file of JSON whole, or reports why it cannot. */
public final class JsonFile {
  /** More than any honest catalog file, and far less than what would stall the start. */
  static final int MOST_BYTES = 1_000_000;

  private static final char REPLACED = '\uFFFD';

  private JsonFile() {}

  /**
   * {@return the value in the file, or empty after noting in the report what is wrong}
   *
   * <p>A link is not followed, since a catalog from a stranger must not be able to name a file
   * outside its own folder; nor is anything read that may have no end, such as a pipe.
   */
  public static Optional<Node> read(Path file, Report report) {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
      if (!found.isRegularFile()) {
        report.problem("this is " + kind(found) + "; a file would be right");
        return Optional.empty();
      }
      if (found.size() > MOST_BYTES) {
        report.problem(
            "the file has " + found.size() + " bytes; a catalog file has at most " + MOST_BYTES);
        return Optional.empty();
      }
      byte[] bytes = bytes(file, (int) found.size());
      return decode(bytes, report)
          .flatMap(text -> NodeParser.parse(text, text.length() == bytes.length, report));
    } catch (IOException e) {
      report.problem(reason(e));
      return Optional.empty();
    }
  }

  private static String kind(BasicFileAttributes found) {
    if (found.isSymbolicLink()) {
      return "a link";
    }
    return found.isDirectory() ? "a folder" : "something else";
  }

  /** What is added to the file while it is read is not waited for. In a jar are no links. */
  private static byte[] bytes(Path file, int size) throws IOException {
    boolean packed = file.getFileSystem() != FileSystems.getDefault();
    OpenOption[] options = packed ? new OpenOption[0] : new OpenOption[] {NOFOLLOW_LINKS};
    try (InputStream in = Files.newInputStream(file, options)) {
      return in.readNBytes(size);
    }
  }

  /** {@return why a file or folder could not be read, and what would help} */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "it may not be read; give yourself the right to read it";
    }
    return "it cannot be read (" + e.getMessage() + "); check the disk and the path";
  }

  /** What is not UTF-8 becomes a mark that hardly any text holds, so few are looked at twice. */
  private static Optional<String> decode(byte[] bytes, Report report) {
    String read = new String(bytes, StandardCharsets.UTF_8);
    if (read.indexOf(REPLACED) >= 0) {
      return decodeStrictly(bytes, report);
    }
    return Optional.of(withoutMark(read));
  }

  private static Optional<String> decodeStrictly(byte[] bytes, Report report) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    decoder.onMalformedInput(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      report.problem(end(read), JsonPath.FILE, "a byte here is not UTF-8; save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(withoutMark(read));
  }

  private static String withoutMark(String read) {
    return read.startsWith("\uFEFF") ? read.substring(1) : read;
  }

  private static Node.At end(String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new Node.At(line, text.length() - text.lastIndexOf('\n'));
  }
}
