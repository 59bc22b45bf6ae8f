package org.unhunch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Sound;
import org.unhunch.ui.kit.Command;
import org.unhunch.words.Words;

/** The menus; what they show of the preferences is always as the preferences are. */
final class MenuBar {
  private static final int[] VOLUMES = {33, 67, 100};
  private final Words words;
  private final Preferences preferences;
  private final JMenuBar component = new JMenuBar();
  private final List<Runnable> shows = new ArrayList<>();
  private final Consumer<Runnable> later;

  /**
   * Menus without anything in them yet.
   *
   * @param later runs what fills them, once the window stands there with their names
   */
  MenuBar(Words words, Preferences preferences, Consumer<Runnable> later) {
    this.later = later;
    this.words = words;
    this.preferences = preferences;
    preferences.listen(all -> all, () -> shows.forEach(Runnable::run));
  }

  JMenuBar component() {
    return component;
  }

  /** Adds a menu of things to be done. */
  MenuBar with(String key, Command... commands) {
    return with(
        key, menu -> List.of(commands).forEach(each -> menu.add(each.item(new JMenuItem()))));
  }

  /** Adds how the window looks, where {@code isStill} says whether the figure moves less. */
  MenuBar withLook(BooleanSupplier isStill) {
    return with("menu.view", menu -> fillLook(menu, isStill));
  }

  private void fillLook(JMenu menu, BooleanSupplier isStill) {
    ButtonGroup themes = new ButtonGroup();
    for (ThemeChoice each : ThemeChoice.values()) {
      String key = Words.key("menu.theme.", each);
      JMenuItem item =
          choice(
              new JRadioButtonMenuItem(),
              key,
              () -> preferences.get().look().theme() == each,
              on -> preferences.changeLook(at -> at.withTheme(each)));
      themes.add(item);
      menu.add(item);
    }
    menu.addSeparator();
    menu.add(
        zoom(
            "menu.zoom.larger",
            Appearance::larger,
            "ctrl PLUS",
            "ctrl EQUALS",
            "ctrl shift EQUALS",
            "ctrl ADD"));
    menu.add(zoom("menu.zoom.smaller", Appearance::smaller, "ctrl MINUS", "ctrl SUBTRACT"));
    UnaryOperator<Appearance> none = each -> each.withZoomPercent(Appearance.LEAST_ZOOM);
    menu.add(zoom("menu.zoom.none", none, "ctrl 0", "ctrl NUMPAD0"));
    menu.addSeparator();
    menu.add(
        choice(
            new JCheckBoxMenuItem(),
            "menu.still",
            isStill,
            on -> preferences.changeLook(at -> at.withReduceMotion(Optional.of(on)))));
    menu.add(
        choice(
            new JCheckBoxMenuItem(),
            "menu.mirror",
            () -> preferences.get().look().mirror(),
            on -> preferences.changeLook(at -> at.withMirror(on))));
  }

  /** Adds what is heard, where {@code hasVoice} says whether there is a voice to be chosen. */
  MenuBar withSound(boolean hasVoice) {
    return with("menu.sound", menu -> fillSound(menu, hasVoice));
  }

  private void fillSound(JMenu menu, boolean hasVoice) {
    menu.add(sound("menu.mute", Sound::muted, Sound::withMuted, "ctrl M"));
    menu.add(sound("menu.quiet", Sound::quietOffice, Sound::withQuietOffice));
    JMenuItem voice = sound("menu.voice", Sound::voice, Sound::withVoice);
    voice.setEnabled(hasVoice);
    menu.add(voice);
    menu.addSeparator();
    ButtonGroup volumes = new ButtonGroup();
    shows.add(volumes::clearSelection); // it may be none of these
    for (int each : VOLUMES) {
      JMenuItem item =
          choice(
              new JRadioButtonMenuItem(),
              "menu.volume." + each,
              () -> preferences.get().sound().volume() == each,
              on -> preferences.changeSound(sound -> sound.withVolume(each)));
      volumes.add(item);
      menu.add(item);
    }
  }

  private JMenuItem sound(
      String key,
      Predicate<Sound> isOn,
      BiFunction<Sound, Boolean, Sound> change,
      String... strokes) {
    return choice(
        new JCheckBoxMenuItem(),
        key,
        () -> isOn.test(preferences.get().sound()),
        on -> preferences.changeSound(sound -> change.apply(sound, on)),
        strokes);
  }

  private JMenuItem choice(
      JMenuItem item,
      String key,
      BooleanSupplier isOn,
      Consumer<Boolean> change,
      String... strokes) {
    Runnable show = () -> item.setSelected(isOn.getAsBoolean());
    show.run();
    shows.add(show);
    return new Command(key, words, () -> change.accept(item.isSelected()), strokes).item(item);
  }

  /** The same key has other names on other keyboards; the first of them is shown. */
  private JMenuItem zoom(String key, UnaryOperator<Appearance> change, String... strokes) {
    Command zoom = new Command(key, words, () -> preferences.changeLook(change), strokes);
    zoom.bindInWindow(component);
    return zoom.item(new JMenuItem());
  }

  private MenuBar with(String key, Consumer<JMenu> fill) {
    JMenu menu = new JMenu(words.text(key));
    menu.setMnemonic(words.mnemonic(key));
    component.add(menu);
    later.accept(() -> fill.accept(menu));
    return this;
  }
}
