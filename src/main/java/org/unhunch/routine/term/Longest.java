package org.unhunch.routine.term;

/**
 * How many letters a text may have, so that it is shown whole where it stands; for each kind well
 * beyond what anybody needs.
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

  private Longest() {}
}
