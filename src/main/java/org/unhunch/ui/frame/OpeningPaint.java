package org.unhunch.ui.frame;

import java.awt.EventQueue;
import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/**
 * Paints a window that opens a single time. The system asks for the whole of it once it is there,
 * and what has become dirty until then, such as by being laid out, would be painted besides.
 *
 * <p>It is there for the opening alone, since Swing's own manager keeps what a window shows and so
 * paints less later on.
 */
public final class OpeningPaint extends RepaintManager {
  private final RepaintManager usual;

  private OpeningPaint(RepaintManager usual) {
    this.usual = usual;
  }

  /** Paints so until the first window has been asked for; on the event dispatch thread. */
  public static void begin() {
    setCurrentManager(new OpeningPaint(currentManager((JComponent) null)));
  }

  @Override
  public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
    if (!FirstPaint.isAwaitedFor(component)) {
      super.addDirtyRegion(component, x, y, width, height);
    }
  }

  /** What the system asks for is painted in the event of now, even if that fails. */
  @Override
  public void addDirtyRegion(Window window, int x, int y, int width, int height) {
    super.addDirtyRegion(window, x, y, width, height);
    if (window.isShowing()) {
      EventQueue.invokeLater(() -> setCurrentManager(usual));
    }
  }
}
