package org.unhunch.desktop.signal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.unhunch.desktop.bus.BusCall;
import org.unhunch.desktop.bus.BusConnection;

/**
 * One question, which may have no answer here.
 *
 * @param <T> what the answer is
 */
@FunctionalInterface
interface Probe<T> {
  /**
   * {@return the answer, or empty where it is not known}
   *
   * @throws IOException if nobody can be asked, which is as good as no answer
   */
  Optional<T> ask() throws IOException;

  /** The one value of the reply of who is there already, if it is of a kind. */
  static <V> Optional<V> reply(BusConnection bus, BusCall call, Class<V> kind) {
    try {
      List<Object> values = bus.ask(call);
      return values.stream().limit(1).filter(kind::isInstance).map(kind::cast).findFirst();
    } catch (IOException e) {
      return Optional.empty(); // nobody of that name is there
    }
  }
}
