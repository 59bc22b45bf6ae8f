package org.unhunch.ui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
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
  private final JMenu view;

  /** Menus without anything to view yet. */
  MenuBar(Words words, Runnable before, Runnable close) {
    this.words = words;
    this.view = menu("menu.view");
    KeyStroke quit = KeyStroke.getKeyStroke(KeyEvent.VK_Q, InputEvent.CTRL_DOWN_MASK);
    JMenu application = menu("menu.app");
    application.add(prepare(new JMenuItem(), "menu.close", quit, close));
    JMenu help = menu("menu.help");
    KeyStroke f1 = KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0);
    help.add(prepare(new JMenuItem(), "menu.before", f1, before));
    component.add(application);
    component.add(view);
    component.add(help);
  }

  JMenuBar component() {
    return component;
  }

  /** Adds the choice of themes, which tells {@code keep} what was chosen. */
  MenuBar withTheme(Theme theme, Consumer<ThemeChoice> keep) {
    ButtonGroup group = new ButtonGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      String key = "menu.theme." + choice.name().toLowerCase(Locale.ROOT);
      JMenuItem item = new JRadioButtonMenuItem();
      item.setSelected(choice == theme.choice());
      Runnable choose =
          () -> {
            theme.choose(choice);
            keep.accept(choice);
          };
      group.add(prepare(item, key, null, choose));
      view.add(item);
    }
    return this;
  }

  /** Adds the choice to have the figure stand still, which tells {@code keep} whether it shall. */
  MenuBar withMotion(boolean still, Consumer<Boolean> keep) {
    JMenuItem item = new JCheckBoxMenuItem();
    item.setSelected(still);
    view.addSeparator();
    view.add(prepare(item, "menu.still", null, () -> keep.accept(item.isSelected())));
    return this;
  }

  private JMenuItem prepare(JMenuItem item, String key, KeyStroke accelerator, Runnable action) {
    item.setText(words.text(key));
    item.setName(key);
    item.setMnemonic(words.mnemonic(key));
    item.setAccelerator(accelerator);
    item.addActionListener(event -> action.run());
    return item;
  }

  private JMenu menu(String key) {
    JMenu menu = new JMenu(words.text(key));
    menu.setMnemonic(words.mnemonic(key));
    return menu;
  }
}
