package org.unhunch.figure.raster;

import java.awt.geom.PathIterator;

/**
 * Tells inside from outside by how many edges run down on the left, less those that run up.
 *
 * @param mask the bits of that number of which any makes a place lie inside
 */
record Winding(int mask) {
  static Winding of(PathIterator path) {
    return new Winding(path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? 1 : -1);
  }

  /** {@return 1 if the inside begins beyond an edge, -1 if it ends, 0 if neither} */
  int step(int before, int way) {
    boolean inside = (before & mask) != 0;
    boolean beyond = (before + way & mask) != 0;
    return inside == beyond ? 0 : beyond ? 1 : -1;
  }
}
