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

  /** A writer for images of a width, whose colours have their numbers in the table. */
  RunWriter(int width, ColorTable colors) {
    this.width = width;
    this.colors = colors;
  }

  /** {@return what makes the one image the other; empty if the table has no numbers left} */
  Optional<PixelRuns> between(int[] from, int[] to) {
    length = 0;
    written = 0;
    left = width;
    right = 0;
    int first = Arrays.mismatch(from, to);
    int at = first;
    while (at >= 0) {
      int end = at + 1;
      while (end < to.length && from[end] != to[end]) {
        end++;
      }
      if (!write(to, at, end)) {
        return Optional.empty();
      }
      int same = Arrays.mismatch(from, end, from.length, to, end, to.length);
      at = same < 0 ? -1 : end + same;
    }
    return Optional.of(new PixelRuns(runs, length, bounds(first)));
  }

  private Rectangle bounds(int first) {
    if (first < 0) {
      return new Rectangle();
    }
    int top = first / width;
    return new Rectangle(left, top, right - left, (written - 1) / width + 1 - top);
  }

  /** Writes the pixels of a stretch, those that are alike as one; false if numbers run out. */
  private boolean write(int[] to, int start, int end) {
    widen(start, end);
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

  private void widen(int start, int end) {
    boolean wraps = start / width != (end - 1) / width;
    left = wraps ? 0 : Math.min(left, start % width);
    right = wraps ? width : Math.max(right, (end - 1) % width + 1);
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
