package org.unhunch.figure.scene;

/** One moment of an exercise as it is seen. What cannot move is the same in every moment. */
public interface Scene {
  /** {@return this with the chest that full, 0 to 1} */
  default Scene breathing(double fullness) {
    return this;
  }

  /** {@return this as one picture: where the move ends, and arrows in place of moving} */
  default Scene stilled() {
    return this;
  }

  /** {@return this without what works or lengthens, since nothing does yet} */
  default Scene atRest() {
    return this;
  }

  /** {@return this without what else is seen beside it} */
  default Scene alone() {
    return this;
  }

  /** {@return whether one picture does for both} */
  default boolean looksLike(Scene other) {
    return equals(other);
  }
}
