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
    String seen = Unseen.without(name);
    // ASCII is put together in one way only, and the tables of all others take a while to be read.
    String same = Unseen.isPlain(seen) ? seen : Normalizer.normalize(seen, Normalizer.Form.NFKC);
    return Unseen.spaced(same).toLowerCase(Locale.ROOT);
  }

  /** {@return a name as it is sorted and searched: as it is spelled, and without accents} */
  static String folded(String name) {
    String spelled = spelled(name);
    return Unseen.isPlain(spelled)
        ? spelled
        : Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }
}
