package org.unhunch.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unhunch.routine.pose.Limb;

/**
 * Pieces that belong together.
 *
 * @param depth larger is nearer
 * @param limb which limb they are half of; empty for the trunk, the head and a limb that is bent so
 *     far that its halves lie upon one another
 * @param outer whether it is the half with the hand or the foot
 * @param pieces the shapes in the order to paint them
 */
record Layer(double depth, Optional<Limb> limb, boolean outer, List<Piece> pieces) {
  static Layer of(double depth, List<Piece> pieces) {
    return new Layer(depth, Optional.empty(), false, pieces);
  }

  /** {@return whether the other is the other half of the same limb} */
  boolean continues(Layer other) {
    return limb.isPresent() && limb.equals(other.limb);
  }

  /** {@return both halves of a limb in one, each look in one shape, which is painted faster} */
  Layer joined(Layer other) {
    if (!outer) {
      return other.joined(this);
    }
    List<Piece> all = new ArrayList<>(pieces);
    for (Piece piece : other.pieces) {
      int same = 0;
      while (same < pieces.size() && !pieces.get(same).looksLike(piece)) {
        same++;
      }
      if (same < pieces.size()) {
        all.set(same, pieces.get(same).with(piece));
      } else {
        all.add(piece);
      }
    }
    return new Layer(depth, limb, true, all);
  }
}
