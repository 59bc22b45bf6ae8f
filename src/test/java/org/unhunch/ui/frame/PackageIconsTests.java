package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The icon stands in a drawing and in pictures of it, and is the same in all of them. */
class PackageIconsTests {
  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512})
  void thePicturesAreTheDrawing(int size) throws IOException {
    String svg = Files.readString(Path.of("src/packaging/icon.svg"));
    BufferedImage icon = ImageIO.read(getClass().getResource("icons/" + size + ".png"));
    assertThat(icon.getWidth()).isEqualTo(size);
    assertThat(icon.getHeight()).isEqualTo(size);
    assertThat(svg).contains(color(icon, 10, 50)); // the ground
    assertThat(svg).contains(color(icon, 63, 25)); // the head
    assertThat(svg).contains(color(icon, 56, 46)); // the shoulder
    assertThat(icon.getRGB(0, 0) >>> 24).as("the corner is not painted").isZero();
  }

  /** The color at a point of the drawing, which is a hundred wide. */
  private static String color(BufferedImage icon, int x, int y) {
    int size = icon.getWidth();
    Color color = new Color(icon.getRGB(x * size / 100, y * size / 100));
    return String.format("#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
  }
}
