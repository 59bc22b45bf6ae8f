package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.MenuElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.look.KeyName;
import org.unhunch.ui.kit.look.MenuItemLook;
import org.unhunch.words.Language;
import org.unhunch.words.Words;

/** The menu changes the preferences, and shows what they are. */
class MainMenuTests {
  private final Prefs prefs = Prefs.having();
  private final List<String> done = new ArrayList<>();
  private MainMenu menu;

  @BeforeEach
  void open() {
    Ui.theme(false);
    Words words = new Words();
    Command first = new Command("menu.settings", words, () -> done.add("first"), "ctrl COMMA");
    Command help = new Command("menu.before", words, () -> done.add("help"), "F1");
    Command close = new Command("menu.close", words, () -> done.add("close"), "ctrl Q");
    menu =
        Ui.edt(
            () ->
                new MainMenu(
                    words,
                    prefs.preferences(),
                    () -> prefs.preferences().get().look().reduceMotion().orElse(false),
                    () -> true,
                    () -> new MainMenu.Entries(List.of(first), List.of(help), close)));
  }

  private JMenuItem item(String name) {
    return Ui.edt(() -> items(menu.make()))
        .filter(each -> name.equals(each.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JMenuItem> items(MenuElement menu) {
    return Stream.of(menu.getSubElements())
        .flatMap(
            each ->
                Stream.concat(
                    each instanceof JMenuItem item ? Stream.of(item) : Stream.empty(),
                    items(each)));
  }

  private void press(String name) {
    JMenuItem item = item(name);
    Ui.run(() -> item.doClick(0));
  }

  /** Guards against names of keys in the language that the system had when the program started. */
  @Test
  void keysAreNamedInTheLanguageOfTheTexts() {
    Command german =
        new Command("menu.settings", new Words(Language.GERMAN), () -> {}, "ctrl COMMA");
    JMenuItem item = Ui.edt(() -> german.item(new JMenuItem()));
    assertThat(german.firstKey()).isEqualTo("Strg+Komma");
    assertThat(item.getClientProperty(KeyName.OF_ITEM)).isEqualTo("Strg+Komma");
    assertThat(item.getUI()).isInstanceOf(MenuItemLook.class);
  }

  @Test
  void whatIsPressedIsPreferred() {
    press("menu.theme.dark");
    press("menu.zoom.larger");
    press("menu.zoom.larger");
    press("menu.still");
    press("menu.mirror");
    press("menu.mute");
    press("menu.quiet");
    press("menu.voice");
    press("menu.volume.33");
    assertThat(prefs.last().look())
        .isEqualTo(new Appearance(ThemeChoice.DARK, 125, Optional.of(true), false));
    assertThat(prefs.last().sound().muted()).isTrue();
    assertThat(prefs.last().sound().quietOffice()).isTrue();
    assertThat(prefs.last().sound().voice()).isTrue();
    assertThat(prefs.last().sound().volume()).isEqualTo(33);
  }

  @Test
  void zoomHasEnds() {
    press("menu.zoom.smaller");
    assertThat(prefs.preferences().get().look().zoomPercent()).isEqualTo(100);
    for (int i = 0; i < 9; i++) {
      press("menu.zoom.larger");
    }
    assertThat(prefs.last().look().zoomPercent()).isEqualTo(200);
    press("menu.zoom.smaller");
    assertThat(prefs.last().look().zoomPercent()).isEqualTo(175);
    press("menu.zoom.none");
    assertThat(prefs.last().look().zoomPercent()).isEqualTo(100);
  }

  /** Guards against menus that go on showing what was chosen before. */
  @Test
  void whatIsPreferredElsewhereIsShown() {
    Ui.run(() -> prefs.preferences().changeLook(look -> look.withTheme(ThemeChoice.LIGHT)));
    Ui.run(() -> prefs.preferences().changeSound(sound -> sound.withMuted(true).withVolume(100)));
    assertThat(item("menu.theme.light").isSelected()).isTrue();
    assertThat(item("menu.theme.system").isSelected()).isFalse();
    assertThat(item("menu.mute").isSelected()).isTrue();
    assertThat(item("menu.volume.100").isSelected()).isTrue();
    Ui.run(() -> prefs.preferences().changeSound(sound -> sound.withVolume(40)));
    assertThat(item("menu.volume.100").isSelected()).isFalse();
  }

  /** Guards against keys that work only once the menu has been opened, or that it does not show. */
  @Test
  void everyKeyThatTheMenuShowsWorksWhileItIsClosed() {
    JPanel window = Ui.edt(() -> new JPanel());
    Ui.run(() -> menu.bindIn(window));
    Set<KeyStroke> bound = Set.of(window.getInputMap(JPanel.WHEN_IN_FOCUSED_WINDOW).allKeys());
    Set<KeyStroke> shown =
        Ui.edt(() -> items(menu.make()))
            .map(JMenuItem::getAccelerator)
            .filter(each -> each != null)
            .collect(Collectors.toSet());
    assertThat(shown).isNotEmpty();
    assertThat(bound).containsAll(shown);
    shown.forEach(key -> act(window, key));
    assertThat(done).containsExactlyInAnyOrder("first", "help", "close");
    assertThat(prefs.last().sound().muted()).isTrue();
  }

  private static void act(JPanel window, KeyStroke key) {
    Object name = window.getInputMap(JPanel.WHEN_IN_FOCUSED_WINDOW).get(key);
    Ui.run(() -> window.getActionMap().get(name).actionPerformed(null));
  }
}
