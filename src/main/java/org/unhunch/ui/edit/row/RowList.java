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
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import org.unhunch.edit.Edit;
import org.unhunch.edit.Item;
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
    key("alt END", () -> moveTo(cards.size() - 1));
    key("alt ENTER", () -> card().ifPresent(RowCard::repair));
    new Command("ENTER", null, () -> card().ifPresent(RowCard::toggle), "ENTER")
        .onlyIf(() -> focusOwner() instanceof RowCard)
        .bindInside(this);
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
    current().ifPresent(row -> focus(row + by));
  }

  private void move(int by) {
    current().ifPresent(row -> moveTo(row + by));
  }

  private void moveTo(int to) {
    int from = current().orElse(-1);
    if (from >= 0 && to >= 0 && to < cards.size() && bench.apply(new Edit.Move(from, to))) {
      bench.editing().settle();
      focus(to);
    }
  }

  private void copy() {
    current()
        .ifPresent(
            row -> {
              Item same = bench.draft().rows().get(row);
              if (bench.apply(new Edit.Add(row + 1, same))) {
                focus(row + 1);
              }
            });
  }

  private void remove() {
    current()
        .ifPresent(
            row -> {
              if (bench.apply(new Edit.Remove(row))) {
                focus(row);
              }
            });
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
