package org.unhunch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Font;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unhunch.settings.Appearance;
import org.unhunch.settings.Appearance.ThemeChoice;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Settings;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** The settings without a window: what is pressed is kept, and what is kept is shown. */
@Timeout(60)
class SettingsScreenTests {
  private static final Path FOLDER = Path.of("/data/unhunch");
  private final Prefs prefs = Prefs.having("chair");
  private final Answers answers = Answers.agreeing();
  private final AtomicInteger backs = new AtomicInteger();
  private final List<Path> opened = new ArrayList<>();
  private SettingsScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(false);
    screen =
        Ui.edt(
            () ->
                new SettingsScreen(
                    ScreenKit.of(prefs.preferences()),
                    Quiet.services().announcer(),
                    new SettingsScreen.Folder(FOLDER, opened::add),
                    answers,
                    backs::incrementAndGet));
  }

  private <T extends Component> T find(String name, Class<T> type) {
    return Ui.find(screen.component(), name, type);
  }

  private void press(String... names) {
    for (String each : names) {
      Ui.run(() -> find(each, AbstractButton.class).doClick(0));
    }
  }

  private boolean isOn(String name) {
    return find(name, AbstractButton.class).isSelected();
  }

  /** Guards against a page that scrolls a little where it would fit. */
  @Test
  void allOfItIsInSightOnAWideScreen() {
    Ui.run(() -> Ui.layOut(screen.component(), 1920, 1050));
    JViewport port =
        Ui.tree(screen.component())
            .filter(JViewport.class::isInstance)
            .map(JViewport.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(port.getView().getPreferredSize().height).isLessThanOrEqualTo(port.getHeight());
  }

  @Test
  void everyChoiceIsKeptAtOnce() {
    press("settings.theme.dark", "settings.zoom.150", "settings.motion.full");
    press("settings.mute", "settings.quiet", "settings.pace.counted", "settings.stiffness");
    Ui.run(() -> find("settings.volume", JSlider.class).setValue(40));
    Settings kept = prefs.last();
    assertThat(kept.look().theme()).isEqualTo(ThemeChoice.DARK);
    assertThat(kept.look().zoomPercent()).isEqualTo(150);
    assertThat(kept.look().reduceMotion()).isEqualTo(Optional.of(false));
    assertThat(kept.sound().muted()).isTrue();
    assertThat(kept.sound().quietOffice()).isTrue();
    assertThat(kept.sound().volume()).isEqualTo(40);
    assertThat(kept.practice().pace()).isEqualTo(RepPacing.COUNTED);
    assertThat(kept.asksStiffness()).isFalse();
    press("settings.motion.system");
    assertThat(prefs.last().look().reduceMotion()).isEmpty();
  }

  @Test
  void secondsAreTheExercisesOrOnesOwn() {
    JSpinner rest = find("settings.rest", JSpinner.class);
    assertThat(rest.isVisible()).isFalse();
    press("settings.rest.given");
    assertThat(rest.isVisible()).isTrue();
    Ui.run(() -> rest.setValue(45));
    assertThat(prefs.last().practice().times().restSeconds()).isEqualTo(OptionalInt.of(45));
    press("settings.get-ready.given", "settings.breath.given", "settings.rest.given");
    var times = prefs.last().practice().times();
    assertThat(times.getReadySeconds())
        .isEqualTo(OptionalInt.of(TestCatalog.catalog().pacing().getReady().now()));
    assertThat(times.secondsPerBreath()).isPresent();
    assertThat(times.restSeconds()).isEmpty();
  }

  /** Guards against a page and menus that disagree: the page follows whoever makes the change. */
  @Test
  void whatIsChangedElsewhereIsShown() {
    Ui.run(() -> prefs.preferences().changeLook(look -> look.withTheme(ThemeChoice.LIGHT)));
    Ui.run(() -> prefs.preferences().changeLook(look -> look.larger().larger()));
    Ui.run(() -> prefs.preferences().changeSound(sound -> sound.withMuted(true).withVolume(5)));
    Ui.run(() -> prefs.preferences().changeSituation(situation -> situation.at("Home")));
    assertThat(isOn("settings.theme.light")).isTrue();
    assertThat(isOn("settings.zoom.125")).isTrue();
    assertThat(isOn("settings.mute")).isTrue();
    assertThat(find("settings.test", AbstractButton.class).isEnabled()).isFalse();
    assertThat(find("settings.volume", JSlider.class).getValue()).isEqualTo(5);
    assertThat(find("places", JComboBox.class).getSelectedItem()).isEqualTo("Home");
    assertThat(isOn("foam-roller")).isTrue();
  }

  @Test
  void aZoomFromTheFileThatIsNoneOfTheChoicesStays() {
    Ui.run(() -> prefs.preferences().changeLook(look -> look.withZoomPercent(137)));
    assertThat(Ui.tree(screen.component()).filter(this::isChosenZoom)).isEmpty();
    press("settings.mute");
    assertThat(prefs.last().look().zoomPercent()).isEqualTo(137);
  }

  private boolean isChosenZoom(Component each) {
    return String.valueOf(each.getName()).startsWith("settings.zoom.") && isOn(each.getName());
  }

  @Test
  void onceItIsClosedItFollowsNoMore() {
    screen.close();
    Ui.run(() -> prefs.preferences().changeSound(sound -> sound.withMuted(true)));
    assertThat(isOn("settings.mute")).isFalse();
  }

  @Test
  void placesAreEditedHereToo() {
    press("wall");
    assertThat(prefs.last().situation().place().equipmentIds())
        .containsExactlyInAnyOrder("chair", "wall");
  }

  @Test
  void resetAsksAndKeepsPlacesAndWhatThePersonHasTold() {
    Ui.run(() -> prefs.preferences().changePractice(p -> p.withLevel("far-reach", "arm-alone")));
    press("settings.theme.dark", "settings.zoom.200", "settings.quiet", "settings.stiffness");
    press("settings.pace.counted", "settings.rest.given", "wall");
    Settings before = prefs.last();
    press("settings.reset");
    assertThat(answers.questions()).singleElement().asString().contains("places");
    Settings after = prefs.last();
    assertThat(after.look()).isEqualTo(Appearance.INITIAL);
    assertThat(after.sound().quietOffice()).isFalse();
    assertThat(after.asksStiffness()).isTrue();
    assertThat(after.practice().pace()).isEqualTo(RepPacing.PACED);
    assertThat(after.practice().times().restSeconds()).isEmpty();
    assertThat(after.practice().levels()).isEqualTo(before.practice().levels());
    assertThat(after.situation()).isEqualTo(before.situation());
    assertThat(after.beforeFirstSessionSeen()).isTrue();
    assertThat(isOn("settings.theme.system")).isTrue();
  }

  @Test
  void theToneHasATwinAndTheFolderOpensAwayFromTheWindow() {
    press("settings.test");
    assertThat(find("settings.tested", JLabel.class).getText()).isEqualTo("♪ 67 %");
    press("settings.open");
    Ui.await(() -> opened.contains(FOLDER));
  }

  /** Guards against a language that would be shown in boxes. */
  @Test
  @SuppressWarnings("serial") // never serialized
  void aLanguageIsOfferedWhereTheSystemHasItsLetters() {
    assertThat(languages()).containsExactly("system", "en", "de", "es");
    Font few =
        new Font(Font.SANS_SERIF, Font.PLAIN, 12) {
          @Override
          public int canDisplayUpTo(String text) {
            return text.indexOf('ñ');
          }
        };
    Ui.run(() -> UIManager.put("Label.font", few));
    open();
    Ui.run(() -> UIManager.put("Label.font", null));
    assertThat(languages()).containsExactly("system", "en", "de");
  }

  private List<String> languages() {
    String key = "settings.language.";
    return Ui.tree(screen.component())
        .filter(AbstractButton.class::isInstance)
        .map(each -> "" + each.getName())
        .filter(each -> each.startsWith(key))
        .map(each -> each.substring(key.length()))
        .toList();
  }

  @Test
  void aSystemThatCannotShowFoldersSaysSoCalmly() {
    CountDownLatch asked = new CountDownLatch(1);
    SettingsScreen other =
        Ui.edt(
            () ->
                new SettingsScreen(
                    ScreenKit.of(prefs.preferences()),
                    Quiet.services().announcer(),
                    new SettingsScreen.Folder(
                        FOLDER,
                        folder -> {
                          asked.countDown();
                          return false;
                        }),
                    answers,
                    () -> {}));
    JLabel failed = Ui.find(other.component(), "settings.open-failed", JLabel.class);
    Ui.run(() -> Ui.find(other.component(), "settings.open", AbstractButton.class).doClick(0));
    Ui.await(() -> asked.getCount() == 0 && !failed.getText().isEmpty());
  }

  @Test
  void escapeAndTheButtonGoBack() {
    Object binding =
        screen
            .component()
            .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
            .get(KeyStroke.getKeyStroke("ESCAPE"));
    Ui.run(() -> screen.component().getActionMap().get(binding).actionPerformed(null));
    press("settings.back");
    assertThat(backs).hasValue(2);
  }
}
