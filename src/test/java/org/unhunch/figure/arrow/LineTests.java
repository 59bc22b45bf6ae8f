package org.unhunch.figure.arrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTests {
  /** An arrow up to where the chest then sinks a little once ended in a hook. */
  @Test
  void littleWayBackInTheNextPhaseIsLeftOut() {
    assertThat(Line.outward(upAndBack(4), 8)).isEqualTo(upAndBack(0));
  }

  @Test
  void longWayBackIsShown() {
    assertThat(Line.outward(upAndBack(12), 8)).isEqualTo(upAndBack(12));
  }

  /** 17 places up by 32, and if there is a way back, as many down by so much. */
  private static List<Point2D.Double> upAndBack(double back) {
    List<Point2D.Double> way = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      way.add(new Point2D.Double(0, -2 * i));
    }
    for (int i = 1; back > 0 && i <= 16; i++) {
      way.add(new Point2D.Double(0, -32 + back * i / 16));
    }
    return way;
  }
}
