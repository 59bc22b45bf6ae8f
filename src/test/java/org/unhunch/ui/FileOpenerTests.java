package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPopupMenu;
import javax.swing.MenuSelectionManager;
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
    Ui.run(() -> button(button).doClick(0));
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

  private void chooseOfMenu(String item) {
    press("home.library");
    Ui.await(() -> shows("library.pack-more"));
    Ui.run(() -> button("library.pack-more").doClick(0));
    Ui.await(() -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
    var menu = (JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0];
    EventQueue.invokeLater(() -> Ui.find(menu, item, JMenuItem.class).doClick(0));
    Ui.run(() -> {});
  }

  private AbstractButton button(String name) {
    return Ui.find(window.frame().getContentPane(), name, AbstractButton.class);
  }

  private Optional<JOptionPane> question() {
    return Stream.of(Window.getWindows())
        .filter(Window::isShowing)
        .flatMap(Ui::tree)
        .filter(JOptionPane.class::isInstance)
        .map(JOptionPane.class::cast)
        .findFirst();
  }

  @Test
  void allOfAPackIsRemovedAfterAQuestionAndComesBack() {
    Ui.run(() -> ui.library().packs().put(Packs.neck()));
    chooseOfMenu("library.remove-all");
    Ui.await(() -> question().isPresent());
    assertThat(Ui.texts(question().orElseThrow()))
        .contains(
            "Remove all of “Neck programme”, 3 exercises and 1 routine? What you did stays in"
                + " Looking back.");
    Ui.run(() -> question().orElseThrow().setValue(JOptionPane.YES_OPTION));
    Ui.await(() -> ui.library().packs().all().isEmpty());
    Ui.run(() -> window.notices().current().orElseThrow().actions().get(0).run().run());
    assertThat(ui.library().packs().all()).hasSize(1);
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
    return "“neck-programme.unhunch” has arrived. It waits until you are done.".equals(text);
  }
}
