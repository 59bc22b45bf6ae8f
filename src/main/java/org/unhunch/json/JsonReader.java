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
   * {@return the object as {@link JsonWriter} lays it out, if this reader could read it again; else
   * empty}
   */
  public Optional<byte[]> written(Map<String, ?> object, Function<Map<String, ?>, byte[]> layOut) {
    return Optional.of(object)
        .filter(limits::allow)
        .<byte[]>map(layOut)
        .filter(bytes -> bytes.length <= limits.bytes());
  }

  /** {@return what to say of a document of so many bytes, which are too many} */
  public Message tooLong(long bytes) {
    return Message.of("json.too-long", bytes, limits.bytes());
  }

  /** {@return how many bytes a document may have} */
  public int most() {
    return limits.bytes();
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
