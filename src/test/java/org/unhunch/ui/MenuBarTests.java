package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** The menus change the preferences, and show what they are. */
class MenuBarTests {
  private final Prefs prefs = Prefs.having();
  private JMenuBar menus;

  @BeforeEach
  void open() {
    Ui.theme(false);
    menus =
        Ui.edt(
            () ->
                new MenuBar(new Words(), prefs.preferences(), Runnable::run)
                    .withLook(() -> prefs.preferences().get().look().reduceMotion().orElse(false))
                    .withSound(true)
                    .component());
  }

  private JMenuItem item(String name) {
    return Stream.of(menus.getSubElements())
        .map(JMenu.class::cast)
        .flatMap(menu -> Stream.of(menu.getMenuComponents()))
        .filter(each -> name.equals(each.getName()))
        .map(JMenuItem.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void press(String name) {
    Ui.run(() -> item(name).doClick(0));
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
}
