package org.unhunch.ui.play.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JPanel;

/**
 * One row of controls: one at the left, some in the middle and at the right, each at its place
 * whatever it says. Where they do not fit, all of them leave out their keys, then their words.
 */
@SuppressWarnings("serial") // never serialized
public final class ControlRow extends JPanel {
  private static final double GAP = 0.6;
  private final KeyedButton left;
  private final List<KeyedButton> middle;
  private final List<KeyedButton> right;
  private boolean seen = true;

  /** A row of these buttons. */
  public ControlRow(KeyedButton left, List<KeyedButton> middle, List<KeyedButton> right) {
    super(new Row());
    this.left = left;
    this.middle = List.copyOf(middle);
    this.right = List.copyOf(right);
    setOpaque(false);
    buttons().forEach(this::add);
  }

  /** {@return all buttons, from the left} */
  public Stream<KeyedButton> buttons() {
    return Stream.of(Stream.of(left), middle.stream(), right.stream()).flatMap(each -> each);
  }

  /** Shows the row, or leaves its room empty. */
  public void see(boolean next) {
    if (next != seen) {
      seen = next;
      repaint();
    }
  }

  /** {@return whether it is to be seen} */
  public boolean isSeen() {
    return seen;
  }

  @Override
  protected void paintChildren(Graphics graphics) {
    if (seen) {
      super.paintChildren(graphics);
    }
  }

  private int width(KeyedButton.Form form) {
    buttons().forEach(each -> each.show(form));
    int ends = Math.max(left.getPreferredSize().width, width(right));
    return 2 * ends + width(middle) + 2 * Units.of(this, GAP);
  }

  private int width(List<KeyedButton> group) {
    IntStream widths = group.stream().filter(Component::isVisible).mapToInt(ControlRow::width);
    return widths.map(each -> each + Units.of(this, GAP)).sum() - Units.of(this, GAP);
  }

  private static int width(KeyedButton each) {
    return each.getPreferredSize().width;
  }

  private void place(List<KeyedButton> group, int from) {
    int x = from;
    for (KeyedButton each : group) {
      int wide = each.isVisible() ? width(each) + Units.of(this, GAP) : 0;
      each.setBounds(x, 0, Math.max(0, wide - Units.of(this, GAP)), getHeight());
      x += wide;
    }
  }

  /** The middle group stands in the middle of the row, as long as there is room. */
  private static final class Row implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      ControlRow row = (ControlRow) parent;
      for (KeyedButton.Form form : KeyedButton.Form.values()) {
        if (row.width(form) <= row.getWidth()) {
          break;
        }
      }
      int wide = row.left.getPreferredSize().width;
      row.place(List.of(row.left), 0);
      row.place(row.middle, Math.max(wide, (row.getWidth() - row.width(row.middle)) / 2));
      row.place(row.right, row.getWidth() - row.width(row.right));
    }
  }
}
