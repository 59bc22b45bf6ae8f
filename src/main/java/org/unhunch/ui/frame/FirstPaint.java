package org.unhunch.ui.frame;

import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JRootPane;

/** Tells when a window has been painted for the first time: what can wait until then, should. */
public final class FirstPaint {
  private FirstPaint() {}

  /**
   * Runs the action once the frame, which is not yet visible, stands painted on the screen; of
   * several actions, the one that was given last comes first.
   */
  public static void then(JFrame frame, Runnable action) {
    if (frame.getGlassPane() instanceof Mark mark) {
      mark.actions.add(0, action);
    } else {
      frame.setGlassPane(new Mark(action));
      frame.getGlassPane().setVisible(true);
    }
  }

  /** Is painted last, sees nothing of the mouse, and is gone once it was painted. */
  @SuppressWarnings("serial") // never serialized
  private static final class Mark extends JComponent {
    private final transient List<Runnable> actions = new ArrayList<>();
    private boolean painted;

    Mark(Runnable action) {
      actions.add(action);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      if (!painted) {
        painted = true;
        // What is painted now is on the screen when this event is over.
        EventQueue.invokeLater(this::leave);
        actions.forEach(EventQueue::invokeLater); // a fault in one is its own
      }
    }

    /** Without being hidden, for which all that lies below would be painted again. */
    private void leave() {
      Toolkit.getDefaultToolkit().sync();
      JRootPane root = getRootPane();
      root.remove(this);
      root.setGlassPane(new JPanel());
    }

    @Override
    public boolean contains(int x, int y) {
      return false;
    }
  }
}
