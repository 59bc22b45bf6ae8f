package org.unhunch.json;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unhunch.message.Message;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads documents of JSON within limits, or reports why it cannot. */
public final class JsonReader {
  private static final int LONGEST_NUMBER = 30;
  private final Limits limits;
  private final JsonFactory factory;

  /** A reader of documents that keep to the limits. */
  public JsonReader(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.text())
                    .maxNameLength(limits.key())
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();
  }

  /**
   * {@return the value in the file, or empty after noting in the report what is wrong}
   *
   * <p>A link is not followed, since a catalog from a stranger must not be able to name a file
   * outside its own folder; nor is anything read that may have no end, such as a pipe.
   */
  public Optional<Node> read(Path file, Report report) {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
      if (!found.isRegularFile()) {
        report.problem(Message.of("json.wrong", kind(found), Message.of("json.a-file")));
        return Optional.empty();
      }
      if (found.size() > limits.bytes()) {
        report.problem(tooLong(found.size()));
        return Optional.empty();
      }
      return parse(bytes(file, (int) found.size()), report);
    } catch (IOException e) {
      report.problem(reason(e));
      return Optional.empty();
    }
  }

  /**
   * {@return the object as {@link JsonWriter} lays it out, if this reader could read it again; else
   * empty}
   */
  public Optional<byte[]> written(Map<String, ?> object, Function<Map<String, ?>, byte[]> layOut) {
    return Optional.of(object)
        .filter(each -> limits.allow(each, limits.depth()))
        .<byte[]>map(layOut)
        .filter(bytes -> bytes.length <= limits.bytes());
  }

  private static Message kind(BasicFileAttributes found) {
    if (found.isSymbolicLink()) {
      return Message.of("json.a-link");
    }
    return Message.of(found.isDirectory() ? "json.a-folder" : "json.something-else");
  }

  private Message tooLong(long bytes) {
    return Message.of("json.too-long", bytes, limits.bytes());
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
  public static Message reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Message.of("json.no-such-file");
    }
    if (e instanceof AccessDeniedException) {
      return Message.of("json.may-not-be-read");
    }
    return Message.of("json.cannot-be-read", String.valueOf(e.getMessage()));
  }

  /** {@return the one value in the bytes, or empty after noting in the report what is wrong} */
  public Optional<Node> parse(byte[] bytes, Report report) {
    if (bytes.length > limits.bytes()) {
      report.problem(tooLong(bytes.length));
      return Optional.empty();
    }
    return decode(bytes, report)
        .flatMap(text -> new NodeParser(factory, limits.values(), report).parse(text));
  }

  private static Optional<String> decode(byte[] bytes, Report report) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      report.problem(end(read), JsonPath.FILE, Message.of("json.not-utf-8"));
      return Optional.empty();
    }
    return Optional.of(read.startsWith("\uFEFF") ? read.substring(1) : read);
  }

  private static Node.At end(String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new Node.At(line, text.length() - text.lastIndexOf('\n'));
  }
}
