package org.unhunch.desktop.bus;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values as the bus has them, lowest byte first; what a variant holds stands for itself. */
final class BusReader {
  private static final int DEEPEST = 32;

  private final ByteBuffer bytes;

  /** Reads from the first byte of a message's part, whose places count from there. */
  BusReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * {@return the values of a signature}
   *
   * @throws IOException if the bytes are not of it
   */
  List<Object> values(String signature) throws IOException {
    try {
      return values(signature, 0);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("not a message of the bus", e);
    }
  }

  /** {@return the fields of a header that reaches to the end, by their numbers} */
  Map<Integer, Object> fields() throws IOException {
    Map<Integer, Object> fields = new LinkedHashMap<>();
    while (bytes.hasRemaining()) {
      List<Object> field = values("(yv)");
      List<?> pair = (List<?>) field.get(0);
      fields.put(((Number) pair.get(0)).intValue(), pair.get(1));
    }
    return fields;
  }

  private List<Object> values(String signature, int depth) {
    List<Object> values = new ArrayList<>();
    for (int at = 0; at < signature.length(); ) {
      int end = end(signature, at);
      values.add(value(signature.substring(at, end), depth + 1));
      at = end;
    }
    return values;
  }

  /** Where the one complete type that begins there ends. */
  private static int end(String signature, int from) {
    char kind = signature.charAt(from);
    if (kind == 'a') {
      return end(signature, from + 1);
    }
    int open = kind == '(' || kind == '{' ? 1 : 0;
    int at = from + 1;
    while (open > 0) {
      char c = signature.charAt(at);
      open += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      at++;
    }
    return at;
  }

  private Object value(String type, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("too deep");
    }
    return switch (type.charAt(0)) {
      case 'y' -> bytes.get();
      case 'b' -> at(4).getInt() != 0;
      case 'n', 'q' -> (int) at(2).getShort();
      case 'i' -> at(4).getInt();
      case 'u' -> Integer.toUnsignedLong(at(4).getInt());
      case 'x', 't' -> at(8).getLong();
      case 'd' -> at(8).getDouble();
      case 's', 'o' -> text(at(4).getInt());
      case 'g' -> text(bytes.get());
      case 'v' -> value(text(bytes.get()), depth + 1);
      case 'a' -> array(type.substring(1), depth);
      case '(', '{' -> {
        at(8);
        yield values(type.substring(1, type.length() - 1), depth);
      }
      default -> throw new IllegalArgumentException(type);
    };
  }

  private List<Object> array(String type, int depth) {
    int length = at(4).getInt();
    at(alignment(type.charAt(0)));
    int end = Math.addExact(bytes.position(), length);
    if (length < 0 || end > bytes.limit()) {
      throw new BufferUnderflowException();
    }
    List<Object> elements = new ArrayList<>();
    while (bytes.position() < end) {
      elements.add(value(type, depth + 1));
    }
    return elements;
  }

  private static int alignment(char kind) {
    return switch (kind) {
      case 'y', 'g', 'v' -> 1;
      case 'n', 'q' -> 2;
      case 'x', 't', 'd', '(', '{' -> 8;
      default -> 4;
    };
  }

  private ByteBuffer at(int multiple) {
    return bytes.position((bytes.position() + multiple - 1) / multiple * multiple);
  }

  private String text(int length) {
    if (length < 0 || length >= bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] text = new byte[length];
    bytes.get(text).get();
    return new String(text, StandardCharsets.UTF_8);
  }
}
