package org.unhunch.figure.raster;

import java.awt.Rectangle;
import java.util.Arrays;

/** Which pixels have been painted: in each row all from one to another. */
final class Trace {
  private final int width;
  private final int[] firsts;
  private final int[] ends;

  Trace(int width, int height) {
    this.width = width;
    firsts = new int[height];
    ends = new int[height];
    forget();
  }

  /** Notes pixels of a row, from the first up to the end. */
  void add(int row, int first, int end) {
    firsts[row] = Math.min(firsts[row], first);
    ends[row] = Math.max(ends[row], end);
  }

  /** Copies from one image to another of the same size what has been painted, and forgets it. */
  void restore(int[] from, int[] to) {
    for (int row = 0; row < ends.length; row++) {
      int length = ends[row] - firsts[row];
      if (length > 0) {
        int start = row * width + firsts[row];
        System.arraycopy(from, start, to, start, length);
      }
    }
    forget();
  }

  /** Forgets what has been painted. */
  void forget() {
    Arrays.fill(firsts, width);
    Arrays.fill(ends, 0);
  }

  /** {@return the smallest rectangle around all that has been painted} */
  Rectangle bounds() {
    int left = width;
    int right = 0;
    int top = ends.length;
    int bottom = 0;
    for (int row = 0; row < ends.length; row++) {
      if (firsts[row] < ends[row]) {
        left = Math.min(left, firsts[row]);
        right = Math.max(right, ends[row]);
        top = Math.min(top, row);
        bottom = row + 1;
      }
    }
    // A rectangle of negative size has no part in a union.
    return new Rectangle(left, top, right - left, bottom - top);
  }
}
