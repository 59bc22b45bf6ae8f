package org.unhunch.ui.play.window;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** A window for one view, in the place of the one that it comes from until it is closed. */
public final class ViewWindow {
  private static final Dimension CORNER = new Dimension(320, 220);
  private static final int MARGIN = 16;

  private final JFrame frame = new JFrame();
  private final Window from;

  /** A window, not yet visible, for a view that comes from the window of another component. */
  public ViewWindow(JComponent view, JComponent in, Runnable whenClosed) {
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
  public void fillScreen() {
    GraphicsConfiguration screen = from.getGraphicsConfiguration();
    frame.setBounds(screen.getBounds());
    open();
    // Of its own screen a window that has just opened knows nothing yet.
    screen.getDevice().setFullScreenWindow(frame);
  }

  /** Stands in the lower right corner, above all else, and can be dragged away. */
  public void standInCorner() {
    frame.setType(Window.Type.UTILITY);
    frame.setResizable(false); // so that window managers that tile have it float
    frame.setAlwaysOnTop(true);
    Rectangle corner = corner(from.getGraphicsConfiguration());
    frame.setBounds(corner);
    frame.addComponentListener(new Placing(corner.getLocation()));
    open();
  }

  private static Rectangle corner(GraphicsConfiguration screen) {
    Rectangle all = screen.getBounds();
    Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
    Dimension size = UIScale.scale(CORNER);
    int x = all.x + all.width - taken.right - size.width - MARGIN;
    int y = all.y + all.height - taken.bottom - size.height - MARGIN;
    return new Rectangle(new Point(x, y), size);
  }

  /**
   * Puts the window back where it is to be, since with some window managers one that cannot be
   * resized comes up elsewhere as often as not; never again once a mouse was in it.
   */
  private final class Placing extends ComponentAdapter {
    private final Point wanted;
    private int tries = 3;

    Placing(Point wanted) {
      this.wanted = wanted;
    }

    @Override
    public void componentMoved(ComponentEvent event) {
      if (frame.getContentPane().getMousePosition(true) != null) {
        tries = 0;
      } else if (tries > 0 && !frame.getLocation().equals(wanted)) {
        tries--;
        frame.setLocation(wanted);
      }
    }
  }

  private void open() {
    frame.setVisible(true);
    from.setVisible(false);
  }

  /** Closes it and shows the window that it came from, which takes the keys if they were here. */
  public void close() {
    // Gone first, since some window managers would give the keys to none of the two.
    frame.dispose();
    from.setVisible(true);
  }
}
