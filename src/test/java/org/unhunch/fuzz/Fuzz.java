package org.unhunch.fuzz;

import java.io.IOException;

/** Something that is damaged in a way that a seed tells, has to bear it, and is mended again. */
interface Fuzz {
  /** Damages what is sound. */
  void damage(long seed) throws IOException;

  /**
   * Uses what is damaged, as the program would.
   *
   * @throws AssertionError if it does not bear it as it should
   */
  void use() throws IOException;

  /** Makes it sound again. */
  void mend() throws IOException;
}
