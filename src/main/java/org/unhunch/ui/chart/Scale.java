package org.unhunch.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Values from 0 upward, with a line at each step.
 *
 * @param top the highest value, a multiple of the step
 * @param step how far the lines are apart
 */
record Scale(int top, int step) {
  private static final List<Integer> FACTORS = List.of(1, 2, 5);
  private static final int MOST_LINES = 6;

  /** The smallest scale in round steps on which the value is. */
  static Scale upTo(int value) {
    for (int ten = 1; ; ten *= 10) {
      for (int factor : FACTORS) {
        int step = factor * ten;
        int lines = Math.max(1, (value + step - 1) / step);
        if (lines <= MOST_LINES) {
          return new Scale(lines * step, step);
        }
      }
    }
  }

  /** Where a value lies in a plot. */
  double y(double value, Rectangle2D plot) {
    return plot.getMaxY() - value / top * plot.getHeight();
  }
}
