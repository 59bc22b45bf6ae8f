package org.unhunch.figure.raster;

/** A straight piece of an outline; those that lead on downward, or all upward, make a chain. */
final class Edge {
  /** Edges that lie one past the other by less, in pixels, do not cross. */
  static final double TOUCH = 1.0 / 64;

  private final double x;
  private final double slope;
  private final double top;
  private final double bottom;
  private final int way;

  /** The edge of the same chain that goes on below this one. */
  private Edge next;

  /**
   * An edge.
   *
   * @param x where its top is
   * @param slope how far it goes aside for each pixel down
   * @param way 1 if the outline runs down it, -1 if up
   */
  Edge(double x, double slope, double top, double bottom, int way) {
    this.x = x;
    this.slope = slope;
    this.top = top;
    this.bottom = bottom;
    this.way = way;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  int way() {
    return way;
  }

  double x(double y) {
    return x + slope * (y - top);
  }

  void lead(Edge to) {
    next = to;
  }

  /** {@return the edge of the chain that goes on below y, or the last} */
  Edge below(double y) {
    Edge below = this;
    while (below.bottom <= y && below.next != null) {
      below = below.next;
    }
    return below;
  }

  /** {@return whether this chain is anywhere between top and bottom right of the other} */
  boolean crosses(Edge other, double top, double bottom) {
    Edge left = this;
    Edge right = other;
    double y = top;
    while (true) {
      double next = Math.min(bottom, Math.min(left.bottom, right.bottom));
      if (left.x(y) > right.x(y) + TOUCH || left.x(next) > right.x(next) + TOUCH) {
        return true;
      }
      if (next == bottom) {
        return false;
      }
      y = next;
      left = left.below(y);
      right = right.below(y);
    }
  }

  /** {@return where the chain ends} */
  double end() {
    return below(Double.MAX_VALUE).bottom;
  }
}
