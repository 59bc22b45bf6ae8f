package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The icon stands in the code, in pictures and in a drawing, and is the same in all of them. */
class PackageIconsTests {
  /** Edges are softened a little differently from one runtime to the next. */
  private static final int SOFT = 40;

  static IntStream sizes() {
    return PackageIcons.SIZES.stream().mapToInt(Integer::intValue);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void thePicturesAreTheProgramsIcon(int size) throws IOException {
    BufferedImage drawn = AppIcon.image(size);
    BufferedImage kept = ImageIO.read(PackageIcons.file(size).toFile());
    assertThat(kept.getWidth()).isEqualTo(size);
    assertThat(IntStream.range(0, size * size).map(i -> distance(drawn, kept, i % size, i / size)))
        .allMatch(distance -> distance <= SOFT);
  }

  @Test
  void theDrawingHasTheSameColorsAndShapes() throws IOException {
    String svg = Files.readString(Path.of("src/packaging/icon.svg"));
    assertThat(svg).contains("#1f6f6c", "#f5f6f3", "M38 84 C30 66 36 52 56 46", "M56 46 L80 58");
  }

  private static int distance(BufferedImage one, BufferedImage other, int x, int y) {
    Color a = new Color(one.getRGB(x, y), true);
    Color b = new Color(other.getRGB(x, y), true);
    return Math.abs(a.getAlpha() - b.getAlpha())
        + (a.getAlpha() == 0 ? 0 : Math.abs(a.getRed() - b.getRed()));
  }
}
