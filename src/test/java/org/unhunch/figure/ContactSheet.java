package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.unhunch.routine.Side;

/**
 * Paints every pose and move of the shipped exercises to {@code target/figures}, to be looked at.
 *
 * <p>Arguments: names of scenes, or beginnings of them; none is all. Or {@code blind}, a seed and
 * {@code light} or {@code dark} for a {@linkplain BlindTest blind test}.
 */
public final class ContactSheet {
  private static final int WIDE = 400;
  private static final int HIGH = 300;
  private static final Path FOLDER = Path.of("target", "figures");

  private ContactSheet() {}

  /** Paints the sheets. */
  public static void main(String[] names) throws IOException {
    if (names.length == 3 && names[0].equals("blind")) {
      Palette palette = names[2].equals("dark") ? Palettes.dark() : Palettes.light();
      BlindTest.write(FOLDER.resolve("blind"), Long.parseLong(names[1]), palette);
      return;
    }
    Files.createDirectories(FOLDER);
    Shipped.read().problems().forEach(System.out::println);
    List<Frame> overview = new ArrayList<>();
    for (Scene scene : Shipped.scenes()) {
      boolean wanted = names.length == 0;
      for (String name : names) {
        wanted |= scene.name().startsWith(name);
      }
      if (wanted) {
        key(scene);
        strip(scene, "light", Palettes.light());
        strip(scene, "dark", Palettes.dark());
        turn(scene);
        overview.addAll(glance(scene));
      }
    }
    for (int scale = 1; scale <= 2; scale++) {
      tiles(scale, "light", Palettes.light());
      tiles(scale, "dark", Palettes.dark());
    }
    for (int i = 0; i * 16 < overview.size(); i++) {
      List<Frame> page = overview.subList(i * 16, Math.min(overview.size(), i * 16 + 16));
      write("overview-" + i, page, 4, i % 2 == 0 ? Palettes.light() : Palettes.dark());
    }
  }

  /** Four pictures: the start, the middle and the end of the first move, and the whole in one. */
  private static List<Frame> glance(Scene scene) {
    return List.of(
        scene.sequence().start(scene.level().sides().sides().get(0)),
        scene.phase(0, 0.5),
        scene.phase(0, 1),
        scene.still());
  }

  /** The start, then for every phase its middle and its end, and the end with its arrow. */
  private static void key(Scene scene) {
    List<Frame> frames = new ArrayList<>();
    frames.add(scene.sequence().start(scene.level().sides().sides().get(0)));
    for (int i = 0; i < scene.level().script().size(); i++) {
      frames.add(scene.phase(i, 0.5));
      frames.add(scene.phase(i, 1));
    }
    frames.add(scene.still());
    write(scene.name() + "-key", frames, Math.min(4, frames.size()), Palettes.light());
  }

  private static void strip(Scene scene, String theme, Palette palette) {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      frames.add(scene.rep(i / 8.0));
    }
    write(scene.name() + "-" + theme, frames, 4, palette);
  }

  private static void turn(Scene scene) {
    Optional<Side> last =
        scene.level().sides().sides().get(scene.level().sides().sides().size() - 1);
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      frames.add(scene.sequence().turn(last, i / 7.0, 1));
    }
    if (frames.get(0).turned() < 1) {
      write(scene.name() + "-turn", frames, 4, Palettes.light());
    }
  }

  /** Every level in the size of a card's tile, painted this much finer. */
  private static void tiles(int scale, String theme, Palette palette) {
    List<Frame> frames =
        Shipped.scenes().stream().map(scene -> scene.sequence().typical()).toList();
    write("tiles-" + scale + "x-" + theme, frames, 10, palette, 64 * scale, 48 * scale);
  }

  private static void write(String name, List<Frame> frames, int columns, Palette palette) {
    write(name, frames, columns, palette, WIDE, HIGH);
  }

  private static void write(
      String name, List<Frame> frames, int columns, Palette palette, int wide, int high) {
    save(FOLDER.resolve(name + ".png"), sheet(frames, columns, palette, wide, high));
  }

  /** {@return the frames in rows of so many columns, each frame so wide and high} */
  static BufferedImage sheet(List<Frame> frames, int columns, Palette palette, int wide, int high) {
    int rows = (frames.size() + columns - 1) / columns;
    BufferedImage image =
        new BufferedImage(columns * wide, rows * high, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(palette.surface());
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    FigurePainter painter = new FigurePainter(palette, false);
    for (int i = 0; i < frames.size(); i++) {
      int x = i % columns * wide;
      int y = i / columns * high;
      painter.paint(g, new Rectangle2D.Double(x + 1, y + 1, wide - 2, high - 2), frames.get(i));
      g.setColor(Color.GRAY);
      g.drawRect(x, y, wide, high);
    }
    g.dispose();
    return image;
  }

  /** Writes the image as PNG. */
  static void save(Path file, BufferedImage image) {
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
