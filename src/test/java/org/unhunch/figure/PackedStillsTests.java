package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unhunch.figure.still.Drawing;
import org.unhunch.figure.still.DrawingFormat;
import org.unhunch.figure.still.Still;

/** What a package has drawn looks as what a start without it draws. */
class PackedStillsTests {
  private static final int SIZE = 160;

  /** An edge that moves by next to nothing may still meet another of the eight rows of a pixel. */
  private static final int TONES = 256 / 8;

  private static final double FEW = 0.002;

  static List<Scene> scenes() {
    return Shipped.spanning();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void aStillLooksTheSameReadFromAPackage(Scene scene) {
    FigurePainter painter = new FigurePainter(Palettes.light(), true);
    Frame still = scene.still();
    List<Drawing> read = DrawingFormat.read(DrawingFormat.write(painter.drawings(still)));
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    painter.picture(read).paint(g, new Rectangle2D.Double(0, 0, SIZE, SIZE));
    g.dispose();
    assertThat(differing(image, Painted.by(painter, still, SIZE))).isLessThan(FEW * SIZE * SIZE);
  }

  private static double differing(BufferedImage one, BufferedImage other) {
    return IntStream.range(0, SIZE * SIZE)
        .filter(
            i -> differ(one.getRGB(i % SIZE, i / SIZE), other.getRGB(i % SIZE, i / SIZE)) > TONES)
        .count();
  }

  private static int differ(int one, int other) {
    return IntStream.of(0, 8, 16, 24)
        .map(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)))
        .max()
        .orElseThrow();
  }

  @Test
  void whatWasNotPackedIsNotThere() {
    assertThat(Still.of("bird-dog", "no-such-level")).isEmpty();
  }
}
