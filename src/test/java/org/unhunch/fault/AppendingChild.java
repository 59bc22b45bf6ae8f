package org.unhunch.fault;

import java.nio.file.Path;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Sessions;
import org.unhunch.testing.Moments;

/** A program that adds sessions to a history as fast as it can. */
final class AppendingChild {
  private AppendingChild() {}

  /** Adds, in a folder, as many sessions as asked for, from a number on. */
  public static void main(String[] arguments) {
    HistoryStore store = new HistoryStore(Path.of(arguments[0]), Moments.ANY);
    int from = Integer.parseInt(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    for (int number = from; number < from + count; number++) {
      store
          .append(Sessions.numbered(number))
          .ifPresentOrElse(System.out::println, () -> System.out.println("SAVED"));
    }
  }
}
