package org.unhunch.ui.monkey;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An event queue that knows which events have held it up the longest. */
final class TimedQueue extends EventQueue {
  private static final int LISTED = 8;
  private final List<Took> longest = new ArrayList<>();
  private int depth;
  private boolean skipped;
  private String doing = "";

  /** What an event took, and after what had been done. */
  record Took(long millis, String doing, String event) {}

  @Override
  protected void dispatchEvent(AWTEvent event) {
    if (depth > 0) {
      skipThis(); // a dialog is open, and the event that opened it lasts as long as it does
    }
    depth++;
    long from = System.nanoTime();
    try {
      super.dispatchEvent(event);
    } finally {
      depth--;
      note(event, System.nanoTime() - from);
    }
  }

  private void note(AWTEvent event, long took) {
    boolean counts = !skipped || depth > 0;
    skipped &= depth > 0;
    if (counts) {
      longest.add(new Took(TimeUnit.NANOSECONDS.toMillis(took), doing, event.paramString()));
      longest.sort(Comparator.comparingLong(Took::millis).reversed());
      longest.subList(Math.min(LISTED, longest.size()), longest.size()).clear();
    }
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

  /** The longest events, the longest first. */
  List<Took> longest() {
    return longest;
  }
}
