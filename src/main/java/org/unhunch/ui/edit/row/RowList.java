package org.unhunch.ui.edit.row;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import org.unhunch.edit.Edit;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.words.Words;

/** The rows of the routine, with what the keys do to the one that has the focus. */
@SuppressWarnings("serial") // never serialized
public final class RowList extends JPanel {
  private static final int GAP = 8;
  private final transient Workbench bench;
  private final transient List<Command> actions;
  private final transient List<RowCard> cards = new ArrayList<>();
  private int dropAt = -1;
  private int anchor;

  /** No rows yet; {@code playFrom} plays from the row that has the focus. */
  public RowList(Workbench bench, Runnable playFrom) {
    super(new Column(GAP, false));
    this.bench = bench;
    setOpaque(false);
    setName("edit.rows");
    Words words = bench.ui().words();
    Command play = new Command("edit.play-from", words, playFrom, "F5");
    Command copy = new Command("edit.copy", words, this::copy, "ctrl D");
    Command remove = new Command("edit.remove", words, this::remove, "DELETE");
    actions = List.of(play, copy, remove);
    actions.forEach(each -> each.onlyIf(this::isOnRow).bindInside(this));
    key("alt UP", () -> move(-1));
    key("alt DOWN", () -> move(1));
    key("alt HOME", () -> moveTo(0));
    key("alt END", () -> moveTo(cards.size() - rows().size()));
    key("alt ENTER", () -> card().ifPresent(RowCard::repair));
    new Command("ENTER", null, () -> card().ifPresent(RowCard::toggle), "ENTER")
        .onlyIf(() -> focusOwner() instanceof RowCard)
        .bindInside(this);
    key("shift UP", () -> current().ifPresent(row -> extendTo(row - 1)));
    key("shift DOWN", () -> current().ifPresent(row -> extendTo(row + 1)));
    new Command("UP", null, () -> step(-1), "UP")
        .onlyIf(() -> focusOwner() instanceof RowCard)
        .bindInside(this);
    new Command("DOWN", null, () -> step(1), "DOWN")
        .onlyIf(() -> focusOwner() instanceof RowCard)
        .bindInside(this);
  }

  private void key(String stroke, Runnable action) {
    new Command(stroke, null, action, stroke).onlyIf(this::isOnRow).bindInside(this);
  }

  private static Component focusOwner() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  private boolean isOnRow() {
    return current().isPresent()
        && !(focusOwner() instanceof JTextComponent text && text.getName().equals("edit.say"));
  }

  /** The card that the focus is in, else the open one. */
  private Optional<RowCard> card() {
    Component owner = focusOwner();
    return cards.stream()
        .filter(each -> owner != null && SwingUtilities.isDescendingFrom(owner, each))
        .findFirst()
        .or(() -> cards.stream().filter(each -> each.row() == bench.open()).findFirst());
  }

  /** The row that the focus is in, or which is open. */
  public OptionalInt current() {
    return card().stream().mapToInt(RowCard::row).findFirst();
  }

  /** Shows the draft as it is now. */
  public void refresh() {
    int size = bench.draft().rows().size();
    while (cards.size() > size) {
      remove(cards.remove(cards.size() - 1));
    }
    while (cards.size() < size) {
      RowCard card = new RowCard(bench, cards.size(), actions);
      cards.add(card);
      add(card);
    }
    cards.forEach(RowCard::refresh);
  }

  public List<RowCard> cards() {
    return cards;
  }

  /** Gives a row the focus. */
  public void focus(int row) {
    if (!cards.isEmpty()) {
      cards.get(Math.max(0, Math.min(row, cards.size() - 1))).requestFocusInWindow();
    }
  }

  private void step(int by) {
    bench.choose(List.of());
    current().ifPresent(row -> focus(row + by));
  }

  /** The rows that are chosen together, if the one with the focus is of them; else that one. */
  private List<Integer> rows() {
    List<Integer> one = current().stream().boxed().toList();
    return bench.chosen().containsAll(one) && !one.isEmpty() ? bench.chosen() : one;
  }

  /** Chooses all rows from where one began to this one, which gets the focus. */
  public void extendTo(int row) {
    int last = Math.max(0, Math.min(row, cards.size() - 1));
    if (bench.chosen().isEmpty()) {
      anchor = current().orElse(last);
    }
    bench.choose(
        IntStream.rangeClosed(Math.min(anchor, last), Math.max(anchor, last)).boxed().toList());
    focus(last);
  }

  /** Chooses a row as well, or no more, and gives it the focus. */
  public void toggle(int row) {
    Set<Integer> next = new TreeSet<>(rows());
    if (!next.remove(row)) {
      next.add(row);
    }
    bench.choose(next);
    focus(row);
  }

  private void move(int by) {
    List<Integer> rows = rows();
    if (!rows.isEmpty()) {
      moveTo(rows.get(0) + by);
    }
  }

  private void moveTo(int to) {
    List<Integer> rows = rows();
    int at = rows.indexOf(current().orElse(-1));
    boolean fits = to >= 0 && to + rows.size() <= cards.size();
    if (at >= 0 && fits && bench.apply(new Edit.Move(rows, to))) {
      bench.editing().settle();
      focus(to + at);
    }
  }

  private void copy() {
    List<Integer> rows = rows();
    if (!rows.isEmpty()) {
      int next = rows.get(rows.size() - 1) + 1;
      List<Routine.Item> same = rows.stream().map(bench.draft().rows()::get).toList();
      if (bench.apply(new Edit.Add(next, same))) {
        focus(next);
      }
    }
  }

  private void remove() {
    List<Integer> rows = rows();
    if (!rows.isEmpty() && bench.apply(new Edit.Remove(rows))) {
      focus(rows.get(0));
    }
  }

  /** The place among the rows, from 0, at a point of this list. */
  public int placeAt(Point point) {
    return (int)
        Stream.of(getComponents())
            .filter(each -> each.getY() + each.getHeight() / 2 < point.y)
            .count();
  }

  /** Shows where something would be put; -1 for nowhere. */
  public void showDrop(int place) {
    if (place != dropAt) {
      dropAt = place;
      repaint();
    }
  }

  @Override
  protected void paintChildren(Graphics g) {
    super.paintChildren(g);
    if (dropAt >= 0) {
      int high = UIScale.scale(3);
      int y = lineAt(dropAt) - high / 2;
      g.setColor(UIManager.getColor("Unhunch.accent"));
      g.fillRect(0, Math.max(0, Math.min(getHeight() - high, y)), getWidth(), high);
    }
  }

  private int lineAt(int place) {
    int gap = UIScale.scale(GAP) / 2;
    if (cards.isEmpty()) {
      return 0;
    }
    Rectangle near = cards.get(Math.min(place, cards.size() - 1)).getBounds();
    return place < cards.size() ? near.y - gap : near.y + near.height + gap;
  }
}
