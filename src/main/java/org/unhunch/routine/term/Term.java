package org.unhunch.routine.term;

import java.text.Normalizer;
import java.util.Locale;
import org.unhunch.message.Unseen;

/** A word of a vocabulary. */
public interface Term {
  /** {@return what it is named by, unique among words of its kind} */
  String id();

  /**
   * {@return a name without what a reader takes no notice of: capitals, how many spaces and how
   * wide, and how a letter and its accents are put together}
   */
  static String spelled(String name) {
    String plain = Normalizer.normalize(Unseen.without(name), Normalizer.Form.NFKC);
    return Unseen.spaced(plain).toLowerCase(Locale.ROOT);
  }
}
