package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.routine.Routine;
import org.unhunch.session.Clocks;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.testing.Packs;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Shipped;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.frame.Theme;

/**
 * A file in the real window: shown first, added when the person says so, and waiting in a session.
 */
@WindowTest
class FileOpenerTests {
  private final AtomicLong nanos = new AtomicLong();
  private org.unhunch.ui.kit.Ui ui;
  @TempDir private Path folder;
  private MainWindow window;

  @BeforeEach
  void open() {
    Clocks clocks = new Clocks(nanos::get, () -> 0, 1);
    Settings settings =
        Settings.startingWith(List.of(new Place("Desk", Set.of("chair", "floor"))))
            .withBeforeFirstSessionSeen(true);
    window =
        Ui.edt(
            () -> {
              Theme theme = new Theme(() -> false, false);
              Preferences preferences = new Preferences(settings, each -> {});
              theme.follow(preferences);
              ui = ScreenKit.of(Shipped.catalog(), Shipped.poses(), preferences, clocks);
              return new MainWindow(ui, Quiet.services(folder), theme, folder, false);
            });
    Ui.run(() -> window.open());
  }

  @AfterEach
  void close() {
    Ui.run(() -> List.of(Window.getWindows()).forEach(Window::dispose));
  }

  private boolean shows(String button) {
    return Ui.tree(window.frame().getContentPane())
        .anyMatch(each -> button.equals(each.getName()) && each.isShowing());
  }

  private void press(String button) {
    Ui.await(() -> shows(button));
    Ui.run(() -> Ui.find(window.frame().getContentPane(), button, JButton.class).doClick(0));
  }

  @Test
  void aFileIsShownBeforeItIsAdded() {
    Ui.run(() -> window.openFile(Packs.NECK));
    press("open.leave.new");
    assertThat(ui.library().packs().all()).isEmpty();
    Ui.run(() -> window.openFile(Packs.NECK));
    press("open.take.new");
    assertThat(ui.library().packs().all()).hasSize(1);
    Ui.run(() -> window.openFile(Packs.NECK));
    press("open.leave.same");
  }

  @Test
  void inASessionAFileWaitsUntilItIsOver() {
    Routine routine = ui.library().catalog().routine("desk-break").orElseThrow();
    Ui.run(() -> window.start(routine));
    Ui.run(() -> window.openFile(Packs.NECK));
    Ui.await(
        () ->
            Ui.tree(window.frame().getContentPane())
                .anyMatch(each -> each instanceof JLabel it && waits(it.getText())));
    assertThat(Ui.edt(() -> shows("open.take.new"))).isFalse();
    Ui.run(() -> window.close());
    press("end.end");
  }

  private static boolean waits(String text) {
    return "“neck-programme.unhunch” has come. It waits until you are done.".equals(text);
  }
}
