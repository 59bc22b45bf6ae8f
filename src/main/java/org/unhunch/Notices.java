package org.unhunch;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sentences for the person from any thread, kept until there is a window to show them. */
final class Notices {
  private final List<String> waiting = new ArrayList<>();
  private Consumer<String> window = waiting::add;

  void tell(String sentence) {
    EventQueue.invokeLater(() -> window.accept(sentence));
  }

  /** Shows what waits and all that comes; on the event dispatch thread. */
  void showIn(Consumer<String> shown) {
    window = shown;
    waiting.forEach(shown);
  }
}
