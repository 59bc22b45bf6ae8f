package org.unhunch.ui.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/**
 * What a frame does besides showing screens.
 *
 * @param close asked to close it
 * @param closed told when it is closed
 * @param activated told when it comes to the front
 */
public record Shell(Runnable close, Runnable closed, Runnable activated) {
  private static final Dimension SIZE = new Dimension(1040, 720);
  private static final Dimension LEAST = new Dimension(840, 540);

  /** Gives a frame its size, in the middle of the screen, and listens to it. */
  public void prepare(JFrame frame) {
    frame.setIconImages(AppIcon.images());
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close.run();
          }

          @Override
          public void windowClosed(WindowEvent event) {
            closed.run();
          }

          @Override
          public void windowActivated(WindowEvent event) {
            activated.run();
          }
        });
    Rectangle screen = frame.getGraphicsConfiguration().getBounds();
    Dimension size = UIScale.scale(SIZE);
    frame.setMinimumSize(LEAST);
    frame.setSize(Math.min(size.width, screen.width), Math.min(size.height, screen.height));
    frame.setLocationRelativeTo(null);
  }
}
