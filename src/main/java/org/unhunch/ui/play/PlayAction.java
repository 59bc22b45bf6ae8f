package org.unhunch.ui.play;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** Everything one can do while playing, with its keys: the one table for buttons, keys and help. */
enum PlayAction {
  /** Counts a repetition that waits, else pauses or goes on. */
  SPACE("SPACE"),
  /** Says that one is ready, counts a repetition, or goes on. */
  READY("ENTER"),
  /** Pauses or goes on. */
  TOGGLE("P"),
  BACK("LEFT"),
  NEXT("RIGHT"),
  HURTS("H"),
  SKIP("N"),
  RESTART("R"),
  PACE("C"),
  LONGER("typed +"),
  DISTANCE("F11"),
  CORNER("M"),
  MIRROR(),
  MUTE("S"),
  VOICE("V"),
  LOUDER("UP"),
  SOFTER("DOWN"),
  KEYS("typed ?"),
  /** From another view back to the window, and from there to the question. */
  LEAVE("ESCAPE"),
  /** Asks whether to end the session, in whatever view. */
  END(),
  /** Opens the menu of what has no button. */
  MORE();

  private final String[] keys;

  PlayAction(String... keys) {
    this.keys = keys;
  }

  /** Whether a key does it. */
  boolean hasKey() {
    return keys.length > 0;
  }

  /** The command of this action, with its key and its tip, which works where that is possible. */
  Command command(Words words, Consumer<PlayAction> perform, Predicate<PlayAction> possible) {
    return new Command(textKey(), words, () -> perform.accept(this), keys)
        .onlyIf(() -> possible.test(this))
        .tip(textKey() + ".tip");
  }

  /** The key under which the words have this action's text, and what it does as {@code .tip}. */
  String textKey() {
    return Words.key("play.action.", this);
  }
}
