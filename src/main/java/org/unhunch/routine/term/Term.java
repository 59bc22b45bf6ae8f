package org.unhunch.routine.term;

import java.util.Locale;

/** A word of a vocabulary. */
public interface Term {
  /** {@return what it is named by, unique among words of its kind} */
  String id();

  /** {@return a name without what a reader takes no notice of: capitals, and how many spaces} */
  static String spelled(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
