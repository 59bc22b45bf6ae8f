package org.unhunch.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts what changed here onto what has changed elsewhere, in plain values of JSON. */
public final class Merge {
  private Merge() {}

  /**
   * {@return the members of an object, key by key; what changed on both sides is ours in the end}
   *
   * @param base what both sides began with
   */
  public static Map<String, Object> of(
      Map<String, Object> base, Map<String, Object> ours, Map<String, Object> theirs) {
    Map<String, Object> merged = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>(ours.keySet());
    keys.addAll(theirs.keySet());
    for (String key : keys) {
      Object value = value(base.get(key), ours.get(key), theirs.get(key));
      if (value != null) {
        merged.put(key, value);
      }
    }
    return merged;
  }

  @SuppressWarnings("unchecked") // an object of JSON has texts for keys
  private static Object value(Object base, Object ours, Object theirs) {
    if (Objects.equals(base, ours)) {
      return theirs;
    }
    if (ours instanceof Map<?, ?> mine && theirs instanceof Map<?, ?> other) {
      Map<?, ?> before = base instanceof Map<?, ?> known ? known : Map.of();
      return of(
          (Map<String, Object>) before, (Map<String, Object>) mine, (Map<String, Object>) other);
    }
    if (ours instanceof List<?> mine && theirs instanceof List<?> other) {
      return items(base instanceof List<?> known ? known : List.of(), mine, other);
    }
    return ours;
  }

  /** Ours come first, since of two places by one name the first counts. */
  private static List<Object> items(List<?> base, List<?> ours, List<?> theirs) {
    List<Object> merged = new ArrayList<>(ours);
    merged.removeIf(each -> base.contains(each) && !theirs.contains(each));
    theirs.stream()
        .filter(each -> !base.contains(each) && !ours.contains(each))
        .forEach(merged::add);
    return merged;
  }
}
