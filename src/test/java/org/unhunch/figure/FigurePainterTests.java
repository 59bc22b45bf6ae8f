package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FigurePainterTests {
  @Test
  void paintsEverySceneWithinItsBoundsAndNotOnTheirEdge() {
    Rectangle2D bounds = new Rectangle2D.Double(20, 20, 120, 90);
    for (Scene scene : Scene.all()) {
      BufferedImage image = Painted.frame(scene.rep(0.3), 160, bounds);
      assertThat(Painted.pixels(image, bounds, false)).as(scene.name()).isZero();
      assertThat(Painted.pixels(image, bounds, true)).as(scene.name()).isGreaterThan(300);
    }
  }

  @Test
  void paintsTheSizeOfACard() {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 48, 48);
    for (Scene scene : Scene.all()) {
      BufferedImage image = Painted.frame(scene.phase(0, 1), 48, bounds);
      assertThat(Painted.pixels(image, bounds, true)).as(scene.name()).isGreaterThan(60);
    }
  }

  @Test
  void mirrorsForTheOtherSide() {
    Scene scene =
        Scene.all().stream()
            .filter(each -> each.name().startsWith("side-lean--plain"))
            .findFirst()
            .orElseThrow();
    Frame end = scene.phase(0, 1);
    Frame other = new Frame(end.staging(), end.path(), 1, 0, !end.mirrored(), 1, false);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 100, 100);
    BufferedImage one = Painted.frame(end, 100, bounds);
    BufferedImage two = Painted.frame(other, 100, bounds);
    int same = 0;
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 100; x++) {
        same += one.getRGB(x, y) == two.getRGB(99 - x, y) ? 1 : 0;
      }
    }
    assertThat(same).isGreaterThan(9500);
  }

  @Test
  void leavesTheGraphicsAsItWas() {
    BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.PINK);
    Frame frame = Scene.all().get(0).rep(0.5);
    new FigurePainter(Palettes.dark()).paint(g, new Rectangle2D.Double(0, 0, 50, 50), frame);
    assertThat(g.getColor()).isEqualTo(Color.PINK);
    assertThat(g.getTransform().isIdentity()).isTrue();
    assertThat(g.getClip()).isNull();
  }

  @Test
  void showsAnArrowInPlaceOfMoving() {
    Frame end = Scene.all().get(0).phase(0, 1);
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, 200, 150);
    BufferedImage plain = Painted.frame(end, 200, bounds);
    BufferedImage still = Painted.frame(end.stilled(), 200, bounds);
    int different = 0;
    for (int y = 0; y < 150; y++) {
      for (int x = 0; x < 200; x++) {
        different += plain.getRGB(x, y) != still.getRGB(x, y) ? 1 : 0;
      }
    }
    assertThat(different).isBetween(50, 4000);
  }
}
