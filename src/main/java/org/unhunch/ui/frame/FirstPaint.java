package org.unhunch.ui.frame;

import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Toolkit;
import javax.swing.JComponent;
import javax.swing.JFrame;

/** Tells when a window has been painted for the first time: what can wait until then, should. */
public final class FirstPaint {
  private FirstPaint() {}

  /** Runs the action once the frame, which is not yet visible, stands painted on the screen. */
  public static void then(JFrame frame, Runnable action) {
    frame.setGlassPane(new Mark(action));
    frame.getGlassPane().setVisible(true);
  }

  /** Is painted last, sees nothing of the mouse, and is gone once it was painted. */
  @SuppressWarnings("serial") // never serialized
  private static final class Mark extends JComponent {
    private final transient Runnable action;
    private boolean painted;

    Mark(Runnable action) {
      this.action = action;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      if (!painted) {
        painted = true;
        // What is painted now is on the screen when this event is over.
        EventQueue.invokeLater(
            () -> {
              Toolkit.getDefaultToolkit().sync();
              setVisible(false);
              action.run();
            });
      }
    }

    @Override
    public boolean contains(int x, int y) {
      return false;
    }
  }
}
