package org.unhunch.ui;

import java.awt.Component;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Sound;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** The menu, made anew whenever it is opened, so that it shows the preferences as they are. */
final class MainMenu {
  private static final int[] VOLUMES = {33, 67, 100};
  private final Words words;
  private final Preferences preferences;
  private final BooleanSupplier still;
  private final BooleanSupplier hasVoice;
  private final Supplier<Entries> entries;
  private final List<Command> zoom;
  private final Command mute;

  /** What the menu has beside the preferences: above and below them, for help, and at its end. */
  record Entries(List<Command> first, List<Command> help, Command close) {}

  /**
   * A menu of the preferences and of what else there is.
   *
   * @param still whether the figure moves less
   * @param hasVoice whether there is a voice to be chosen
   * @param entries makes what else there is, whenever it is needed
   */
  MainMenu(
      Words words,
      Preferences preferences,
      BooleanSupplier still,
      BooleanSupplier hasVoice,
      Supplier<Entries> entries) {
    this.words = words;
    this.preferences = preferences;
    this.still = still;
    this.hasVoice = hasVoice;
    this.entries = entries;
    this.mute = sound("menu.mute", all -> all.withMuted(!all.muted()), "ctrl M");
    this.zoom = zoom();
  }

  /** The same key has other names on other keyboards; the first of them is shown. */
  private List<Command> zoom() {
    UnaryOperator<Appearance> none = each -> each.withZoomPercent(Appearance.LEAST_ZOOM);
    return List.of(
        look(
            "menu.zoom.larger",
            Appearance::larger,
            "ctrl PLUS",
            "ctrl EQUALS",
            "ctrl shift EQUALS",
            "ctrl ADD"),
        look("menu.zoom.smaller", Appearance::smaller, "ctrl MINUS", "ctrl SUBTRACT"),
        look("menu.zoom.none", none, "ctrl 0", "ctrl NUMPAD0"));
  }

  /**
   * Has the keys of its items work wherever the focus is in the window, also while it is closed.
   */
  void bindIn(JComponent window) {
    Entries all = entries.get();
    Stream.of(all.first(), all.help(), zoom, List.of(mute, all.close()))
        .flatMap(List::stream)
        .forEach(each -> each.bindInWindow(window));
  }

  /** Opens it below the component, its right edges in a line, or in the corner of the window. */
  void open(Component below, JComponent window) {
    JPopupMenu menu = make();
    Component at = below.isShowing() ? below : window;
    int y = below.isShowing() ? below.getHeight() : 0;
    Point right = new Point(at.getWidth() - menu.getPreferredSize().width, y);
    menu.show(at, right.x, right.y);
  }

  /** {@return the menu as it is to be shown now} */
  JPopupMenu make() {
    Entries all = entries.get();
    JPopupMenu menu = new JPopupMenu();
    menu.setName("menu");
    all.first().forEach(each -> menu.add(each.item(new JMenuItem())));
    menu.addSeparator();
    menu.add(look());
    menu.add(sound());
    JMenu helps = menu("menu.help");
    all.help().forEach(each -> helps.add(each.item(new JMenuItem())));
    menu.add(helps);
    menu.addSeparator();
    menu.add(all.close().item(new JMenuItem()));
    return menu;
  }

  private JMenu menu(String key) {
    JMenu menu = new JMenu();
    menu.setName(key);
    menu.setText(words.text(key));
    menu.setMnemonic(words.mnemonic(key));
    return menu;
  }

  private JMenu look() {
    Appearance now = preferences.get().look();
    JMenu menu = menu("menu.view");
    for (ThemeChoice each : ThemeChoice.values()) {
      Command theme = look(Words.key("menu.theme.", each), look -> look.withTheme(each));
      menu.add(choice(theme, now.theme() == each));
    }
    menu.addSeparator();
    zoom.forEach(each -> menu.add(each.item(new JMenuItem())));
    menu.addSeparator();
    boolean less = still.getAsBoolean();
    Command motion = look("menu.still", look -> look.withReduceMotion(Optional.of(!less)));
    menu.add(check(motion, less));
    Command mirror = look("menu.mirror", look -> look.withMirror(!now.mirror()));
    menu.add(check(mirror, now.mirror()));
    return menu;
  }

  private JMenu sound() {
    Sound now = preferences.get().sound();
    JMenu menu = menu("menu.sound");
    menu.add(check(mute, now.muted()));
    Command quiet = sound("menu.quiet", all -> all.withQuietOffice(!now.quietOffice()));
    menu.add(check(quiet, now.quietOffice()));
    Command voice = sound("menu.voice", all -> all.withVoice(!now.voice()));
    voice.setEnabled(hasVoice.getAsBoolean());
    menu.add(check(voice, now.voice()));
    menu.addSeparator();
    for (int each : VOLUMES) {
      Command volume = sound("menu.volume." + each, all -> all.withVolume(each));
      menu.add(choice(volume, now.volume() == each));
    }
    return menu;
  }

  private static JMenuItem check(Command command, boolean on) {
    JMenuItem item = command.item(new JCheckBoxMenuItem());
    item.setSelected(on);
    return item;
  }

  private static JMenuItem choice(Command command, boolean on) {
    JMenuItem item = command.item(new JRadioButtonMenuItem());
    item.setSelected(on);
    return item;
  }

  private Command look(String key, UnaryOperator<Appearance> change, String... strokes) {
    return new Command(key, words, () -> preferences.changeLook(change), strokes);
  }

  private Command sound(String key, UnaryOperator<Sound> change, String... strokes) {
    return new Command(key, words, () -> preferences.changeSound(change), strokes);
  }
}
