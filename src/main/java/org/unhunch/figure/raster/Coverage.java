package org.unhunch.figure.raster;

/**
 * How much of each pixel of one row is covered.
 *
 * <p>Only the changes from one pixel to the next are noted. They are few, at the edges of a shape;
 * what lies between two of them is covered alike and painted at once.
 */
final class Coverage {
  private final int left;
  private final int right;
  private final double[] changes;

  /** A bit for each pixel that has a change, so that those without are skipped 64 at a time. */
  private final long[] noted;

  private int first;
  private int last;

  /** Coverage of the pixels from {@code left} up to {@code right}. */
  Coverage(int left, int right) {
    this.left = left;
    this.right = right;
    // An edge at the right end changes the pixel beyond it, and ends in the one after that.
    changes = new double[right + 2];
    noted = new long[(right + 1 >> 6) + 1];
    forget();
  }

  /**
   * Covers what is right of a straight edge.
   *
   * @param a where the edge enters
   * @param b where it leaves
   * @param height how much of the row's height it takes; negative to uncover
   */
  void add(double a, double b, double height) {
    double from = Math.min(a, b);
    double to = Math.max(a, b);
    if (from >= left && to <= right) {
      edge(from, to, height);
    } else {
      clipped(from, to, height);
    }
  }

  /** What of the edge is left of the row covers all of it, what is right of it nothing. */
  private void clipped(double from, double to, double height) {
    double slope = from == to ? 0 : height / (to - from);
    double before = to <= left ? height : slope * Math.max(0, left - from);
    double beyond = from >= right ? height : slope * Math.max(0, to - right);
    double inside = height - before - beyond;
    if (before != 0) {
      edge(left, left, before);
    }
    if (inside != 0) {
      edge(Math.max(left, Math.min(from, right)), Math.min(right, Math.max(to, left)), inside);
    }
    if (beyond != 0) {
      edge(right, right, beyond);
    }
  }

  private void edge(double from, double to, double height) {
    int begin = (int) from;
    int end = (int) to;
    first = Math.min(first, begin);
    last = Math.max(last, end + 1);
    if (begin == end) {
      double beside = height * ((from + to) / 2 - begin);
      change(begin, height - beside);
      change(begin + 1, beside);
    } else {
      slope(from, to, height, begin, end);
    }
  }

  /** An edge that crosses several pixels covers each more than the one before. */
  private void slope(double from, double to, double height, int begin, int end) {
    double step = height / (to - from);
    double ahead = begin + 1 - from;
    double covered = step * ahead * ahead / 2;
    change(begin, covered);
    for (int x = begin + 1; x < end; x++) {
      double next = step * (x + 0.5 - from);
      change(x, next - covered);
      covered = next;
    }
    double into = to - end;
    double next = height - step * into * into / 2;
    change(end, next - covered);
    change(end + 1, height - next);
  }

  private void change(int x, double by) {
    changes[x] += by;
    noted[x >> 6] |= 1L << x;
  }

  /** {@return where the pixels begin that may be covered} */
  int first() {
    return first;
  }

  /** {@return where they end} */
  int end() {
    return Math.min(last, right);
  }

  /**
   * Paints what is covered, and begins the next row, of which nothing is.
   *
   * @param start where the row begins in the pixels
   */
  void paint(Ink ink, int[] pixels, int start) {
    double covered = 0;
    int from = first;
    for (int word = first >> 6; word <= last >> 6; word++) {
      for (long bits = noted[word]; bits != 0; bits &= bits - 1) {
        int x = (word << 6) + Long.numberOfTrailingZeros(bits);
        int to = Math.min(x, right);
        ink.paint(pixels, start + from, start + to, covered);
        covered += changes[x];
        changes[x] = 0;
        from = to;
      }
      noted[word] = 0;
    }
    forget();
  }

  private void forget() {
    first = right;
    last = left;
  }
}
