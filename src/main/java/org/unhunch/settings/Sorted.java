package org.unhunch.settings;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Immutable copies in a fixed order, so that a file changes only where a choice did. */
final class Sorted {
  private Sorted() {}

  static <T extends Comparable<T>> Set<T> copyOf(Collection<T> items) {
    return Collections.unmodifiableSet(new TreeSet<>(items));
  }

  static <T> Map<String, T> copyOf(Map<String, T> map) {
    map.forEach(
        (key, value) -> {
          if (value == null) {
            throw new NullPointerException(key);
          }
        });
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
