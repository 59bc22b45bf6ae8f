package org.unhunch.ui.play;

import java.awt.Container;
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
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** A window for one view, in the place of the one that it comes from until it is closed. */
final class ViewWindow {
  private static final Dimension CORNER = new Dimension(430, 190);
  private static final int MARGIN = 16;

  private final JFrame frame = new JFrame();
  private final Window from;

  /** A window, not yet visible, for a view that comes from the window of another component. */
  ViewWindow(JComponent view, JComponent in, Runnable whenClosed) {
    this.from = SwingUtilities.getWindowAncestor(in);
    frame.setUndecorated(true);
    frame.getRootPane().setWindowDecorationStyle(JRootPane.NONE);
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
  void fillScreen() {
    frame.setBounds(from.getGraphicsConfiguration().getBounds());
    open();
    frame.getGraphicsConfiguration().getDevice().setFullScreenWindow(frame);
  }

  /** Stands in the lower right corner, above all else, and can be dragged away. */
  void standInCorner() {
    frame.setType(Window.Type.UTILITY);
    frame.setResizable(false); // so that window managers that tile have it float
    frame.setAlwaysOnTop(true);
    frame.setBounds(corner(from.getGraphicsConfiguration()));
    letDrag(frame.getContentPane());
    open();
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

  private void letDrag(Container view) {
    MouseAdapter drag =
        new MouseAdapter() {
          private Point grip;

          @Override
          public void mousePressed(MouseEvent event) {
            grip = event.getPoint();
          }

          @Override
          public void mouseDragged(MouseEvent event) {
            Point to = event.getLocationOnScreen();
            frame.setLocation(to.x - grip.x, to.y - grip.y);
          }
        };
    view.addMouseListener(drag);
    view.addMouseMotionListener(drag);
  }
}
