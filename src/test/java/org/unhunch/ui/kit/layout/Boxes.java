package org.unhunch.ui.kit.layout;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.unhunch.testing.Ui;

/** Components of fixed sizes, laid out without a window. */
final class Boxes {
  private Boxes() {}

  static JPanel box(int width, int height) {
    return Ui.edt(
        () -> {
          JPanel box = new JPanel();
          box.setPreferredSize(new Dimension(width, height));
          return box;
        });
  }

  static JPanel hidden(int width, int height) {
    JPanel box = box(width, height);
    Ui.run(() -> box.setVisible(false));
    return box;
  }

  static JPanel panel(Wrapping layout, Component... children) {
    return Ui.edt(
        () -> {
          JPanel panel = new JPanel(layout);
          Arrays.stream(children).forEach(panel::add);
          return panel;
        });
  }

  /** Leaves room at the top, the left, the bottom and the right. */
  static JPanel inset(JPanel panel, int top, int left, int bottom, int right) {
    Ui.run(() -> panel.setBorder(BorderFactory.createEmptyBorder(top, left, bottom, right)));
    return panel;
  }

  static TextBlock text(String text) {
    return Ui.edt(
        () -> {
          TextBlock block = new TextBlock();
          block.setText(text);
          return block;
        });
  }

  /** {@return where the children stand in a panel of that size} */
  static List<Rectangle> laidOut(Container panel, int width, int height) {
    return Ui.edt(
        () -> {
          panel.setSize(width, height);
          panel.doLayout();
          return Arrays.stream(panel.getComponents()).map(Component::getBounds).toList();
        });
  }

  /** {@return the height that a panel wants at a width} */
  static int height(Container panel, int width) {
    return Ui.edt(() -> Wrapping.heightOf(panel, width));
  }

  static Rectangle at(int x, int y, int width, int height) {
    return new Rectangle(x, y, width, height);
  }
}
