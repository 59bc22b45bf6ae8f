package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.choose.Offer;
import org.unhunch.library.LibrarySource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.session.Clocks;
import org.unhunch.testing.Keys;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.QuickDisk;
import org.unhunch.testing.Quiet;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.frame.Theme;
import org.unhunch.ui.pick.Offers;

/** What there is to choose from changes while the window is open, and all of it follows. */
@WindowTest
@Timeout(60)
class LibraryChangesTests {
  private final AtomicLong nanos = new AtomicLong();
  private final Exercise star = TestCatalog.stranger();

  @TempDir(factory = QuickDisk.class)
  private Path folder;

  private org.unhunch.ui.kit.Ui ui;
  private MainWindow window;

  @BeforeEach
  void open() {
    Prefs prefs = Prefs.having("chair", "floor", "wall");
    ui =
        ScreenKit.of(
            TestCatalog.catalog(),
            TestCatalog.poses(),
            prefs.preferences(),
            new Clocks(nanos::get, () -> 0, 1));
    Theme theme = Ui.edt(() -> new Theme(() -> false, false));
    window = Ui.edt(() -> new MainWindow(ui, Quiet.services(folder), theme, folder, false));
    Ui.run(() -> window.open());
    Ui.await(() -> Keys.isFocused("pick.start"));
    Ui.await(() -> Ui.tree(window.frame()).anyMatch(each -> "offers".equals(each.getName())));
  }

  @AfterEach
  void close() {
    Ui.run(() -> List.of(Window.getWindows()).forEach(Window::dispose));
  }

  private void addPack() {
    Routine.Entry entry = new Routine.Entry(star, star.start());
    Routine routine =
        new Routine(
            "stars",
            "Stars",
            "One.",
            List.of(),
            Optional.empty(),
            List.of(entry),
            Optional.empty());
    Catalog catalog =
        new Catalog(
            TestCatalog.catalog().vocabulary(),
            List.of(star),
            List.of(routine),
            TestCatalog.catalog().pacing());
    Ui.run(() -> ui.library().put(LibrarySource.of("pack", catalog, List.of(), Map.of())));
  }

  private void removePack() {
    Ui.run(() -> ui.library().remove("pack"));
  }

  @SuppressWarnings("unchecked")
  private JList<Offer> offers() {
    return Ui.find(window.frame().getContentPane(), "offers", JList.class);
  }

  private List<String> offered() {
    return Ui.edt(
        () ->
            IntStream.range(0, offers().getModel().getSize())
                .mapToObj(index -> offers().getModel().getElementAt(index).routine().id())
                .toList());
  }

  private void select(String id) {
    Ui.run(() -> offers().requestFocusInWindow());
    Ui.await(() -> Keys.isFocused("offers"));
    int index = offered().indexOf(id);
    Ui.run(() -> offers().setSelectedIndex(index));
  }

  private String selected() {
    return Ui.edt(() -> offers().getSelectedValue().routine().id());
  }

  private void click(String name) {
    Ui.run(() -> Ui.find(window.frame().getContentPane(), name, JButton.class).doClick(0));
  }

  private boolean shows(String text) {
    return Ui.tree(window.frame().getContentPane())
        .anyMatch(each -> each instanceof JLabel label && text.equals(label.getText()));
  }

  @Test
  void aRoutineThatIsAddedAppearsAndTheSelectionStays() {
    select("evening");
    addPack();
    assertThat(offered()).contains("stars").containsAll(others());
    assertThat(selected()).isEqualTo("evening");
  }

  /** All but the one on the top card. */
  private List<String> others() {
    String top = Ui.edt(() -> new Offers(ui).all().get(0).routine().id());
    return TestCatalog.catalog().routines().stream()
        .map(Routine::id)
        .filter(id -> !id.equals(top))
        .toList();
  }

  @Test
  void aRoutineThatIsRemovedWhileSelectedGoesAndTheTopCardIsChosen() {
    addPack();
    select("stars");
    removePack();
    assertThat(offered()).containsExactlyInAnyOrderElementsOf(others());
    assertThat(Ui.edt(() -> offers().isSelectionEmpty())).isTrue();
  }

  @Test
  void thePageOfARoutineThatIsRemovedLeadsBack() {
    addPack();
    select("stars");
    Keys.press(KeyEvent.VK_D, 'd');
    assertThat(shows("Stars")).isTrue();
    removePack();
    assertThat(Ui.edt(() -> offers().isShowing())).isTrue();
    assertThat(offered()).doesNotContain("stars");
  }

  @Test
  @SuppressWarnings("unchecked")
  void exercisesComeAndGoInTheListThatIsLookedAt() {
    Ui.run(
        () ->
            Ui.find(window.frame().getContentPane(), "home.library", JToggleButton.class)
                .setSelected(true));
    JList<Exercise> list = Ui.find(window.frame().getContentPane(), "exercises", JList.class);
    int before = list.getModel().getSize();
    addPack();
    Ui.run(() -> list.setSelectedValue(star, true));
    assertThat(list.getModel().getSize()).isEqualTo(before + 1);
    assertThat(shows(star.summary())).isTrue();
    removePack();
    assertThat(list.getModel().getSize()).isEqualTo(before);
    assertThat(shows(star.summary())).isFalse();
  }

  @Test
  void aSessionUnderWayPlaysOn() {
    addPack();
    select("stars");
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> Keys.isFocused("stiffness.without"));
    Keys.press(KeyEvent.VK_ENTER, '\n');
    Ui.await(() -> shows(star.name()));
    removePack();
    assertThat(shows(star.name())).isTrue();
    nanos.addAndGet(3_600_000_000_000L);
    Ui.await(() -> shows("How stiff does your upper back feel now?"));
    click("done.finish");
    assertThat(offered()).doesNotContain("stars");
  }
}
