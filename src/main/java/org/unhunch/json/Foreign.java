package org.unhunch.json;

import java.util.List;

/** Knows a file of another program, of which there is one thing to tell and not a line per key. */
public final class Foreign {
  private Foreign() {}

  /** {@return whether it is an object that has something, but none of these keys} */
  public static boolean isNoneOf(Node document, List<String> keys) {
    return document instanceof Node.Object it
        && !it.members().isEmpty()
        && keys.stream().allMatch(key -> it.member(key) == null);
  }

  /** {@return whether it is a list that has something, but no object with this key} */
  public static boolean hasNone(Node document, String key) {
    return document instanceof Node.Items list
        && !list.items().isEmpty()
        && list.items().stream()
            .noneMatch(each -> each instanceof Node.Object it && it.member(key) != null);
  }

  /** {@return whether it is an object without an id whose key has such a list} */
  public static boolean hasNone(Node document, String list, String key) {
    return document instanceof Node.Object it
        && it.member("id") == null
        && it.member(list) != null
        && hasNone(it.member(list).value(), key);
  }
}
