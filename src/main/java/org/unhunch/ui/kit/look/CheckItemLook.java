package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatCheckBoxMenuItemUI;
import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/** How menu items that are on or off look; Swing finds it by its name in the theme's file. */
public final class CheckItemLook extends FlatCheckBoxMenuItemUI {
  /** {@return a delegate of the item's own} */
  public static ComponentUI createUI(JComponent item) {
    return new CheckItemLook();
  }

  @Override
  protected FlatMenuItemRenderer createRenderer() {
    return new KeyName(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
  }
}
