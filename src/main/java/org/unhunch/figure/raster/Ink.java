package org.unhunch.figure.raster;

import java.awt.Color;
import java.util.Arrays;

/** Puts a colour over pixels, as strongly as they are covered. */
final class Ink {
  /** A power of two, so that no division is needed. */
  private static final int FULL = 256;

  /** Red and blue are mixed at once, as above each of them 8 bits lie free. */
  private static final int RED_BLUE = 0xFF00FF;

  private static final int GREEN = 0xFF00;
  private static final int HALF_RED_BLUE = 0x800080;
  private static final int HALF_GREEN = 0x8000;

  private final int rgb;
  private final double strength;

  Ink(Color color) {
    rgb = color.getRGB() & (RED_BLUE | GREEN);
    strength = FULL * (color.getAlpha() / 255.0);
  }

  /** Puts it over the pixels from an index up to another, all covered alike: 0 not, 1 wholly. */
  void paint(int[] pixels, int from, int to, double coverage) {
    int weight = (int) (coverage * strength + 0.5);
    if (weight >= FULL) {
      Arrays.fill(pixels, from, to, rgb);
    } else if (weight > 0) {
      mix(pixels, from, to, weight);
    }
  }

  private void mix(int[] pixels, int from, int to, int weight) {
    int rest = FULL - weight;
    int redBlue = (rgb & RED_BLUE) * weight + HALF_RED_BLUE;
    int green = (rgb & GREEN) * weight + HALF_GREEN;
    for (int i = from; i < to; i++) {
      int mixedRedBlue = (pixels[i] & RED_BLUE) * rest + redBlue >>> 8 & RED_BLUE;
      int mixedGreen = (pixels[i] & GREEN) * rest + green >>> 8 & GREEN;
      pixels[i] = mixedRedBlue | mixedGreen;
    }
  }
}
