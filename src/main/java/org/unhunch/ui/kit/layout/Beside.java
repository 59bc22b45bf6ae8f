package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;

/**
 * Stands a label beside what it labels, or above it where there is no room beside: two components.
 *
 * @param labelWidth pixels at no zoom for the label, so that rows are aligned
 * @param gap pixels at no zoom between the two
 * @param most how many hundredths of the width the label may take beside
 */
public record Beside(int labelWidth, int gap, int most) implements Wrapping {
  private static final int HUNDRED = 100;

  /** Beside, as long as the label takes no more than two fifths. */
  public Beside(int labelWidth, int gap) {
    this(labelWidth, gap, 40);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    Component label = parent.getComponent(0);
    Component field = parent.getComponent(1);
    boolean beside = fits(width);
    int indent = beside ? label() : 0;
    int wide = beside ? UIScale.scale(labelWidth) : width;
    int labelHeight = Wrapping.heightOf(label, wide);
    int fieldHeight = Wrapping.heightOf(field, width - indent);
    // A label of one line stands in the middle of the first line of what it labels.
    int down = beside ? Math.max(0, (Wrapping.firstLineOf(field) - labelHeight) / 2) : 0;
    label.setBounds(in.left, in.top + (beside ? down : above()), wide, labelHeight);
    int y = beside ? 0 : above() + labelHeight;
    field.setBounds(in.left + indent, in.top + y, width - indent, fieldHeight);
  }

  @Override
  public int heightWithin(Container parent, int width) {
    Component label = parent.getComponent(0);
    Component field = parent.getComponent(1);
    return fits(width)
        ? Math.max(
            Wrapping.heightOf(label, UIScale.scale(labelWidth)),
            Wrapping.heightOf(field, width - label()))
        : above() + Wrapping.heightOf(label, width) + Wrapping.heightOf(field, width);
  }

  @Override
  public int naturalWidth(Container parent) {
    return label() + Wrapping.naturalWidthOf(parent.getComponent(1));
  }

  private int label() {
    return UIScale.scale(labelWidth + gap);
  }

  /** The room that parts a label from what is above, so that it belongs to what is below it. */
  private int above() {
    return UIScale.scale(gap) / 2;
  }

  private boolean fits(int width) {
    return label() * HUNDRED <= width * most;
  }
}
