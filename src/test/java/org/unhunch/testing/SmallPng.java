package org.unhunch.testing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes pictures of screens as PNG files of 256 colors, which is half of what they take else. */
public final class SmallPng {
  private static final int COLORS = 256;

  /** Parts of the brightness, as the eye has them. */
  private static final int[] WEIGHTS = {3, 6, 1};

  private SmallPng() {}

  /** Writes a picture in the colors that it has most of; each other one becomes the nearest. */
  public static void write(BufferedImage image, Path to) throws IOException {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int each : pixels) {
      counts.merge(each & 0xffffff, 1, Integer::sum);
    }
    List<Integer> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLORS)
            .map(Map.Entry::getKey)
            .toList();
    int[] palette = most.stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel model =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    byte[] indices = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      indices[i] =
          (byte) (int) nearest.computeIfAbsent(pixels[i] & 0xffffff, it -> nearest(it, palette));
    }
    small.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indices);
    ImageIO.write(small, "png", to.toFile());
  }

  private static int nearest(int color, int[] palette) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(color, palette[i]) < distance(color, palette[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      int shift = 16 - 8 * i;
      int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
      sum += WEIGHTS[i] * apart * apart;
    }
    return sum;
  }
}
