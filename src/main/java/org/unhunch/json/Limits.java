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
 */
public record Limits(int bytes, int depth, int key, int text, int values) {
  /**
   * {@return whether plain values, as {@link JsonWriter} writes them, keep to the limits: what is
   * written is to be read again} Of the bytes only those of the texts are counted, so that what is
   * far too long need not be laid out.
   */
  boolean allow(Object value) {
    return allow(value, depth) && letters(value) <= bytes;
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

  private boolean allow(Object value, int depthLeft) {
    if (value instanceof Map<?, ?> map) {
      return depthLeft > 0
          && map.size() <= values
          && map.keySet().stream().allMatch(each -> each.toString().length() <= key)
          && map.values().stream().allMatch(each -> allow(each, depthLeft - 1));
    }
    if (value instanceof Collection<?> items) {
      return depthLeft > 0
          && items.size() <= values
          && items.stream().allMatch(each -> allow(each, depthLeft - 1));
    }
    return value == null || value.toString().length() <= text;
  }
}
