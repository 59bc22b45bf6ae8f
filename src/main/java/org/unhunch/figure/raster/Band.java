package org.unhunch.figure.raster;

import java.util.Arrays;

/** A part of a row's height, and the edges that pass it from its top to its bottom. */
final class Band {
  /** The edges from left to right, and where they enter and leave the band. */
  private Edge[] edges = new Edge[16];

  private double[] enters = new double[16];
  private double[] leaves = new double[16];
  private int count;

  void clear() {
    count = 0;
  }

  void add(Edge edge, double top, double bottom) {
    if (count == edges.length) {
      edges = Arrays.copyOf(edges, 2 * count);
      enters = Arrays.copyOf(enters, 2 * count);
      leaves = Arrays.copyOf(leaves, 2 * count);
    }
    double enter = edge.x(top);
    double leave = edge.x(bottom);
    int i = count++;
    for (; i > 0 && enters[i - 1] + leaves[i - 1] > enter + leave; i--) {
      edges[i] = edges[i - 1];
      enters[i] = enters[i - 1];
      leaves[i] = leaves[i - 1];
    }
    edges[i] = edge;
    enters[i] = enter;
    leaves[i] = leave;
  }

  /** {@return whether two of the edges cross} */
  boolean isTangled() {
    for (int i = 1; i < count; i++) {
      if (enters[i - 1] > enters[i] + Edge.TOUCH || leaves[i - 1] > leaves[i] + Edge.TOUCH) {
        return true;
      }
    }
    return false;
  }

  /** Covers what lies inside, from where the inside begins to where it ends. */
  void cover(Coverage coverage, Winding winding, double height) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      int step = winding.step(number, edges[i].way());
      number += edges[i].way();
      if (step != 0) {
        coverage.add(enters[i], leaves[i], step * height);
      }
    }
  }
}
