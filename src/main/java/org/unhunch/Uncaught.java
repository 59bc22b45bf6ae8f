package org.unhunch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a fault that nobody expected, on whatever thread: it is written to the log and
 * told, and the program goes on.
 *
 * <p>A fault that comes again and again, as one in painting may, is told and written at its first,
 * second, fourth, eighth … time.
 */
final class Uncaught implements Thread.UncaughtExceptionHandler {
  /** More kinds than these are one more kind. */
  private static final int MOST_KINDS = 50;

  private final String version;
  private final ObjIntConsumer<String> tell;
  private final Map<String, Integer> times = new HashMap<>();

  /** Has {@code tell} show, from any thread, a fault's details and how often it has happened. */
  Uncaught(String version, ObjIntConsumer<String> tell) {
    this.version = version;
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    try {
      int time = count(fault);
      if (Integer.bitCount(time) == 1) {
        LoggerFactory.getLogger(Uncaught.class).error("a fault, time {}", time, fault);
        tell.accept(details(version, fault), time);
      }
    } catch (Throwable again) {
      // Telling of a fault must not be a fault of its own; there is nothing left to try.
      fault.addSuppressed(again);
    }
  }

  private synchronized int count(Throwable fault) {
    StackTraceElement[] stack = fault.getStackTrace();
    String kind = fault.getClass() + (stack.length == 0 ? "" : " " + stack[0]);
    boolean known = times.containsKey(kind) || times.size() < MOST_KINDS;
    return times.merge(known ? kind : "another", 1, Integer::sum);
  }

  /** {@return what to hand to whoever mends it: the versions and where it was} */
  static String details(String version, Throwable fault) {
    StringWriter details = new StringWriter();
    PrintWriter out = new PrintWriter(details);
    out.printf("Unhunch %s, Java %s, ", version, System.getProperty("java.version"));
    out.printf("%s %s%n", System.getProperty("os.name"), System.getProperty("os.version"));
    fault.printStackTrace(out);
    return details.toString();
  }
}
