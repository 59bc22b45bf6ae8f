package org.unhunch.ui.frame;

import javax.swing.JComponent;
import javax.swing.RepaintManager;

/**
 * Paints a window that opens a single time. The system asks for the whole of it once it is there,
 * and what has become dirty until then, such as by being laid out, would be painted besides.
 */
public final class OpeningPaint extends RepaintManager {
  @Override
  public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
    if (!FirstPaint.isAwaitedFor(component)) {
      super.addDirtyRegion(component, x, y, width, height);
    }
  }
}
