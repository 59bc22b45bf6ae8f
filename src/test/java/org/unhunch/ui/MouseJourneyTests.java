package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.unhunch.choose.Offer;
import org.unhunch.testing.Ui;
import org.unhunch.testing.WindowTest;
import org.unhunch.ui.edit.row.RowCard;

/** The same by the mouse alone. */
@WindowTest
class MouseJourneyTests extends JourneyFixture {
  private static void mouse(Component on, int id, Point at, int clicks) {
    int held = id == MouseEvent.MOUSE_DRAGGED ? InputEvent.BUTTON1_DOWN_MASK : 0;
    Ui.run(
        () ->
            on.dispatchEvent(
                new MouseEvent(on, id, 0, held, at.x, at.y, clicks, false, MouseEvent.BUTTON1)));
  }

  private static void click(Component on, Point at, int clicks) {
    mouse(on, MouseEvent.MOUSE_PRESSED, at, clicks);
    mouse(on, MouseEvent.MOUSE_RELEASED, at, clicks);
    mouse(on, MouseEvent.MOUSE_CLICKED, at, clicks);
  }

  /** Clicks a button, which may open a dialog that waits. */
  private static void click(AbstractButton button) {
    EventQueue.invokeLater(() -> button.doClick(0));
    Ui.run(() -> {});
  }

  private void click(String name) {
    Ui.await(() -> shows(name));
    click(Ui.find(content(), name, AbstractButton.class));
  }

  private RowCard card(int row) {
    return Ui.find(content(), "edit.row." + row, RowCard.class);
  }

  private static void drag(Component from, Point at, Component over, Point to) {
    Point there = Ui.edt(() -> SwingUtilities.convertPoint(over, to, from));
    mouse(from, MouseEvent.MOUSE_PRESSED, at, 1);
    mouse(from, MouseEvent.MOUSE_DRAGGED, new Point(at.x + 20, at.y + 20), 1);
    mouse(from, MouseEvent.MOUSE_DRAGGED, there, 1);
    mouse(from, MouseEvent.MOUSE_RELEASED, there, 1);
  }

  @SuppressWarnings("unchecked")
  private Rectangle offer(String name) {
    JList<Offer> list = Ui.find(content(), "offers", JList.class);
    return Ui.edt(
        () -> {
          var all = list.getModel();
          for (int i = 0; i < all.getSize(); i++) {
            if (all.getElementAt(i).routine().name().equals(name)) {
              return list.getCellBounds(i, i);
            }
          }
          throw new AssertionError(name);
        });
  }

  private static JMenuItem item(String name) {
    Ui.await(() -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
    MenuElement[] path = MenuSelectionManager.defaultManager().getSelectedPath();
    JPopupMenu menu = (JPopupMenu) path[0];
    return Ui.find(menu, name, JMenuItem.class);
  }

  private void approve() {
    Ui.await(() -> chooser().isPresent());
    JFileChooser chooser = chooser().orElseThrow();
    click(chooser.getUI().getDefaultButton(chooser));
  }

  private void playByMouse(String name) {
    click("whose." + (library.packs().all().isEmpty() ? "mine" : "others"));
    Rectangle card = offer(name);
    Component list = Ui.find(content(), "offers", JList.class);
    click(list, new Point(card.x + 40, card.y + card.height - 20), 2);
    click("stiffness.without");
    Ui.await(() -> shows("phase"));
    jumps = true;
    Ui.await(() -> shows("done.finish"));
    jumps = false;
    click("done.finish");
    Ui.await(() -> shows("pick.start"));
  }

  @Test
  void byMouseAlone() {
    click("routine.new");
    Ui.await(() -> shows("edit.exercises"));
    JList<?> list = Ui.find(content(), "edit.exercises", JList.class);
    for (int i = 0; i < FIVE; i++) {
      int at = i;
      Rectangle cell = Ui.edt(() -> list.getCellBounds(at, at));
      click(list, new Point(cell.x + cell.width - 12, cell.y + cell.height / 2), 1);
    }
    List<String> built = rows();
    assertThat(built).hasSize(FIVE).doesNotHaveDuplicates();
    drag(card(0), new Point(60, 20), card(1), new Point(60, card(1).getHeight() - 2));
    List<String> moved = rows();
    assertThat(moved.get(1)).isEqualTo(built.get(0));
    drag(card(1), new Point(60, 20), list, new Point(60, 60));
    assertThat(rows()).hasSize(FIVE - 1);
    click("edit.undo");
    assertThat(rows()).isEqualTo(moved);
    click("edit.undo");
    assertThat(rows()).isEqualTo(built);
    click("edit.redo");
    assertThat(rows()).isEqualTo(moved);
    click("edit.back");
    Ui.await(() -> shows("pick.start"));
    playByMouse("My routine");
    assertPlayed(mine, "My routine", moved);
    click("whose.mine");
    Rectangle card = offer("My routine");
    Component offers = Ui.find(content(), "offers", JList.class);
    click(offers, new Point(card.x + card.width - 30, card.y + 24), 1);
    click(item("detail.send"));
    Ui.await(() -> shows("send.save"));
    click("send.save");
    approve();
    Path file = home.resolve("my-routine.unhunch");
    Ui.await(() -> Files.exists(file));
    Ui.run(window.frame()::dispose);

    open(theirs);
    assertThat(library.hasMore()).isFalse();
    click("menu.open-file");
    Ui.await(() -> chooser().isPresent());
    choose(file);
    approve();
    click("open.take.new");
    Ui.await(() -> shows("pick.start"));
    playByMouse("My routine");
    assertPlayed(theirs, "My routine", moved);
  }

  /** Clicks the one file that there is among those to be opened. */
  private void choose(Path file) {
    JFileChooser chooser = chooser().orElseThrow();
    JList<?> files =
        Ui.tree(chooser)
            .filter(JList.class::isInstance)
            .map(each -> (JList<?>) each)
            .findFirst()
            .orElseThrow();
    Ui.await(() -> files.getModel().getSize() == 1);
    Rectangle cell = Ui.edt(() -> files.getCellBounds(0, 0));
    click(files, new Point(cell.x + 10, cell.y + cell.height / 2), 1);
    assertThat(chooser.getSelectedFile()).isEqualTo(file.toFile());
  }
}
