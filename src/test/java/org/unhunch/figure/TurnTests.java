package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Side;

class TurnTests {
  private static final int SIZE = 120;
  private static final Optional<Side> LEFT = Optional.of(Side.LEFT);
  private static final Optional<Side> RIGHT = Optional.of(Side.RIGHT);

  private final FigurePainter painter = new FigurePainter(Palettes.light(), false);

  private static List<Scene> sided() {
    return Scene.all().stream()
        .filter(each -> each.level().sides().sides().contains(LEFT))
        .toList();
  }

  private BufferedImage paint(Frame frame) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Palettes.light().surface());
    g.fillRect(0, 0, SIZE, SIZE);
    painter.paint(g, new Rectangle2D.Double(0, 0, SIZE, SIZE), frame);
    g.dispose();
    return image;
  }

  private int different(Frame a, Frame b) {
    BufferedImage one = paint(a);
    BufferedImage two = paint(b);
    int different = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        different += Math.abs((one.getRGB(x, y) & 0xFF) - (two.getRGB(x, y) & 0xFF)) > 40 ? 1 : 0;
      }
    }
    return different;
  }

  @Test
  void beginsOnTheOtherSideAndEndsOnItsOwn() {
    assertThat(sided()).hasSizeGreaterThan(5);
    for (Scene scene : sided()) {
      Sequence sequence = scene.sequence();
      assertThat(different(sequence.start(LEFT), sequence.turn(RIGHT, 0, 3)))
          .as(scene.name())
          .isLessThan(30);
      assertThat(different(sequence.start(RIGHT), sequence.turn(RIGHT, 2.99, 3)))
          .as(scene.name())
          .isLessThan(30);
      assertThat(different(sequence.start(RIGHT), sequence.turn(LEFT, 0, 3)))
          .as(scene.name())
          .isLessThan(30);
    }
  }

  @Test
  void neverJumps() {
    for (Scene scene : sided()) {
      Sequence sequence = scene.sequence();
      for (double seconds = 0; seconds < 2.9; seconds += 0.3) {
        Frame before = sequence.turn(RIGHT, seconds, 3);
        Frame after = sequence.turn(RIGHT, seconds + 0.033, 3);
        assertThat(different(before, after)).as(scene.name() + " at " + seconds).isLessThan(900);
      }
    }
  }

  @Test
  void takesNoLongerThanTheSwitch() {
    Sequence sequence = sided().get(0).sequence();
    assertThat(sequence.turn(RIGHT, 1, 1).turned()).isEqualTo(1);
    assertThat(sequence.turn(RIGHT, Sequence.TURN_SECONDS, 60).turned()).isEqualTo(1);
  }
}
