package org.unhunch.desktop.bus;

import java.util.List;

/**
 * Something that was told on a bus.
 *
 * @param type the interface that has the signal
 * @param name the signal
 * @param values what it says
 */
public record BusSignal(String type, String name, List<Object> values) {
  /** Copies the values. */
  public BusSignal {
    values = List.copyOf(values);
  }
}
