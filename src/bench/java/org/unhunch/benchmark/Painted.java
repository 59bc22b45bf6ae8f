package org.unhunch.benchmark;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.PaintEvent;

/** Starts the program and says when its first window has been painted. */
public final class Painted {
  /** What is printed, alone on a line. */
  static final String LINE = "painted";

  private Painted() {}

  /** Starts the program without arguments. */
  public static void main(String[] unused) {
    org.unhunch.Unhunch.main(new String[0]);
    tell(false);
  }

  /** Says when the next window of this process has been painted, and may close it then. */
  static void tell(boolean closes) {
    Toolkit toolkit = Toolkit.getDefaultToolkit();
    toolkit.addAWTEventListener(
        event -> {
          if (event instanceof PaintEvent && event.getSource() instanceof Window window) {
            // The window is painted by this event, so it has been when the next one comes.
            EventQueue.invokeLater(() -> painted(window, closes));
          }
        },
        AWTEvent.PAINT_EVENT_MASK);
  }

  private static void painted(Window window, boolean closes) {
    Toolkit.getDefaultToolkit().sync();
    System.out.println(LINE);
    if (closes) {
      window.dispose();
    }
  }
}
