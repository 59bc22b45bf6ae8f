package org.unhunch.figure.film;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Room for runs of pixels, which is used again once they are forgotten: what lives as long as an
 * exercise would fill the heap with what nobody needs any more.
 */
final class RunStore {
  private static final int BLOCK = 1 << 17;

  private final List<char[]> blocks = new ArrayList<>();
  private final int most;
  private int block = -1;
  private int length;

  /** Room for so many bytes at the most. */
  RunStore(int mostBytes) {
    most = mostBytes / Character.BYTES / BLOCK;
  }

  /** Forgets all runs, which must not be used any more. */
  void clear() {
    block = -1;
  }

  /** {@return the first so many of the runs, kept; empty where there is no room} */
  Optional<PixelRuns> keep(char[] runs, int count, Rectangle bounds) {
    boolean fits = block >= 0 && length + count <= BLOCK;
    if (count > BLOCK || !fits && !begin(block + 1)) {
      return Optional.empty();
    }
    char[] target = blocks.get(block);
    System.arraycopy(runs, 0, target, length, count);
    length += count;
    return Optional.of(new PixelRuns(target, length - count, length, bounds));
  }

  private boolean begin(int next) {
    if (next == most) {
      return false;
    }
    if (next == blocks.size()) {
      blocks.add(new char[BLOCK]);
    }
    block = next;
    length = 0;
    return true;
  }
}
