package org.unhunch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unhunch.figure.paint.Piece;
import org.unhunch.figure.still.Drawing;

/** Guards against a still of the corner stretch that hides the chest, which it stretches. */
class BesideTests {
  private final Scene corner =
      Shipped.scenes().stream()
          .filter(each -> each.name().equals("corner-stretch--corner"))
          .findFirst()
          .orElseThrow();

  @Test
  void theStillShowsItsEndTwice() {
    Frame still = corner.still();
    assertThat(still.others()).hasSize(1);
    Frame beside = still.others().get(0);
    assertThat(Optional.of(beside.staging().view())).isEqualTo(still.staging().view().beside());
    assertThat(beside.path()).containsExactly(corner.staging().poses().get("leaning"));
  }

  /** Of a chest that is seen from behind, a speck at the armpit looked like another muscle. */
  @Test
  void oneViewHasTheArrowAndTheOtherTheGlow() {
    List<Drawing> both = new FigurePainter(Palettes.light(), false).drawings(corner.still());
    assertThat(both.get(0).arrows()).isNotEmpty();
    assertThat(both.get(0).rest()).noneMatch(piece -> piece.ink() == Piece.Ink.GLOW);
    assertThat(both.get(1).arrows()).isEmpty();
    assertThat(both.get(1).rest()).anyMatch(piece -> piece.ink() == Piece.Ink.GLOW);
  }

  /** In the room of a whole body there was once room for all that an upper body leaves out. */
  @Test
  void anUpperBodyIsCutOffBesideAWholeOne() {
    BufferedImage image =
        Painted.frame(corner.still(), 400, new Rectangle2D.Double(0, 50, 400, 300));
    Rectangle2D low = new Rectangle2D.Double(200, 220, 200, 180);
    Rectangle2D high = new Rectangle2D.Double(200, 50, 200, 150);
    assertThat(Painted.pixels(image, low, true)).isZero();
    assertThat(Painted.pixels(image, high, true)).isPositive();
  }
}
