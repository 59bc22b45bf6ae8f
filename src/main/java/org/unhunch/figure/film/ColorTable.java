package org.unhunch.figure.film;

import java.util.Arrays;

/** Gives each colour a number, so that a pixel takes half the room. */
final class ColorTable {
  private static final int MOST = Character.MAX_VALUE;
  private static final int SLOTS = 2 << Character.SIZE;
  private static final int SPREAD = 0x9E3779B1;

  private final int[] colors = new int[MOST];

  /** Where a colour is to be looked for: its number and one, or 0 where there is none yet. */
  private final char[] slots = new char[SLOTS];

  private int size;
  private int lastColor;
  private int lastNumber = -1;

  /** Forgets all colours. */
  void clear() {
    Arrays.fill(slots, (char) 0);
    size = 0;
    lastNumber = -1;
  }

  /** {@return the number of a colour, or -1 if there is none left for it} */
  int numberOf(int color) {
    if (color != lastColor || lastNumber < 0) {
      lastColor = color;
      lastNumber = find(color);
    }
    return lastNumber;
  }

  private int find(int color) {
    int slot = (color * SPREAD >>> 8) & SLOTS - 1;
    while (slots[slot] != 0) {
      if (colors[slots[slot] - 1] == color) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    if (size == MOST) {
      return -1;
    }
    colors[size] = color;
    size++;
    slots[slot] = (char) size;
    return size - 1;
  }

  /** {@return the colour that has the number} */
  int color(int number) {
    return colors[number];
  }
}
