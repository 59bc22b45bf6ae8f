package org.unhunch.routine;

import java.util.Optional;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Require;

/**
 * One part of a repetition: a move, or a hold.
 *
 * @param kind whether one moves or stays
 * @param name a short phrase, unique in its script; the same in every language, as doses, poses and
 *     what is kept name it
 * @param called the phrase in the language of the exercise
 * @param cue the sentence shown and spoken during it
 * @param side the side, where the script itself goes from one side to the other; otherwise empty
 */
public record Phase(Kind kind, String name, String called, Sentence cue, Optional<Side> side) {
  /** Whether one moves or stays. */
  public enum Kind {
    /** Something that takes some seconds to do. */
    MOVE,
    /** Staying where one is. */
    HOLD
  }

  /** A phase that is called by its name. */
  public Phase(Kind kind, String name, Sentence cue, Optional<Side> side) {
    this(kind, name, name, cue, side);
  }

  public Phase {
    Require.text("name", name);
    Require.text("name", called);
    Require.text("cue", cue.written());
  }
}
