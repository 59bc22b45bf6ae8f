package org.unhunch.ui.kit.keys;

import java.awt.event.HierarchyEvent;
import javax.swing.JComponent;

/** Tells when a component is no longer to be seen, as another screen has come in its place. */
public final class Hidden {
  private Hidden() {}

  /** Runs the action each time the component is taken from the screen. */
  public static void then(JComponent component, Runnable action) {
    component.addHierarchyListener(
        event -> {
          boolean turned = (event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0;
          if (turned && !component.isShowing()) {
            action.run();
          }
        });
  }
}
