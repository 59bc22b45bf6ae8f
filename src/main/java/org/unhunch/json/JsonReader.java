package org.unhunch.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unhunch.message.Message;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads documents of JSON within limits, or reports why it cannot. */
public final class JsonReader {
  private static final int LONGEST_NUMBER = 30;

  /** Stands for what is no UTF-8, where it does not stand for itself. */
  private static final char REPLACEMENT = '\uFFFD';

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
                    .maxStringLength(limits.longest())
                    .maxNameLength(limits.key())
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();
  }

  /**
   * {@return the object as {@link JsonWriter} lays it out, if this reader could read it again; else
   * empty}
   */
  public Optional<byte[]> written(Map<String, ?> object, Function<Map<String, ?>, byte[]> layOut) {
    return Optional.of(object)
        .filter(limits::allow)
        .<byte[]>map(layOut)
        .filter(bytes -> bytes.length - limits.largeLetters(object) <= limits.bytes())
        .filter(bytes -> bytes.length <= limits.most());
  }

  /** {@return what to say of a document of so many bytes, which are too many} */
  public Message tooLong(long bytes) {
    return Message.of("json.too-long", bytes, limits.most());
  }

  /** {@return how many bytes a document may have} */
  public int most() {
    return limits.most();
  }

  /** {@return the one value in the bytes, or empty after noting in the report what is wrong} */
  public Optional<Node> parse(byte[] bytes, Report report) {
    if (bytes.length > limits.most()) {
      report.problem(tooLong(bytes.length));
      return Optional.empty();
    }
    NodeParser parser = new NodeParser(factory, limits, report);
    Optional<Node> node = decode(bytes, report).flatMap(parser::parse);
    long plain = bytes.length - parser.largeLetters();
    if (node.isPresent() && plain > limits.bytes()) {
      String large = limits.large().of();
      report.problem(Message.of("json.too-long.without", large, plain, limits.bytes()));
      return Optional.empty();
    }
    return node;
  }

  private static Optional<String> decode(byte[] bytes, Report report) {
    String quick = new String(bytes, StandardCharsets.UTF_8);
    if (quick.indexOf(REPLACEMENT) < 0) {
      return Optional.of(withoutMark(quick));
    }
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      report.problem(end(read), JsonPath.FILE, Message.of("json.not-utf-8"));
      return Optional.empty();
    }
    return Optional.of(withoutMark(read));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Node.At end(String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new Node.At(line, text.length() - text.lastIndexOf('\n'));
  }
}
