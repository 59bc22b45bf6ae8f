package org.unhunch.figure.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rings that may lie just outside of another one. */
final class Neighbors {
  /** How far outside of a ring is asked what lies there. */
  static final double OUT = 0.3;

  private final Ring ring;
  private final List<Ring> others = new ArrayList<>();

  Neighbors(Ring ring) {
    this.ring = ring;
  }

  void add(List<Ring> rings) {
    for (int k = 0; k < rings.size(); k++) { // asked of each ring: an iterator would be garbage
      Ring other = rings.get(k);
      if (other != ring && other.isNear(ring, 2 * OUT)) {
        others.add(other);
      }
    }
  }

  boolean isEmpty() {
    return others.isEmpty();
  }

  /** {@return whether one of them is just outside of the point} */
  boolean covers(int i) {
    double x = ring.x(i) + OUT * ring.outX(i);
    double y = ring.y(i) + OUT * ring.outY(i);
    for (int k = 0; k < others.size(); k++) {
      if (others.get(k).covers(x, y)) {
        Collections.swap(others, 0, k); // it mostly covers the next point, too
        return true;
      }
    }
    return false;
  }
}
