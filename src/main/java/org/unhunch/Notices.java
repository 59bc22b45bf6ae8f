package org.unhunch;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.unhunch.ui.MainWindow;

/** Sentences for the person from any thread, kept until there is a window to show them. */
final class Notices {
  private final List<Consumer<MainWindow>> waiting = new ArrayList<>();
  private Consumer<Consumer<MainWindow>> window = waiting::add;

  void tell(String sentence) {
    post(main -> main.tell(sentence));
  }

  /** Tells that there was a fault, with the details that may be copied. */
  void tellFault(String details) {
    post(main -> main.tellFault(details));
  }

  private void post(Consumer<MainWindow> notice) {
    EventQueue.invokeLater(() -> window.accept(notice));
  }

  /** Shows what waits and all that comes; on the event dispatch thread. */
  void showIn(MainWindow main) {
    window = notice -> notice.accept(main);
    waiting.forEach(window);
  }
}
