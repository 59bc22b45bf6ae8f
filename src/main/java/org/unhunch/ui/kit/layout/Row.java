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

  /** What stands in a line, and its size, which is asked for once: what it holds may be rows. */
  private record Placed(Component component, Dimension size) {}

  @Override
  public void layoutContainer(Container parent) {
    Insets in = parent.getInsets();
    int width = parent.getWidth() - in.left - in.right;
    int y = in.top;
    for (List<Placed> line : lines(sized(parent), width)) {
      int height = height(line);
      int x = in.left + (int) Math.max(0, (width - width(line)) * spareBefore);
      for (Placed each : line) {
        Dimension size = each.size();
        int shown = Math.min(size.width, width);
        each.component().setBounds(x, y + (height - size.height) / 2, shown, size.height);
        x += size.width + UIScale.scale(gap);
      }
      y += height + UIScale.scale(gap);
    }
  }

  @Override
  public int heightWithin(Container parent, int width) {
    return height(lines(sized(parent), width), UIScale.scale(gap));
  }

  private static int height(List<List<Placed>> lines, int gap) {
    int sum = 0;
    for (List<Placed> line : lines) {
      sum += height(line) + gap;
    }
    return Math.max(0, sum - gap);
  }

  @Override
  public int firstLine(Container parent) {
    return height(sized(parent));
  }

  @Override
  public int naturalWidth(Container parent) {
    return width(sized(parent));
  }

  /** Always as wide as all of it, so that it may stand at the side of something else. */
  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Insets in = parent.getInsets();
    int sides = in.left + in.right;
    List<Placed> all = sized(parent);
    int natural = width(all);
    int width = parent.getWidth() > 0 ? parent.getWidth() - sides : natural;
    int height = height(lines(all, width), UIScale.scale(gap));
    return new Dimension(natural + sides, height + in.top + in.bottom);
  }

  private static List<Placed> sized(Container parent) {
    List<Placed> all = new ArrayList<>();
    for (Component each : parent.getComponents()) {
      if (each.isVisible()) {
        all.add(new Placed(each, each.getPreferredSize()));
      }
    }
    return all;
  }

  private List<List<Placed>> lines(List<Placed> all, int width) {
    List<List<Placed>> lines = new ArrayList<>();
    int left = 0;
    for (Placed each : all) {
      int needed = each.size().width;
      if (lines.isEmpty() || needed > left) {
        lines.add(new ArrayList<>());
        left = width;
      }
      lines.get(lines.size() - 1).add(each);
      left -= needed + UIScale.scale(gap);
    }
    return lines;
  }

  private int width(List<Placed> line) {
    int sum = 0;
    for (Placed each : line) {
      sum += each.size().width;
    }
    return sum + Math.max(0, line.size() - 1) * UIScale.scale(gap);
  }

  private static int height(List<Placed> line) {
    int most = 0;
    for (Placed each : line) {
      most = Math.max(most, each.size().height);
    }
    return most;
  }
}
