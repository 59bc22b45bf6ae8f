package org.unhunch.ui.play.part;

import java.awt.Container;
import java.awt.Graphics;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JPanel;

/**
 * One row of controls: one at the left, some in the middle, one at the right, each at its place
 * whatever it says. Where they do not fit, all of them leave out their keys, then their words.
 */
@SuppressWarnings("serial") // never serialized
public final class ControlRow extends JPanel {
  private static final double GAP = 0.6;
  private final KeyedButton left;
  private final List<KeyedButton> middle;
  private final KeyedButton right;
  private boolean seen = true;

  /** A row of these buttons. */
  public ControlRow(KeyedButton left, List<KeyedButton> middle, KeyedButton right) {
    super(new Row());
    this.left = left;
    this.middle = List.copyOf(middle);
    this.right = right;
    setOpaque(false);
    buttons().forEach(this::add);
  }

  /** {@return all buttons, from the left} */
  public Stream<KeyedButton> buttons() {
    return Stream.of(Stream.of(left), middle.stream(), Stream.of(right)).flatMap(each -> each);
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
    int ends = Math.max(left.getPreferredSize().width, right.getPreferredSize().width);
    return 2 * ends + middleWidth() + 2 * Units.of(this, GAP);
  }

  private int middleWidth() {
    int gaps = (middle.size() - 1) * Units.of(this, GAP);
    return middle.stream().mapToInt(each -> each.getPreferredSize().width).sum() + gaps;
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
      int high = row.getHeight();
      int wide = row.left.getPreferredSize().width;
      row.left.setBounds(0, 0, wide, high);
      int x = Math.max(wide, (row.getWidth() - row.middleWidth()) / 2);
      for (KeyedButton each : row.middle) {
        int own = each.getPreferredSize().width;
        each.setBounds(x, 0, own, high);
        x += own + Units.of(row, GAP);
      }
      int last = row.right.getPreferredSize().width;
      row.right.setBounds(row.getWidth() - last, 0, last, high);
    }
  }
}
