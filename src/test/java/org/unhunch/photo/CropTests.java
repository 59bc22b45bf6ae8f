package org.unhunch.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Jpegs;

/** Which part of a picture is taken. */
class CropTests {
  private final Crop all = new Crop(0, 0, 10_000, 800, 900);

  @Test
  void atFirstItIsTheLargestInTheMiddle() {
    assertThat(Crop.middle(Negative.of(Jpegs.image(800, 900, Color.RED))).part())
        .isEqualTo(new Rectangle(0, 150, 800, 600));
    assertThat(Crop.middle(Negative.of(Jpegs.image(900, 300, Color.RED))).part())
        .isEqualTo(new Rectangle(250, 0, 400, 300));
  }

  @Test
  void itMovesAndGrowsWithinThePicture() {
    assertThat(all.moved(50, 50).part()).isEqualTo(new Rectangle(0, 50, 800, 600));
    assertThat(all.wider(-400).part()).isEqualTo(new Rectangle(200, 150, 400, 300));
    assertThat(all.wider(-400).moved(-500, 900).part()).isEqualTo(new Rectangle(0, 600, 400, 300));
    assertThat(all.wider(-400).wider(9_000)).extracting(Crop::width).isEqualTo(800);
    assertThat(all.wider(-9_000).height()).isGreaterThanOrEqualTo(Print.LEAST_SIDE);
  }

  @Test
  void aCornerThatIsHeldStaysWhereItIs() {
    assertThat(all.between(new Point(100, 100), new Point(500, 110)).part())
        .isEqualTo(new Rectangle(100, 100, 400, 300));
    assertThat(all.between(new Point(700, 700), new Point(690, 400)).part())
        .isEqualTo(new Rectangle(300, 400, 400, 300));
    assertThat(all.between(new Point(700, 700), new Point(2_000, 2_000)).part())
        .isEqualTo(new Rectangle(700, 700, 100, 75));
  }

  @Test
  void whateverIsDoneItLiesWithinThePicture() {
    Random random = new Random(3);
    for (int of : new int[] {33, 60, 800, 3_000}) {
      Rectangle picture = new Rectangle(of, 900 - of / 5);
      Crop crop = new Crop(0, 0, of, of, picture.height);
      for (int i = 0; i < 500; i++) {
        Point one = new Point(random.nextInt(of), random.nextInt(picture.height));
        Point other = new Point(random.nextInt(4_000) - 1_000, random.nextInt(4_000) - 1_000);
        Crop moved = crop.moved(other.x, other.y).wider(one.x - of / 2);
        crop = i % 3 == 0 ? crop.between(one, other) : moved;
        assertThat(picture.contains(crop.part())).as("%s", crop).isTrue();
      }
    }
  }
}
