package org.unhunch.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word that was probably meant. */
public final class Nearest {
  /** Longer words are nobody's slip, and comparing them would take long. */
  private static final int LONGEST = 60;

  /** More would not be read, and ten thousand such lines would fill the memory. */
  private static final int MOST_LISTED = 40;

  private Nearest() {}

  /**
   * {@return the candidate with the fewest edits from the word, or empty if more than a third of
   * the word would have to change}
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int most = (Math.min(word.length(), LONGEST) + 1) / 3;
    return candidates.stream()
        .filter(candidate -> Math.max(word.length(), candidate.length()) <= LONGEST)
        .filter(candidate -> Math.abs(word.length() - candidate.length()) <= most)
        .filter(candidate -> edits(word, candidate) <= most)
        .min(Comparator.comparingInt(candidate -> edits(word, candidate)));
  }

  /**
   * {@return a message that offers the nearest candidate, or lists some where none is near}
   *
   * @param candidates what would be right
   */
  public static Message hint(String word, Collection<String> candidates) {
    return to(word, candidates)
        .map(near -> Message.of("nearest.did-you-mean", near))
        .orElseGet(
            () ->
                candidates.isEmpty()
                    ? Message.of("nearest.none")
                    : Message.of("nearest.one-of", listed(candidates)));
  }

  private static String listed(Collection<String> candidates) {
    String first = candidates.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return candidates.size() > MOST_LISTED ? first + " …" : first;
  }

  /** The number of letters to insert, delete or replace (Levenshtein), two rows at a time. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(replace, 1 + Math.min(row[j], next[j - 1]));
      }
      row = next;
    }
    return row[b.length()];
  }
}
