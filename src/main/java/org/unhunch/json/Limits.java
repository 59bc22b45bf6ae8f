package org.unhunch.json;

import java.util.Collection;
import java.util.Map;

/**
 * How much a document may hold: more than any honest one does, and far less than would stall the
 * program.
 *
 * @param bytes how long it may be
 * @param depth how deep objects and lists may be nested
 * @param key how many characters a key may have
 * @param text how many characters a text may have
 * @param values how many values an object or a list may have
 * @param large what may be larger
 * @param many what may have more values
 */
public record Limits(int bytes, int depth, int key, int text, int values, Large large, Many many) {
  /**
   * One object in the document, whose members are texts that are longer than others.
   *
   * @param of the key of the object
   * @param text how many characters each of its texts may have
   * @param bytes how long the document may be for their sake, beyond what others may be
   */
  public record Large(String of, int text, int bytes) {
    private static final Large NOTHING = new Large("", 0, 0);
  }

  /**
   * One object in the document, whose members are objects with more values than others.
   *
   * @param of the key of the object
   * @param values how many values each of its members may have
   */
  public record Many(String of, int values) {
    private static final Many NOTHING = new Many("", 0);
  }

  /** Limits for documents in which nothing is larger. */
  public Limits(int bytes, int depth, int key, int text, int values) {
    this(bytes, depth, key, text, values, Large.NOTHING, Many.NOTHING);
  }

  /** How long a document may be with all that may be larger. */
  int most() {
    return bytes + large.bytes;
  }

  /** How many characters any text may have. */
  int longest() {
    return Math.max(text, large.text);
  }

  /** How many of the letters of an object are in what may be larger. */
  long largeLetters(Map<String, ?> object) {
    return isLarge(large.of) && object.get(large.of) instanceof Map<?, ?> map
        ? letters(map.values())
        : 0;
  }

  /** How many values an object in this key of the document may have. */
  int values(Object of) {
    return many.values > 0 && many.of.equals(of) ? many.values : values;
  }

  /** Whether the texts that stand in this key of the document may be larger. */
  boolean isLarge(Object of) {
    return large.text > 0 && large.of.equals(of);
  }

  /**
   * {@return whether plain values, as {@link JsonWriter} writes them, keep to the limits: what is
   * written is to be read again} Of the bytes only those of the texts are counted, so that what is
   * far too long need not be laid out.
   */
  boolean allow(Map<String, ?> object) {
    return object.size() <= values
        && object.entrySet().stream().allMatch(this::allow)
        && letters(object) <= most();
  }

  private static long letters(Object value) {
    if (value instanceof Map<?, ?> map) {
      return letters(map.keySet()) + letters(map.values());
    }
    if (value instanceof Collection<?> items) {
      return items.stream().mapToLong(Limits::letters).sum();
    }
    return value == null ? 0 : value.toString().length();
  }

  private boolean allow(Map.Entry<String, ?> member) {
    String of = member.getKey();
    int longest = isLarge(of) ? large.text : text;
    return of.length() <= key && allow(member.getValue(), depth - 1, longest, values(of));
  }

  private boolean allow(Object value, int depthLeft, int longest, int most) {
    if (value instanceof Map<?, ?> map) {
      return depthLeft > 0
          && map.size() <= most
          && map.keySet().stream().allMatch(each -> each.toString().length() <= key)
          && map.values().stream().allMatch(each -> allow(each, depthLeft - 1, longest, most));
    }
    if (value instanceof Collection<?> items) {
      return depthLeft > 0
          && items.size() <= most
          && items.stream().allMatch(each -> allow(each, depthLeft - 1, longest, most));
    }
    return value == null || value.toString().length() <= longest;
  }
}
