package org.unhunch.player;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** Tells listeners of events in order, also of what they cause themselves while being told. */
final class Teller {
  private final List<Consumer<Event>> listeners = new ArrayList<>();
  private final Queue<Event> untold = new ArrayDeque<>();
  private boolean telling;

  void add(Consumer<Event> listener) {
    listeners.add(listener);
  }

  void tell(Event event) {
    untold.add(event);
    if (telling) {
      return;
    }
    telling = true;
    try {
      while (!untold.isEmpty()) {
        Event next = untold.remove();
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
      }
    } finally {
      telling = false;
    }
  }
}
