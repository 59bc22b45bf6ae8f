package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FigurePainterTests {
  private static final int CLEAR = 0xFF123456;

  private static BufferedImage paint(Frame frame, int size, Rectangle2D bounds) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(CLEAR));
    g.fillRect(0, 0, size, size);
    new FigurePainter(Palettes.light()).paint(g, bounds, frame);
    g.dispose();
    return image;
  }

  private static int painted(BufferedImage image, Rectangle2D within, boolean inside) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != CLEAR && within.contains(x, y) == inside) {
          count++;
        }
      }
    }
    return count;
  }

  @Test
  void paintsEverySceneWithinItsBoundsAndNotOnTheirEdge() {
    Rectangle2D bounds = new Rectangle2D.Double(20, 20, 120, 90);
    for (Shipped.Scene scene : Shipped.scenes()) {
      BufferedImage image = paint(scene.rep(0.3), 160, bounds);
      assertThat(painted(image, bounds, false)).as(scene.name()).isZero();
      assertThat(painted(image, bounds, true)).as(scene.name()).isGreaterThan(300);
    }
  }

  @Test
  void paintsTheSizeOfACard() {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 48, 48);
    for (Shipped.Scene scene : Shipped.scenes()) {
      BufferedImage image = paint(scene.phase(0, 1), 48, bounds);
      assertThat(painted(image, bounds, true)).as(scene.name()).isGreaterThan(60);
    }
  }

  @Test
  void mirrorsForTheOtherSide() {
    Shipped.Scene scene =
        Shipped.scenes().stream()
            .filter(each -> each.name().startsWith("overhead-reach--plain"))
            .findFirst()
            .orElseThrow();
    Frame end = scene.phase(0, 1);
    Frame other = new Frame(end.staging(), end.path(), 1, 0, !end.mirrored(), 1, false);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 100, 100);
    BufferedImage one = paint(end, 100, bounds);
    BufferedImage two = paint(other, 100, bounds);
    int same = 0;
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 100; x++) {
        same += one.getRGB(x, y) == two.getRGB(99 - x, y) ? 1 : 0;
      }
    }
    assertThat(same).isGreaterThan(9500);
  }

  @Test
  void whatHasChangedCoversEveryPixelThatDiffers() {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 160, 120);
    FigurePainter painter = new FigurePainter(Palettes.light());
    int parts = 0;
    for (Shipped.Scene scene : Shipped.scenes()) {
      Frame before = scene.rep(0.1);
      Frame after = scene.rep(0.12);
      BufferedImage one = paint(before, 160, bounds);
      BufferedImage two = paint(after, 160, bounds);
      Rectangle changed =
          painter.picture(after).changed(painter.picture(before), bounds).getBounds();
      parts += changed.width < 160 || changed.height < 120 ? 1 : 0;
      changed.grow(1, 1);
      for (int y = 0; y < 160; y++) {
        for (int x = 0; x < 160; x++) {
          if (one.getRGB(x, y) != two.getRGB(x, y)) {
            assertThat(changed.contains(x, y)).as(scene.name() + " " + x + "," + y).isTrue();
          }
        }
      }
    }
    assertThat(parts).isGreaterThan(20);
  }

  @Test
  void nothingHasChangedInTheSamePicture() {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 160, 120);
    FigurePainter painter = new FigurePainter(Palettes.light());
    Frame frame = Shipped.scenes().get(0).rep(0.3);
    assertThat(painter.picture(frame).changed(painter.picture(frame), bounds).isEmpty()).isTrue();
  }

  @Test
  void leavesTheGraphicsAsItWas() {
    BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.PINK);
    Frame frame = Shipped.scenes().get(0).rep(0.5);
    new FigurePainter(Palettes.dark()).paint(g, new Rectangle2D.Double(0, 0, 50, 50), frame);
    assertThat(g.getColor()).isEqualTo(Color.PINK);
    assertThat(g.getTransform().isIdentity()).isTrue();
    assertThat(g.getClip()).isNull();
  }

  @Test
  void showsAnArrowInPlaceOfMoving() {
    Frame end = Shipped.scenes().get(0).phase(0, 1);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 200, 150);
    BufferedImage plain = paint(end, 200, bounds);
    BufferedImage still = paint(end.stilled(), 200, bounds);
    int different = 0;
    for (int y = 0; y < 150; y++) {
      for (int x = 0; x < 200; x++) {
        different += plain.getRGB(x, y) != still.getRGB(x, y) ? 1 : 0;
      }
    }
    assertThat(different).isBetween(50, 4000);
  }
}
