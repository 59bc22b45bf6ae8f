package org.unhunch.figure.raster;

import java.util.Arrays;
import java.util.List;

/**
 * Goes down the rows of a shape and finds what of them is covered.
 *
 * <p>Where chains of edges pass a row side by side, what is inside follows from their order, and
 * its area is exact. Any other row is cut into bands in which they do.
 */
final class Sweep {
  /** Bands are cut no finer, in pixels; a crossing within one of these is not seen. */
  private static final double FINEST = 1.0 / 32;

  private final List<Edge> heads;
  private final Winding winding;
  private final Coverage coverage;
  private final Band band = new Band();

  /** How many of the chains have begun. */
  private int begun;

  /** Of each chain that lies in the row the edge there, from left to right. */
  private Edge[] chains = new Edge[16];

  private int count;

  /** Where the first of them ends. */
  private double nearest = Double.MAX_VALUE;

  Sweep(Edges edges, Coverage coverage) {
    this.heads = edges.chains();
    this.winding = edges.winding();
    this.coverage = coverage;
  }

  /** {@return the first row, from this one on, in which something lies, or -1} */
  int from(int row) {
    if (count > 0) {
      return row;
    }
    return begun < heads.size() ? (int) heads.get(begun).top() : -1;
  }

  /** Covers what is inside the shape in a row; each that something lies in, one by one. */
  void row(int row) {
    int end = row + 1;
    if (nearest > end && !begins(end) && sideBySide(row, end)) {
      pass(row, end);
    } else {
      enter(end);
      double next;
      for (double y = row; y < end; y = next) {
        next = corner(y, end);
        band(y, next);
      }
      leave(end);
    }
  }

  private boolean begins(int end) {
    return begun < heads.size() && heads.get(begun).top() < end;
  }

  private boolean sideBySide(int top, int bottom) {
    for (int i = 1; i < count; i++) {
      if (chains[i - 1].crosses(chains[i], top, bottom)) {
        return false;
      }
    }
    return true;
  }

  private void pass(int top, int bottom) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      Edge edge = chains[i];
      int step = winding.step(number, edge.way());
      number += edge.way();
      if (step != 0) {
        cover(edge, top, bottom, step);
      }
      chains[i] = edge.below(bottom);
    }
  }

  private void cover(Edge chain, double top, double bottom, int step) {
    Edge edge = chain;
    double y = top;
    while (edge.bottom() < bottom) {
      double next = edge.bottom();
      coverage.add(edge.x(y), edge.x(next), step * (next - y));
      y = next;
      edge = edge.below(y);
    }
    coverage.add(edge.x(y), edge.x(bottom), step * (bottom - y));
  }

  private void enter(int end) {
    for (; begins(end); begun++) {
      if (count == chains.length) {
        chains = Arrays.copyOf(chains, 2 * count);
      }
      chains[count++] = heads.get(begun);
    }
  }

  /** {@return the next place below y where an edge begins or ends, at most the end} */
  private double corner(double y, double end) {
    double corner = end;
    for (int i = 0; i < count; i++) {
      Edge edge = chains[i].below(y);
      chains[i] = edge;
      double next = edge.top() > y ? edge.top() : edge.bottom();
      if (next > y && next < corner) {
        corner = next;
      }
    }
    return corner;
  }

  private void band(double top, double bottom) {
    band.clear();
    for (int i = 0; i < count; i++) {
      Edge edge = chains[i];
      if (edge.top() <= top && edge.bottom() >= bottom) {
        band.add(edge, top, bottom);
      }
    }
    if (bottom - top > FINEST && band.isTangled()) {
      double middle = (top + bottom) / 2;
      band(top, middle);
      band(middle, bottom);
    } else {
      band.cover(coverage, winding, bottom - top);
    }
  }

  /** Drops the chains that end, and puts the others in order. */
  private void leave(int end) {
    int kept = 0;
    nearest = Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      Edge edge = chains[i].below(end);
      if (edge.bottom() > end) {
        nearest = Math.min(nearest, edge.end());
        int place = kept++;
        for (; place > 0 && chains[place - 1].x(end) > edge.x(end); place--) {
          chains[place] = chains[place - 1];
        }
        chains[place] = edge;
      }
    }
    count = kept;
  }
}
