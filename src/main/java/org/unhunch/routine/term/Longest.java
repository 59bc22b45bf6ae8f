package org.unhunch.routine.term;

import org.unhunch.message.Unseen;

/**
 * How many letters a text may have, so that it is shown whole where it stands; for each kind well
 * beyond what anybody needs. Whoever counts them, counts them by {@link #room}.
 */
public final class Longest {
  /** The name of a routine, an exercise, a level, a thing or a place. */
  public static final int NAME = 60;

  /** The name of a phase. */
  public static final int PHASE = 30;

  /** A cue: at most four lines beside the figure in the smallest window. */
  public static final int CUE = 120;

  /** A sentence of the set-up, or what to mind. */
  public static final int INSTRUCTION = 160;

  /** Any other sentence. */
  public static final int SENTENCE = 300;

  /** What a person writes of a session or an exercise. */
  public static final int NOTE = 2_000;

  /** From here on letters are as wide as they are high, and take the room of two. */
  private static final int WIDE = 0x2E80;

  private Longest() {}

  /** {@return how many letters a text counts as: a wide one is two} */
  public static int room(String text) {
    return Unseen.isPlain(text) ? text.length() : text.codePoints().map(Longest::room).sum();
  }

  private static int room(int letter) {
    return letter < WIDE ? 1 : 2;
  }

  /** {@return a text, or as much of its beginning as counts as so many letters} */
  public static String start(String text, int most) {
    int end = 0;
    for (int left = most; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
      left -= room(text.codePointAt(end));
      if (left < 0) {
        break;
      }
    }
    return text.substring(0, end);
  }
}
