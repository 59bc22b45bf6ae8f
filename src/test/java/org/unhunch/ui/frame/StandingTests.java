package org.unhunch.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards against a window that is larger than its screen, or on one that is not there any more. */
class StandingTests {
  private static final List<Rectangle> TWO =
      List.of(new Rectangle(0, 24, 1366, 744), new Rectangle(1366, 0, 1920, 1080));

  @ParameterizedTest
  @CsvSource({
    "100, 100, 1040, 600, 100, 100, 1040, 600", // where it was
    "1500, 200, 1040, 720, 1500, 200, 1040, 720", // on the other screen
    "1300, 100, 1000, 700, 1366, 100, 1000, 700", // mostly on the other screen
    "-900, 100, 1000, 700, 0, 68, 1000, 700", // hardly on the first screen
    "9000, 9000, 1000, 700, 366, 68, 1000, 700", // on a screen that is gone
    "-5000, -5000, 5000, 5000, 0, 24, 1366, 744", // larger than that as well
    "0, 0, 4000, 3000, 1366, 0, 1920, 1080", // over both
    "200, 700, 1000, 700, 200, 68, 1000, 700" // its lower part under the edge
  })
  void itIsMovedInsideTheScreenThatHasMostOfIt(
      int x, int y, int width, int height, int atX, int atY, int wide, int high) {
    assertThat(Standing.within(new Rectangle(x, y, width, height), TWO))
        .isEqualTo(new Rectangle(atX, atY, wide, high));
  }

  @ParameterizedTest
  @CsvSource({"640, 480", "800, 600", "1024, 768", "683, 384"})
  void itIsNeverLargerThanASmallScreen(int width, int height) {
    Rectangle screen = new Rectangle(width, height);
    assertThat(Standing.within(new Rectangle(10, 10, 2080, 1440), List.of(screen)))
        .isEqualTo(screen);
  }
}
