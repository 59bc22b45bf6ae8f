package org.unhunch.desktop.bus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes values the way the bus has them: each at a multiple of its size, lowest byte first. */
final class BusWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  int size() {
    return out.size();
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  BusWriter one(int value) {
    out.write(value);
    return this;
  }

  BusWriter align(int to) {
    while (out.size() % to != 0) {
      out.write(0);
    }
    return this;
  }

  BusWriter number(int value) {
    align(4);
    return one(value).one(value >> 8).one(value >> 16).one(value >> 24);
  }

  BusWriter raw(BusWriter other) {
    out.writeBytes(other.bytes());
    return this;
  }

  /**
   * Writes a text, a byte, a truth, a number (a Long is one without a sign), a list of texts, or
   * texts with values of any of these kinds.
   *
   * @return its signature
   */
  String value(Object value) {
    if (value instanceof String text) {
      string(text);
      return "s";
    } else if (value instanceof Byte small) {
      one(small);
      return "y";
    } else if (value instanceof Boolean truth) {
      number(truth ? 1 : 0);
      return "b";
    } else if (value instanceof Integer number) {
      number(number);
      return "i";
    } else if (value instanceof Long number) {
      number((int) number.longValue());
      return "u";
    } else if (value instanceof List<?> texts) {
      array(4, () -> texts.forEach(each -> string((String) each)));
      return "as";
    } else if (value instanceof Map<?, ?> values) {
      array(8, () -> values.forEach(this::entry));
      return "a{sv}";
    }
    throw new IllegalArgumentException("not written: " + value);
  }

  private void entry(Object key, Object value) {
    align(8);
    string((String) key);
    BusWriter trial = new BusWriter();
    signature(trial.value(value));
    value(value);
  }

  /** An array has its length before it, less what stands between that and its first element. */
  private void array(int alignment, Runnable elements) {
    number(0);
    int lengthAt = size() - 4;
    align(alignment);
    int begin = size();
    elements.run();
    byte[] all = bytes();
    int length = all.length - begin;
    for (int i = 0; i < 4; i++) {
      all[lengthAt + i] = (byte) (length >> 8 * i);
    }
    out.reset();
    out.writeBytes(all);
  }

  private void string(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
    one(0);
  }

  private void signature(String text) {
    one(text.length());
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    one(0);
  }

  /** A signature has a length of one byte, other texts one of four. */
  void field(int code, char kind, String text) {
    align(8).one(code).one(1).one(kind).one(0);
    if (kind == 'g') {
      signature(text);
    } else {
      string(text);
    }
  }
}
