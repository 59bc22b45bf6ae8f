package org.unhunch.ui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import org.unhunch.words.Words;

/** The menus. */
final class MenuBar {
  private final Words words;
  private final JMenuBar component = new JMenuBar();

  MenuBar(Words words, Theme theme, Runnable close) {
    this.words = words;
    component.add(application(close));
    component.add(view(theme));
  }

  JMenuBar component() {
    return component;
  }

  private JMenu application(Runnable close) {
    JMenu menu = menu("menu.app");
    JMenuItem item = new JMenuItem(words.text("menu.close"));
    item.setMnemonic(words.mnemonic("menu.close"));
    item.setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_Q, InputEvent.CTRL_DOWN_MASK));
    item.addActionListener(event -> close.run());
    menu.add(item);
    return menu;
  }

  private JMenu view(Theme theme) {
    JMenu menu = menu("menu.view");
    ButtonGroup group = new ButtonGroup();
    for (Theme.Choice choice : Theme.Choice.values()) {
      String key = "menu.theme." + choice.name().toLowerCase(Locale.ROOT);
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(words.text(key));
      item.setName(key);
      item.setMnemonic(words.mnemonic(key));
      item.setSelected(choice == theme.choice());
      item.addActionListener(event -> theme.choose(choice));
      group.add(item);
      menu.add(item);
    }
    return menu;
  }

  private JMenu menu(String key) {
    JMenu menu = new JMenu(words.text(key));
    menu.setMnemonic(words.mnemonic(key));
    return menu;
  }
}
