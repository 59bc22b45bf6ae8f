package org.unhunch.ui.edit;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.unhunch.edit.Edit;
import org.unhunch.edit.Item;
import org.unhunch.message.Message;
import org.unhunch.routine.Exercise;
import org.unhunch.ui.edit.row.RowCard;
import org.unhunch.ui.edit.row.RowList;
import org.unhunch.ui.edit.row.Workbench;

/** Drags exercises into the routine, and rows to another place in it or out to the exercises. */
final class Dragging {
  private static final int STILL = 6;
  private static final int EDGE = 40;
  private final Workbench bench;
  private final RowList rows;
  private final JComponent shelf;
  private final Consumer<Optional<String>> says;
  private Optional<Dragged> dragged = Optional.empty();

  /**
   * What is dragged.
   *
   * @param row what it is
   * @param from its row; empty for one that is new
   */
  private record Dragged(Item row, OptionalInt from) {}

  /** Says what letting go would do, and empty when nothing is dragged any more. */
  Dragging(Workbench bench, RowList rows, JComponent shelf, Consumer<Optional<String>> says) {
    this.bench = bench;
    this.rows = rows;
    this.shelf = shelf;
    this.says = says;
  }

  /** A row can be dragged; a click unfolds it. */
  void watch(RowCard card) {
    add(
        card,
        new Mouse() {
          @Override
          public void mouseClicked(MouseEvent event) {
            card.toggle();
          }

          @Override
          Optional<Dragged> take(Point at) {
            return Optional.of(
                new Dragged(bench.draft().rows().get(card.row()), OptionalInt.of(card.row())));
          }
        });
  }

  /** An exercise can be dragged. */
  void watch(JList<Exercise> list) {
    add(
        list,
        new Mouse() {
          @Override
          Optional<Dragged> take(Point at) {
            return Optional.ofNullable(list.getSelectedValue())
                .map(each -> new Dragged(bench.row(each), OptionalInt.empty()));
          }
        });
  }

  private static void add(JComponent to, MouseAdapter mouse) {
    to.addMouseListener(mouse);
    to.addMouseMotionListener(mouse);
  }

  /** Leaves all as it was; false where nothing is dragged. */
  boolean cancel() {
    boolean was = dragged.isPresent();
    dragged = Optional.empty();
    rows.showDrop(-1);
    rows.getRootPane().setCursor(null);
    says.accept(Optional.empty());
    return was;
  }

  private void over(MouseEvent event) {
    Point point = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), rows);
    rows.getRootPane().setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
    String name = word(dragged.orElseThrow().row());
    if (isOut(event)) {
      rows.showDrop(-1);
      boolean own = dragged.get().from().isPresent();
      says.accept(
          Optional.of(bench.ui().words().text(own ? "edit.drop.out" : "edit.drop.none", name)));
      return;
    }
    int place = rows.placeAt(point);
    rows.showDrop(place);
    rows.scrollRectToVisible(new Rectangle(0, point.y - EDGE, 1, 2 * EDGE));
    says.accept(Optional.of(bench.ui().words().text("edit.drop.at", name, place + 1)));
  }

  private String word(Item row) {
    Object name = Edit.named(row);
    return name instanceof Message message
        ? bench.ui().words().text(message)
        : String.valueOf(name);
  }

  private boolean isOut(MouseEvent event) {
    Point point = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), shelf);
    return shelf.isShowing() && shelf.contains(point);
  }

  private void drop(MouseEvent event) {
    Dragged what = dragged.orElseThrow();
    boolean out = isOut(event);
    int place =
        rows.placeAt(SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), rows));
    cancel();
    bench.editing().settle();
    if (out) {
      what.from().ifPresent(row -> bench.apply(new Edit.Remove(row)));
    } else if (what.from().isEmpty()) {
      bench.apply(new Edit.Add(place, what.row()));
    } else {
      int from = what.from().getAsInt();
      bench.apply(new Edit.Move(from, place > from ? place - 1 : place));
    }
  }

  /** Takes something up once the mouse has moved with its button down. */
  private abstract class Mouse extends MouseAdapter {
    private Point pressed = new Point();
    private boolean cancelled;

    abstract Optional<Dragged> take(Point at);

    @Override
    public void mousePressed(MouseEvent event) {
      pressed = event.getPoint();
      cancelled = !SwingUtilities.isLeftMouseButton(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      boolean begins = dragged.isEmpty() && pressed.distance(event.getPoint()) > STILL;
      if (begins && !cancelled) {
        dragged = take(pressed);
        cancelled = true; // what Escape has ended is not taken up again
      }
      if (dragged.isPresent()) {
        over(event);
      }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
      if (dragged.isPresent()) {
        drop(event);
      }
    }
  }
}
