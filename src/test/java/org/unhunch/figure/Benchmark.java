package org.unhunch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how long a frame takes at 800×600, twice as fine, as the play screen shows it: from the
 * pose to the pixels in an image of 1600×1200, the copy into that image included. Measures whether
 * memory grows, too.
 */
public final class Benchmark {
  private static final int ROUNDS = 40;
  private static final int FRAMES_A_SECOND = 30;
  private static final int SECONDS_EACH = 4;
  private static final int FRAMES = 3600 * FRAMES_A_SECOND;

  private Benchmark() {}

  /** Prints the median and the worst of ten for each scene, and memory before and after. */
  public static void main(String[] unused) {
    BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(2, 2);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 800, 600);
    FigurePainter painter = new FigurePainter(Palettes.light(), false);
    List<Scene> scenes = Shipped.scenes();
    round(scenes, painter, g, bounds);
    round(scenes, painter, g, bounds);
    long before = used();
    print("whole", round(scenes, painter, g, bounds));
    for (int i = 0; i < 5; i++) {
      round(scenes, painter, g, bounds);
    }
    System.out.printf("memory %d kB, then %d kB%n", before / 1024, used() / 1024);
    hour(scenes, painter, g);
  }

  /** Paints as many frames as an hour of playing has, and tells the memory on the way. */
  private static void hour(List<Scene> scenes, FigurePainter painter, Graphics2D g) {
    int[] widths = {48, 120, 240, 400};
    System.out.printf("hour: start %d kB", used() / 1024);
    for (int i = 0; i < FRAMES; i++) {
      Scene scene = scenes.get(i / SECONDS_EACH / FRAMES_A_SECOND % scenes.size());
      int width = widths[i / FRAMES_A_SECOND % widths.length];
      Rectangle2D bounds = new Rectangle2D.Double(0, 0, width, width * 0.75);
      painter.paint(g, bounds, scene.rep(i % 120 / 120.0));
      if (i == FRAMES / 2) {
        System.out.printf(", middle %d kB", used() / 1024);
      }
    }
    System.out.printf(", end %d kB%n", used() / 1024);
  }

  private static double[] round(
      List<Scene> scenes, FigurePainter painter, Graphics2D g, Rectangle2D bounds) {
    double[] times = new double[scenes.size() * ROUNDS];
    int n = 0;
    for (Scene scene : scenes) {
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        painter.picture(scene.rep((double) i / ROUNDS)).paint(g, bounds);
        times[n++] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static void print(String what, double[] sorted) {
    System.out.printf(
        "%s: median %.2f ms, nine in ten below %.2f ms%n", what, at(sorted, 0.5), at(sorted, 0.9));
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) (sorted.length * part)];
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
