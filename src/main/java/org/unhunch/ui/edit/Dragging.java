package org.unhunch.ui.edit;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.unhunch.edit.Edit;
import org.unhunch.message.Message;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
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
  private Optional<Floating> floating = Optional.empty();

  /**
   * What is dragged.
   *
   * @param what what it is, at least one row
   * @param from their places; empty of what is new
   * @param area where it is seen, in what it is dragged from
   */
  private record Dragged(List<Routine.Item> what, List<Integer> from, Rectangle area) {}

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
            if (event.isShiftDown()) {
              rows.extendTo(card.row());
            } else if (event.isControlDown()) {
              rows.toggle(card.row());
            } else {
              bench.choose(List.of());
              card.toggle();
            }
          }

          @Override
          Optional<Dragged> take(Point at) {
            boolean several = bench.chosen().contains(card.row());
            List<Integer> from = several ? bench.chosen() : List.of(card.row());
            List<Routine.Item> what = from.stream().map(bench.draft().rows()::get).toList();
            return Optional.of(new Dragged(what, from, new Rectangle(card.getSize())));
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
            int index = list.getSelectedIndex();
            return Optional.ofNullable(list.getSelectedValue())
                .map(
                    each ->
                        new Dragged(
                            List.of(bench.row(each)), List.of(), list.getCellBounds(index, index)));
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
    floating.ifPresent(Floating::end);
    floating = Optional.empty();
    rows.showDrop(-1);
    rows.getRootPane().setCursor(null);
    says.accept(Optional.empty());
    return was;
  }

  private void over(MouseEvent event) {
    Point point = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), rows);
    rows.getRootPane().setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
    floating.ifPresent(each -> each.follow(event));
    String name = word(dragged.orElseThrow().what());
    if (isOut(event)) {
      rows.showDrop(-1);
      boolean own = !dragged.get().from().isEmpty();
      says.accept(
          Optional.of(bench.ui().words().text(own ? "edit.drop.out" : "edit.drop.none", name)));
      return;
    }
    int place = rows.placeAt(point);
    rows.showDrop(place);
    rows.scrollRectToVisible(new Rectangle(0, point.y - EDGE, 1, 2 * EDGE));
    says.accept(Optional.of(bench.ui().words().text("edit.drop.at", name, place + 1)));
  }

  private String word(List<Routine.Item> what) {
    if (what.size() > 1) {
      return bench.ui().words().text("edit.rows", what.size());
    }
    Object name = Edit.named(what.get(0));
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
    if (what.from().isEmpty() && !out) {
      bench.apply(new Edit.Add(place, what.what()));
    } else if (!what.from().isEmpty() && out) {
      bench.apply(new Edit.Remove(what.from()));
    } else if (!out) {
      int above = (int) what.from().stream().filter(each -> each < place).count();
      bench.apply(new Edit.Move(what.from(), place - above));
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
        floating = dragged.map(each -> Floating.of(event, pressed, each.area()));
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
