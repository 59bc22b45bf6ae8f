package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands components beside each other at their own sizes, on further lines where one is too short.
 *
 * @param gap pixels at no zoom between components, and between lines
 * @param spareBefore how much of the room to spare stands before the components, 0 to 1
 */
public record Row(int gap, double spareBefore) implements Wrapping {
  /** A row that begins at the left. */
  public Row(int gap) {
    this(gap, 0);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int y = in.top;
    for (List<Component> line : lines(parent, width)) {
      int height = height(line);
      int x = in.left + (int) Math.max(0, (width - width(line)) * spareBefore);
      for (Component each : line) {
        Dimension size = each.getPreferredSize();
        int shown = Math.min(size.width, width);
        each.setBounds(x, y + (height - size.height) / 2, shown, size.height);
        x += size.width + UIScale.scale(gap);
      }
      y += height + UIScale.scale(gap);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    int gaps = UIScale.scale(gap);
    int sum = lines(parent, width).stream().mapToInt(line -> height(line) + gaps).sum();
    return Math.max(0, sum - gaps);
  }

  @Override
  public int firstLine(Container parent) {
    return lines(parent, Integer.MAX_VALUE).stream().mapToInt(Row::height).max().orElse(0);
  }

  @Override
  public int naturalWidth(Container parent) {
    return lines(parent, Integer.MAX_VALUE).stream().mapToInt(this::width).max().orElse(0);
  }

  /** Always as wide as all of it, so that it may stand at the side of something else. */
  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Insets in = parent.getInsets();
    int height = Wrapping.super.preferredLayoutSize(parent).height;
    return new Dimension(naturalWidth(parent) + in.left + in.right, height);
  }

  private List<List<Component>> lines(Container parent, int width) {
    List<List<Component>> lines = new ArrayList<>();
    int left = 0;
    for (Component each : parent.getComponents()) {
      if (each.isVisible()) {
        int needed = each.getPreferredSize().width;
        if (lines.isEmpty() || needed > left) {
          lines.add(new ArrayList<>());
          left = width;
        }
        lines.get(lines.size() - 1).add(each);
        left -= needed + UIScale.scale(gap);
      }
    }
    return lines;
  }

  private int width(List<Component> line) {
    int sum = line.stream().mapToInt(each -> each.getPreferredSize().width).sum();
    return sum + (line.size() - 1) * UIScale.scale(gap);
  }

  private static int height(List<Component> line) {
    return line.stream().mapToInt(each -> each.getPreferredSize().height).max().orElse(0);
  }
}
