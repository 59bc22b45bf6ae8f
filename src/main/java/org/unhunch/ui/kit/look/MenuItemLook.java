package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/** How menu items look; Swing finds it by its name in the theme's file. */
public final class MenuItemLook extends FlatMenuItemUI {
  /** {@return a delegate of the item's own} */
  public static ComponentUI createUI(JComponent item) {
    return new MenuItemLook();
  }

  @Override
  protected FlatMenuItemRenderer createRenderer() {
    return new KeyName(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
  }
}
