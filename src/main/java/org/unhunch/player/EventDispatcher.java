package org.unhunch.player;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Tells listeners of events in order, also of what they cause themselves while being told.
 *
 * <p>A listener that throws keeps no other from being told; the first fault comes out at the end.
 */
final class EventDispatcher {
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
    List<RuntimeException> faults = new ArrayList<>();
    try {
      while (!untold.isEmpty()) {
        Event next = untold.remove();
        List.copyOf(listeners).forEach(listener -> tell(listener, next, faults));
      }
    } finally {
      telling = false;
    }
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
  }

  private static void tell(Consumer<Event> listener, Event event, List<RuntimeException> faults) {
    try {
      listener.accept(event);
    } catch (RuntimeException e) {
      faults.add(e);
    }
  }
}
