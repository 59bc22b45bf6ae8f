package org.unhunch.ui.kit.look;

import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import java.awt.Font;
import javax.swing.Icon;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/**
 * Writes the key of a menu item by the name that the item says, since the toolkit knows the names
 * of keys only in the language that the system had when it started.
 */
public final class KeyName extends FlatMenuItemRenderer {
  /** The client property of a menu item that holds what is written on its key. */
  public static final String OF_ITEM = "Unhunch.key";

  KeyName(JMenuItem item, Icon check, Icon arrow, Font font, String between) {
    super(item, check, arrow, font, between);
  }

  @Override
  protected String getTextForAccelerator(KeyStroke stroke) {
    Object name = menuItem.getClientProperty(OF_ITEM);
    return name == null ? super.getTextForAccelerator(stroke) : name.toString();
  }
}
