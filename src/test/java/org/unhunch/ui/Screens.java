package org.unhunch.ui;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.unhunch.player.Player;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.pick.DetailScreen;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.ui.settings.SettingsScreen;
import org.unhunch.words.Words;

/** Every screen of the program, each in a telling state, in the theme that is set. */
final class Screens {
  private final Words words = new Words();
  private final Pictures pictures = Shipped.pictures();

  /** {@return the screens by name, made anew} */
  Map<String, JComponent> all() {
    Map<String, JComponent> screens = new LinkedHashMap<>();
    screens.put("pick", Ui.edt(this::pick));
    screens.put("detail", Ui.edt(this::detail));
    screens.put("library", Ui.edt(this::library));
    screens.put("before", Ui.edt(() -> new BeforeScreen(words, () -> {}).component()));
    screens.put("play", Ui.edt(() -> play("loosen-and-lift", 25)));
    screens.put("done", Ui.edt(this::done));
    screens.put("settings", Ui.edt(this::settings));
    return screens;
  }

  private JComponent pick() {
    Home home = home(Prefs.having("chair", "floor", "wall", "doorway", "towel").preferences());
    Ui.find(home.component(), "rounding", JCheckBox.class).doClick(0);
    Ui.find(home.component(), "minutes", JSlider.class).setValue(10);
    return home.component();
  }

  private Home home(Preferences preferences) {
    return new Home(
        Shipped.catalog(),
        pictures,
        preferences,
        words,
        (question, first) -> first,
        routine -> {},
        routine -> {});
  }

  private JComponent library() {
    Home home = home(Prefs.having().preferences());
    Ui.find(home.component(), "tabs", JTabbedPane.class).setSelectedIndex(1);
    Ui.find(home.component(), "search", JTextField.class).setText("bird");
    return home.component();
  }

  private JComponent detail() {
    Preferences preferences = Prefs.having("floor").preferences();
    Home home = home(preferences);
    Ui.find(home.component(), "kneeling", JCheckBox.class).doClick(0);
    return new DetailScreen(
            Shipped.catalog(),
            () -> home.offer("loosen-and-lift"),
            preferences,
            words,
            routine -> {},
            routine -> {},
            routine -> {},
            () -> {})
        .component();
  }

  /** The routine, so many seconds after its start. */
  private JComponent play(String routine, int seconds) {
    AtomicLong nanos = new AtomicLong();
    PlayScreen screen =
        new PlayScreen(
            new Player(Shipped.timeline(routine), nanos::get, () -> 0),
            1,
            words,
            new PlayFigure(pictures, Shipped.catalog().pacing(), () -> false),
            Quiet.company(),
            record -> {});
    screen.start();
    nanos.set(seconds * 1_000_000_000L);
    screen.refresh();
    return screen.component();
  }

  private JComponent done() {
    AtomicLong nanos = new AtomicLong();
    Timeline timeline = Shipped.timeline("loosen-and-lift");
    Player player = new Player(timeline, nanos::get, () -> 0);
    player.play();
    nanos.set(400_000_000_000L);
    player.tick();
    player.skipExercise();
    player.skipExercise();
    player.stop();
    return new DoneScreen(player.record(), words, () -> {}, () -> {}, () -> {}).component();
  }

  private JComponent settings() {
    Preferences preferences = Prefs.having("chair", "floor").preferences();
    preferences.changePractice(
        practice -> practice.withTimes(practice.times().withRestSeconds(OptionalInt.of(45))));
    return new SettingsScreen(
            Shipped.catalog(),
            preferences,
            words,
            Quiet.company().announcer(),
            Path.of("/home/kim/.local/share/unhunch"),
            folder -> true,
            Answers.none(),
            () -> {})
        .component();
  }
}
