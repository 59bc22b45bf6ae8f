package org.unhunch.ui.kit.look;

import java.awt.Window;
import javax.swing.JRootPane;
import javax.swing.RepaintManager;
import javax.swing.RootPaneContainer;

/**
 * Paints once what is new in a window and has come to light with it, as at the first paint and
 * whenever a window is made larger; Swing's own paints it, and then all of the window once more.
 */
public final class OnePaint extends RepaintManager {
  private OnePaint() {}

  /** Settles it for all windows. */
  public static void settle() {
    RepaintManager.setCurrentManager(new OnePaint());
  }

  /** A window shows what fills it and nothing else. */
  @Override
  public void addDirtyRegion(Window window, int x, int y, int width, int height) {
    if (window instanceof RootPaneContainer filled) {
      JRootPane all = filled.getRootPane();
      addDirtyRegion(all, x - all.getX(), y - all.getY(), width, height);
    } else {
      super.addDirtyRegion(window, x, y, width, height);
    }
  }
}
