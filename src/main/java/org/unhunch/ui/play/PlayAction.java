package org.unhunch.ui.play;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** Everything one can do while playing, with its keys: the one table for buttons, keys and help. */
enum PlayAction {
  /** Counts a repetition that waits, else pauses or goes on. */
  SPACE("SPACE"),
  /** Pauses or goes on. */
  TOGGLE("P"),
  /** Says that one is there, or counts a repetition. */
  READY("ENTER"),
  LONGER("typed +"),
  HURTS("H"),
  BACK("LEFT"),
  NEXT("RIGHT"),
  SKIP("N"),
  RESTART("R"),
  PACE("C"),
  LOUDER("UP"),
  SOFTER("DOWN"),
  MUTE("S"),
  VOICE("V"),
  DISTANCE("F11"),
  CORNER("M"),
  KEYS("typed ?"),
  END("ESCAPE");

  private final String key;

  PlayAction(String key) {
    this.key = key;
  }

  /** The command of this action, with its key and its tip, which works where that is possible. */
  Command command(Words words, Consumer<PlayAction> perform, Predicate<PlayAction> possible) {
    return new Command(textKey(), words, () -> perform.accept(this), key)
        .onlyIf(() -> possible.test(this))
        .tip(textKey() + ".tip");
  }

  /** The actions on the current step, which have the first row of buttons. */
  static List<PlayAction> current() {
    return List.of(TOGGLE, READY, PACE, LONGER, HURTS);
  }

  /** The actions that go to another place, which have the second row of buttons. */
  static List<PlayAction> places() {
    return List.of(BACK, NEXT, SKIP, RESTART, END);
  }

  /** The actions that change how it is seen, which have the row above the picture. */
  static List<PlayAction> tools() {
    return List.of(CORNER, DISTANCE, KEYS);
  }

  /** The key under which the words have this action's text, and what it does as {@code .tip}. */
  String textKey() {
    return Words.key("play.action.", this);
  }
}
