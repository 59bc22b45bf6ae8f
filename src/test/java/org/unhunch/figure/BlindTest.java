package org.unhunch.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Every shipped level without its name, in an order that nobody knows, for fresh eyes that are to
 * name the exercise and to say how it moves.
 */
final class BlindTest {
  private static final int WIDE = 560;
  private static final int HIGH = 420;
  private static final int STRIP_COLUMNS = 3;
  private static final int PAGE_COLUMNS = 3;
  private static final int A_PAGE = 9;

  private BlindTest() {}

  /**
   * Writes for each level a still and a strip (its start, where its phases end, its still), pages
   * of stills, and beside the folder the key.
   */
  static void write(Path folder, long seed, Palette palette) throws IOException {
    Files.createDirectories(folder);
    List<Scene> scenes = new ArrayList<>(Shipped.scenes());
    Collections.shuffle(scenes, new Random(seed));
    List<String> key = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      String number = "%02d".formatted(i + 1);
      key.add(number + " " + scene.name());
      List<Frame> strip = new ArrayList<>(scene.sequence().keys());
      strip.add(scene.still());
      sheet(folder.resolve("still-" + number + ".png"), List.of(scene.still()), 1, palette, i + 1);
      sheet(folder.resolve("strip-" + number + ".png"), strip, STRIP_COLUMNS, palette, i + 1);
    }
    Files.write(folder.resolveSibling("blind-key.txt"), key);
    for (int from = 0; from < scenes.size(); from += A_PAGE) {
      List<Frame> page =
          scenes.subList(from, Math.min(scenes.size(), from + A_PAGE)).stream()
              .map(Scene::still)
              .toList();
      Path file = folder.resolve("stills-%d.png".formatted(from / A_PAGE + 1));
      sheet(file, page, PAGE_COLUMNS, palette, from + 1);
    }
  }

  /** A strip has one number; each still on a page has its own, from the first on. */
  private static void sheet(Path file, List<Frame> frames, int most, Palette palette, int first) {
    int columns = Math.min(most, frames.size());
    BufferedImage image = ContactSheet.sheet(frames, columns, palette, WIDE, HIGH);
    boolean page = file.getFileName().toString().startsWith("stills");
    Graphics2D g = image.createGraphics();
    g.setColor(Color.GRAY);
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
    for (int i = 0; i < (page ? frames.size() : 1); i++) {
      g.drawString("" + (first + i), i % columns * WIDE + 10, i / columns * HIGH + 26);
    }
    g.dispose();
    ContactSheet.save(file, image);
  }
}
