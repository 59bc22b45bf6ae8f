package org.unhunch.ui.play;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** A window for one view, in the place of the one that it comes from until it is closed. */
final class ViewWindow {
  private static final Dimension CORNER = new Dimension(430, 190);
  private static final int MARGIN = 16;

  private final JFrame frame = new JFrame();
  private final Window from;

  private ViewWindow(JComponent view, Window from, Runnable whenClosed) {
    this.from = from;
    frame.setUndecorated(true);
    frame.setContentPane(view);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            whenClosed.run();
          }
        });
    if (from instanceof Frame main) {
      frame.setTitle(main.getTitle());
      frame.setIconImages(main.getIconImages());
    }
  }

  /** Fills the screen that the other window is on. */
  static ViewWindow fullScreen(JComponent view, JComponent in, Runnable whenClosed) {
    ViewWindow window = new ViewWindow(view, SwingUtilities.getWindowAncestor(in), whenClosed);
    window.frame.setBounds(window.from.getGraphicsConfiguration().getBounds());
    window.open();
    window.frame.getGraphicsConfiguration().getDevice().setFullScreenWindow(window.frame);
    return window;
  }

  /** Stands in the lower right corner, above all else, and can be dragged away. */
  static ViewWindow corner(JComponent view, JComponent in, Runnable whenClosed) {
    ViewWindow window = new ViewWindow(view, SwingUtilities.getWindowAncestor(in), whenClosed);
    window.frame.setAlwaysOnTop(true);
    window.frame.setBounds(corner(window.from.getGraphicsConfiguration()));
    window.letDrag(view);
    window.open();
    return window;
  }

  private static Rectangle corner(GraphicsConfiguration screen) {
    Rectangle all = screen.getBounds();
    Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
    int x = all.x + all.width - taken.right - CORNER.width - MARGIN;
    int y = all.y + all.height - taken.bottom - CORNER.height - MARGIN;
    return new Rectangle(new Point(x, y), CORNER);
  }

  private void open() {
    frame.setVisible(true);
    from.setVisible(false);
  }

  /** Closes it and shows the window that it came from. */
  void close() {
    from.setVisible(true);
    frame.dispose();
  }

  private void letDrag(JComponent view) {
    MouseAdapter drag =
        new MouseAdapter() {
          private Point grip;

          @Override
          public void mousePressed(MouseEvent event) {
            grip = event.getPoint();
          }

          @Override
          public void mouseDragged(MouseEvent event) {
            Point now = event.getLocationOnScreen();
            frame.setLocation(now.x - grip.x, now.y - grip.y);
          }
        };
    view.addMouseListener(drag);
    view.addMouseMotionListener(drag);
  }
}
