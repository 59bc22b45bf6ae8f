package org.unhunch.ui;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import org.unhunch.journal.settings.Look.ThemeChoice;
import org.unhunch.journal.settings.Sound;
import org.unhunch.words.Words;

/** The menus. */
final class MenuBar {
  private static final int[] VOLUMES = {33, 67, 100};
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
    view.addSeparator();
    view.add(toggle("menu.still", null, still, keep));
    return this;
  }

  /**
   * Adds what is heard.
   *
   * @param keep told how it is to be from now on
   * @param hasVoice whether there is a voice to be chosen
   */
  MenuBar withSound(Sound sound, Consumer<UnaryOperator<Sound>> keep, boolean hasVoice) {
    KeyStroke mute = KeyStroke.getKeyStroke(KeyEvent.VK_M, InputEvent.CTRL_DOWN_MASK);
    JMenu menu = menu("menu.sound");
    menu.add(toggle("menu.mute", mute, sound.muted(), on -> keep.accept(s -> s.withMuted(on))));
    JMenuItem voice =
        toggle("menu.voice", null, sound.voice(), on -> keep.accept(s -> s.withVoice(on)));
    voice.setEnabled(hasVoice);
    menu.add(voice);
    menu.addSeparator();
    ButtonGroup group = new ButtonGroup();
    for (int volume : VOLUMES) {
      JMenuItem item = new JRadioButtonMenuItem();
      item.setSelected(volume == sound.volume());
      group.add(item);
      menu.add(
          prepare(
              item, "menu.volume." + volume, null, () -> keep.accept(s -> s.withVolume(volume))));
    }
    component.add(menu, component.getComponentCount() - 1);
    return this;
  }

  private JMenuItem toggle(String key, KeyStroke accelerator, boolean on, Consumer<Boolean> keep) {
    JMenuItem item = new JCheckBoxMenuItem();
    item.setSelected(on);
    return prepare(item, key, accelerator, () -> keep.accept(item.isSelected()));
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
