package org.unhunch.figure.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The memory of a film, which the next one takes over: a film is as long as an exercise, and would
 * leave it as garbage each time.
 */
public final class Reel {
  private ColorTable colors;
  private RunStore store;
  private BufferedImage image;
  private int[] before;
  private Film film;

  /** Gives the memory to a film, and takes it from the one that had it. */
  void take(Film next, int width, int height) {
    film = next;
    if (image == null || image.getWidth() != width || image.getHeight() != height) {
      image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      before = new int[width * height];
    }
    if (colors == null) {
      colors = new ColorTable();
      store = new RunStore(Film.MOST_BYTES);
    }
    colors.clear();
    store.clear();
  }

  /** {@return whether the memory is the film's} */
  boolean isOf(Film which) {
    return film == which;
  }

  ColorTable colors() {
    return colors;
  }

  RunStore store() {
    return store;
  }

  BufferedImage image() {
    return image;
  }

  /** {@return the pixels of the image} */
  int[] pixels() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** {@return room for what a part of the image was before it was painted anew} */
  int[] before() {
    return before;
  }
}
