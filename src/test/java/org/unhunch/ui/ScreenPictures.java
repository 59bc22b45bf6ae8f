package org.unhunch.ui;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.unhunch.player.Player;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.done.DoneScreen;
import org.unhunch.ui.pick.DetailScreen;
import org.unhunch.ui.play.Clocks;
import org.unhunch.ui.play.PlayFigure;
import org.unhunch.ui.play.PlayScreen;
import org.unhunch.words.Words;

/** Paints every screen in both themes and two sizes, for people to look at and for the guide. */
public final class ScreenPictures {
  private static final List<Dimension> SIZES =
      List.of(new Dimension(900, 600), new Dimension(1920, 1080));
  private final Words words = new Words();
  private final Path folder;

  private ScreenPictures(Path folder) {
    this.folder = folder;
  }

  /** Writes the pictures into the folder that is named, or into target/screens. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
    Files.createDirectories(folder);
    for (boolean dark : new boolean[] {false, true}) {
      Ui.theme(dark);
      new ScreenPictures(folder).all(dark ? "dark" : "light");
    }
    System.exit(0); // the event dispatch thread would go on waiting
  }

  private void all(String theme) throws IOException {
    for (Dimension size : SIZES) {
      write("pick", theme, size, pick());
      write("detail", theme, size, detail());
      write("library", theme, size, library());
      write("before", theme, size, Ui.edt(() -> new BeforeScreen(words, () -> {}).component()));
      write("play", theme, size, play("loosen-and-lift", 25));
      write("done", theme, size, done());
    }
  }

  private void write(String name, String theme, Dimension size, JComponent screen)
      throws IOException {
    BufferedImage image = Ui.paintInWindow(screen, size);
    Path file = folder.resolve(name + "-" + theme + "-" + size.width + ".png");
    ImageIO.write(image, "png", file.toFile());
  }

  private JComponent pick() {
    return Ui.edt(
        () -> {
          Preferences preferences =
              Prefs.having("chair", "floor", "wall", "doorway", "towel").preferences();
          Home home = home(preferences);
          Ui.find(home.component(), "rounding", JCheckBox.class).doClick(0);
          Ui.find(home.component(), "minutes", JSlider.class).setValue(10);
          return home.component();
        });
  }

  private Home home(Preferences preferences) {
    return new Home(
        Shipped.catalog(),
        Shipped.pictures(),
        preferences,
        words,
        (question, first) -> first,
        r -> {},
        r -> {});
  }

  private JComponent library() {
    return Ui.edt(
        () -> {
          Home home = home(Prefs.having().preferences());
          Ui.find(home.component(), "tabs", JTabbedPane.class).setSelectedIndex(1);
          Ui.find(home.component(), "search", JTextField.class).setText("bird");
          return home.component();
        });
  }

  private JComponent detail() {
    return Ui.edt(
        () -> {
          Preferences preferences = Prefs.having("floor").preferences();
          Home home = home(preferences);
          Ui.find(home.component(), "kneeling", JCheckBox.class).doClick(0);
          return new DetailScreen(
                  Shipped.catalog(),
                  () -> home.offer("loosen-and-lift"),
                  preferences,
                  words,
                  r -> {},
                  () -> {})
              .component();
        });
  }

  /** The routine, so many seconds after its start. */
  private JComponent play(String routine, int seconds) {
    return Ui.edt(
        () -> {
          AtomicLong nanos = new AtomicLong();
          Clocks clocks = new Clocks(nanos::get, () -> 0, 1);
          PlayScreen screen =
              new PlayScreen(
                  Shipped.timeline(routine),
                  clocks,
                  words,
                  new PlayFigure(Shipped.pictures(), Shipped.catalog().pacing(), false),
                  done -> {});
          screen.start();
          nanos.set(seconds * 1_000_000_000L);
          screen.refresh();
          return screen.component();
        });
  }

  private JComponent done() {
    return Ui.edt(
        () -> {
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
        });
  }
}
