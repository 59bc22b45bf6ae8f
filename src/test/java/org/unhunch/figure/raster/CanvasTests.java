package org.unhunch.figure.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class CanvasTests {
  private static final AffineTransform PLAIN = new AffineTransform();
  private static final Rectangle ALL = new Rectangle(Paper.SIZE, Paper.SIZE);
  private static final Shape DISC = new Ellipse2D.Double(5.2, 7.7, 41, 38);
  private static final Shape CARD = new Rectangle2D.Double(20.5, 3.25, 30, 44.5);

  @Test
  void mixesAColourThatIsHalfTransparentWithWhatIsUnderIt() {
    for (int alpha = 0; alpha <= 255; alpha += 15) {
      Canvas canvas = new Canvas(4, 4, new Color(200, 40, 90));
      Color color = new Color(13, 255, 91, alpha);
      canvas.fill(new Rectangle(4, 4), PLAIN, color);
      Color mixed = new Color(shown(canvas).getRGB(2, 2));
      double part = alpha / 255.0;
      assertThat(Math.abs(mixed.getRed() - (200 + (13 - 200) * part))).isLessThan(1);
      assertThat(Math.abs(mixed.getGreen() - (40 + (255 - 40) * part))).isLessThan(1);
      assertThat(Math.abs(mixed.getBlue() - (90 + (91 - 90) * part))).isLessThan(1);
    }
  }

  private static BufferedImage shown(Canvas canvas) {
    return Paper.shown(canvas);
  }

  @Test
  void aFrameLeavesNoTraceInTheNext() {
    Canvas canvas = Paper.canvas();
    canvas.fill(CARD, PLAIN, new Color(1, 2, 3, 99));
    canvas.keep();
    canvas.begin(ALL);
    canvas.fill(DISC, PLAIN, Color.WHITE);
    BufferedImage first = shown(canvas);
    canvas.begin(ALL);
    canvas.fill(DISC, AffineTransform.getTranslateInstance(-20, 22), Color.CYAN);
    canvas.begin(new Rectangle(30, 20, 3, 3));
    canvas.fill(DISC, PLAIN, Color.ORANGE);
    canvas.begin(ALL);
    canvas.fill(DISC, PLAIN, Color.WHITE);
    assertThat(Paper.difference(first, shown(canvas))).isZero();
    canvas.begin(ALL);
    BufferedImage empty = shown(canvas);
    assertThat(Paper.level(empty, 30, 20)).isEqualTo(1);
    assertThat(Paper.level(empty, 10, 20)).isZero();
  }

  @Test
  void paintsInThePartThatIsSeenWhatItWouldPaintThereAnyway() {
    BufferedImage whole = Paper.filled(DISC);
    for (Rectangle part :
        new Rectangle[] {
          new Rectangle(8, 9, 17, 13), new Rectangle(-5, -5, 20, 90), new Rectangle(40, 30, 99, 9)
        }) {
      Canvas canvas = Paper.canvas();
      canvas.begin(part);
      canvas.fill(DISC, PLAIN, Color.WHITE);
      BufferedImage image = shown(canvas);
      for (int y = 0; y < Paper.SIZE; y++) {
        for (int x = 0; x < Paper.SIZE; x++) {
          int expected = part.contains(x, y) ? Paper.level(whole, x, y) : 0;
          assertThat(Paper.level(image, x, y)).isBetween(expected - 1, expected + 1);
        }
      }
    }
  }

  @Test
  void showsNothingWhereNothingIsPainted() {
    Canvas canvas = Paper.canvas();
    canvas.fill(new Rectangle(10, 20, 5, 5), PLAIN, Color.WHITE);
    BufferedImage image = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.MAGENTA);
    g.fillRect(0, 0, 80, 80);
    canvas.show(g);
    Rectangle painted = new Rectangle(9, 19, 7, 7);
    for (int y = 0; y < 80; y++) {
      for (int x = 0; x < 80; x++) {
        if (!painted.contains(x, y)) {
          assertThat(image.getRGB(x, y)).isEqualTo(Color.MAGENTA.getRGB());
        }
      }
    }
    assertThat(image.getRGB(10, 20)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void aPartBesideItIsEmpty() {
    Canvas canvas = Paper.canvas();
    canvas.begin(new Rectangle(-90, -90, 20, 20));
    canvas.fill(DISC, PLAIN, Color.WHITE);
    assertThat(Paper.area(shown(canvas))).isZero();
  }

  @Test
  void isOneColourOnceItIsCleared() {
    Canvas canvas = Paper.canvas();
    canvas.fill(CARD, PLAIN, Color.WHITE);
    canvas.keep();
    canvas.begin(ALL);
    canvas.fill(DISC, PLAIN, Color.WHITE);
    canvas.clear(Color.RED);
    canvas.begin(ALL);
    assertThat(Paper.area(shown(canvas))).isZero();
    assertThat(canvas.isOf(Paper.SIZE, Paper.SIZE)).isTrue();
    assertThat(canvas.isOf(Paper.SIZE, Paper.SIZE + 1)).isFalse();
  }
}
