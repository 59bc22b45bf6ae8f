package org.unhunch.ui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import org.unhunch.journal.settings.Look.ThemeChoice;
import org.unhunch.words.Words;

/** The menus. */
final class MenuBar {
  private final Words words;
  private final JMenuBar component = new JMenuBar();

  MenuBar(Words words, Theme theme, Consumer<ThemeChoice> keep, Runnable before, Runnable close) {
    this.words = words;
    component.add(application(close));
    component.add(view(theme, keep));
    component.add(help(before));
  }

  JMenuBar component() {
    return component;
  }

  private JMenu application(Runnable close) {
    KeyStroke quit = KeyStroke.getKeyStroke(KeyEvent.VK_Q, InputEvent.CTRL_DOWN_MASK);
    JMenu menu = menu("menu.app");
    menu.add(item("menu.close", quit, close));
    return menu;
  }

  private JMenu help(Runnable before) {
    JMenu menu = menu("menu.help");
    menu.add(item("menu.before", KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0), before));
    return menu;
  }

  private JMenuItem item(String key, KeyStroke accelerator, Runnable action) {
    JMenuItem item = new JMenuItem(words.text(key));
    item.setName(key);
    item.setMnemonic(words.mnemonic(key));
    item.setAccelerator(accelerator);
    item.addActionListener(event -> action.run());
    return item;
  }

  private JMenu view(Theme theme, Consumer<ThemeChoice> keep) {
    JMenu menu = menu("menu.view");
    ButtonGroup group = new ButtonGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      String key = "menu.theme." + choice.name().toLowerCase(Locale.ROOT);
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(words.text(key));
      item.setName(key);
      item.setMnemonic(words.mnemonic(key));
      item.setSelected(choice == theme.choice());
      item.addActionListener(
          event -> {
            theme.choose(choice);
            keep.accept(choice);
          });
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
