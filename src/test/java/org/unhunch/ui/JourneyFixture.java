package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.swing.JFileChooser;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.library.Library;
import org.unhunch.routine.Routine;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.testing.FolderKeeping;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.row.RowCard;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/**
 * The real window on a data folder that is empty, for a routine of five exercises: built,
 * reordered, undone, saved, played, written to a file, opened with an empty data folder, and played
 * there.
 */
abstract class JourneyFixture {
  static final int FIVE = 5;
  private static final int SPEED = 200;
  private static final long JUMP = 4_000_000_000L;
  private final AtomicLong jumped = new AtomicLong();
  private final String system = System.getProperty("user.home");
  @TempDir Path home;
  @TempDir Path mine;
  @TempDir Path theirs;
  Library library;
  MainWindow window;
  volatile boolean jumps;

  /** Where one chooses a file is the home of the system. */
  @BeforeEach
  void begin() {
    System.setProperty("user.home", home.toString());
    open(mine);
  }

  @AfterEach
  void close() {
    Ui.run(() -> List.of(Window.getWindows()).forEach(Window::dispose));
    System.setProperty("user.home", system);
  }

  void open(Path folder) {
    library = new FolderKeeping(folder).library(TestCatalog.catalog(), TestCatalog.poses());
    Clocks clocks = new Clocks(this::nanos, () -> 0, SPEED);
    Place desk = new Place("Desk", Set.of("chair", "floor", "wall"));
    window =
        Ui.edt(
            () -> {
              Theme theme = new Theme(() -> false, false);
              Preferences preferences =
                  new Preferences(
                      Settings.startingWith(List.of(desk)).withBeforeFirstSessionSeen(true),
                      each -> {});
              theme.follow(preferences);
              Words words = new Words();
              var ui =
                  new org.unhunch.ui.kit.Ui(
                      library, new Pictures(library, words), preferences, words, clocks);
              return new MainWindow(ui, Quiet.services(folder), theme, folder, false);
            });
    Ui.run(() -> window.open());
    Ui.await(() -> Keys.isFocused("pick.start"));
    KeyStroke menu = KeyStroke.getKeyStroke("F1"); // its keys work after the first paint
    Ui.await(() -> window.frame().getRootPane().getConditionForKeyStroke(menu) >= 0);
  }

  /** Stands still, until it is set to jump on by some seconds of the session at each look. */
  private long nanos() {
    return jumps ? jumped.addAndGet(JUMP) : jumped.get();
  }

  Component content() {
    return window.frame().getContentPane();
  }

  boolean shows(String name) {
    return Ui.tree(content()).anyMatch(each -> name.equals(each.getName()) && each.isShowing());
  }

  List<String> rows() {
    return Ui.edt(
        () ->
            Ui.tree(content())
                .filter(RowCard.class::isInstance)
                .map(each -> each.getAccessibleContext().getAccessibleName().split("\\. ")[1])
                .toList());
  }

  Optional<JFileChooser> chooser() {
    return Stream.of(Window.getWindows())
        .filter(Window::isShowing)
        .flatMap(Ui::tree)
        .filter(JFileChooser.class::isInstance)
        .map(JFileChooser.class::cast)
        .findFirst();
  }

  void assertPlayed(Path folder, String name, List<String> exercises) {
    List<Session> all = new HistoryStore(folder, Moments.ANY).load().value();
    Session session = all.get(all.size() - 1);
    assertThat(session.finished()).isTrue();
    Routine routine =
        library.catalog().routines().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(session.routineId()).isEqualTo(routine.id());
    assertThat(routine.entries())
        .extracting(each -> each.exercise().name())
        .containsExactlyElementsOf(exercises);
  }
}
