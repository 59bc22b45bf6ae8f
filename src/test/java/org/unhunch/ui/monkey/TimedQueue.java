package org.unhunch.ui.monkey;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An event queue that knows which events have held it up the most. */
final class TimedQueue extends EventQueue {
  private static final int LISTED = 8;
  private final List<Took> longest = new ArrayList<>();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private int depth;
  private long events;
  private boolean skipped;
  private String doing = "";

  /** What an event took, of which its own work was so much, the how manieth, and after what. */
  record Took(long millis, long workMillis, long number, String doing, String event) {}

  @Override
  protected void dispatchEvent(AWTEvent event) {
    if (depth > 0) {
      skipThis(); // a dialog is open, and the event that opened it lasts as long as it does
    }
    depth++;
    long from = System.nanoTime();
    long workFrom = threads.getCurrentThreadCpuTime();
    try {
      super.dispatchEvent(event);
    } finally {
      depth--;
      note(event, System.nanoTime() - from, threads.getCurrentThreadCpuTime() - workFrom);
    }
  }

  private void note(AWTEvent event, long took, long worked) {
    boolean counts = !skipped || depth > 0;
    skipped &= depth > 0;
    if (counts) {
      events++;
      String what = event.getClass().getSimpleName() + " " + event.getID();
      longest.add(new Took(millis(took), millis(worked), events, doing, what));
      longest.sort(Comparator.comparingLong(Took::workMillis).reversed());
      longest.subList(Math.min(LISTED, longest.size()), longest.size()).clear();
    }
  }

  private static long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  /** Has the event of now not count. */
  void skipThis() {
    skipped = true;
  }

  /** Notes what is done now. */
  void doing(String what) {
    doing = what;
  }

  /** Ends it; another queue takes its place. */
  void end() {
    pop();
  }

  /** How many there were. */
  long events() {
    return events;
  }

  /** The events with the most work of their own, which a busy machine does not lengthen. */
  List<Took> longest() {
    return List.copyOf(longest);
  }
}
