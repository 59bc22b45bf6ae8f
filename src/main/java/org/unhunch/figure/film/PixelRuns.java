package org.unhunch.figure.film;

import java.awt.Rectangle;
import java.util.Arrays;

/**
 * The pixels of an image that differ from those of another.
 *
 * <p>They stand one after the other as runs: how many pixels to skip, how many follow, and their
 * numbers in a table of colours; or a single number where all that follow are alike.
 */
final class PixelRuns {
  /** The pixels to skip or that follow, at most. */
  static final int LONGEST = Short.MAX_VALUE;

  /** Marks a run of pixels that are all alike. */
  static final int ALIKE = Short.MAX_VALUE + 1;

  private final char[] runs;
  private final int from;
  private final int to;
  private final Rectangle bounds;

  /** Takes the runs from an index to another, and the smallest rectangle in which pixels differ. */
  PixelRuns(char[] runs, int from, int to, Rectangle bounds) {
    this.runs = runs;
    this.from = from;
    this.to = to;
    this.bounds = bounds;
  }

  /** {@return the smallest rectangle in which pixels differ; without a size if none do} */
  Rectangle bounds() {
    return bounds;
  }

  /** {@return the memory that this takes, about} */
  int bytes() {
    return (to - from) * Character.BYTES;
  }

  /** Makes the one image the other. */
  void applyTo(int[] pixels, ColorTable colors) {
    int at = 0;
    int i = from;
    while (i < to) {
      at += runs[i++];
      int count = runs[i++];
      if (count >= ALIKE) {
        int end = at + count - ALIKE;
        Arrays.fill(pixels, at, end, colors.color(runs[i++]));
        at = end;
      } else {
        for (int end = i + count; i < end; i++) {
          pixels[at++] = colors.color(runs[i]);
        }
      }
    }
  }
}
