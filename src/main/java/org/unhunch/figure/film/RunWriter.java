package org.unhunch.figure.film;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;

/** Finds out what differs between two images, and writes it as runs of pixels. */
final class RunWriter {
  /** Fewer pixels that are alike take no more room one by one. */
  private static final int FEW = 4;

  private final int width;
  private final ColorTable colors;
  private char[] runs = new char[1 << 12];
  private int length;
  private int written;
  private int left;
  private int right;
  private int top;
  private int bottom;

  /** A writer for images of a width, whose colours have their numbers in the table. */
  RunWriter(int width, ColorTable colors) {
    this.width = width;
    this.colors = colors;
  }

  /**
   * Finds out what makes of an image as it was what it is now.
   *
   * @param before the pixels of the part that may have changed, row by row, as they were
   * @param after all pixels as they are now
   * @return false if the table has no numbers left
   */
  boolean compare(int[] before, int[] after, Rectangle part) {
    length = 0;
    written = 0;
    left = width;
    right = 0;
    top = part.y + part.height;
    bottom = 0;
    for (int row = 0; row < part.height; row++) {
      int shift = row * part.width - ((part.y + row) * width + part.x);
      int end = (part.y + row) * width + part.x + part.width;
      if (!row(before, after, end - part.width, end, shift)) {
        return false;
      }
    }
    return true;
  }

  private boolean row(int[] before, int[] after, int from, int end, int shift) {
    int at = next(before, after, from, end, shift);
    while (at < end) {
      int to = at + 1;
      while (to < end && before[to + shift] != after[to]) {
        to++;
      }
      widen(at, to);
      if (!write(after, at, to)) {
        return false;
      }
      at = next(before, after, to, end, shift);
    }
    return true;
  }

  private static int next(int[] before, int[] after, int from, int end, int shift) {
    int same = Arrays.mismatch(before, from + shift, end + shift, after, from, end);
    return same < 0 ? end : from + same;
  }

  /** {@return the smallest rectangle in which pixels differ; without a size if none do} */
  Rectangle bounds() {
    return right == 0 ? new Rectangle() : new Rectangle(left, top, right - left, bottom - top);
  }

  private void widen(int start, int end) {
    left = Math.min(left, start % width);
    right = Math.max(right, (end - 1) % width + 1);
    top = Math.min(top, start / width);
    bottom = Math.max(bottom, start / width + 1);
  }

  /** {@return what was found out, in the store; empty where that has no room left} */
  Optional<PixelRuns> keptIn(RunStore store) {
    return store.keep(runs, length, bounds());
  }

  /** Writes the pixels of a stretch, those that are alike as one; false if numbers run out. */
  private boolean write(int[] to, int start, int end) {
    int from = start;
    int at = start;
    while (at < end) {
      int alike = at + 1;
      while (alike < end && to[alike] == to[at]) {
        alike++;
      }
      if (alike - at >= FEW) {
        if (!each(to, from, at) || !all(to[at], at, alike)) {
          return false;
        }
        from = alike;
      }
      at = alike;
    }
    return each(to, from, end);
  }

  private boolean each(int[] to, int start, int end) {
    for (int at = start; at < end; ) {
      int count = Math.min(end - at, PixelRuns.LONGEST);
      begin(at, count, count);
      for (int i = 0; i < count; i++) {
        if (!put(colors.numberOf(to[at++]))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean all(int color, int start, int end) {
    for (int at = start; at < end; ) {
      int count = Math.min(end - at, PixelRuns.LONGEST);
      begin(at, PixelRuns.ALIKE + count, count);
      if (!put(colors.numberOf(color))) {
        return false;
      }
      at += count;
    }
    return true;
  }

  private void begin(int at, int count, int pixels) {
    while (at - written > PixelRuns.LONGEST) {
      put(PixelRuns.LONGEST);
      put(0);
      written += PixelRuns.LONGEST;
    }
    put(at - written);
    put(count);
    written = at + pixels;
  }

  private boolean put(int number) {
    if (length == runs.length) {
      runs = Arrays.copyOf(runs, 2 * length);
    }
    runs[length++] = (char) number;
    return number >= 0;
  }
}
