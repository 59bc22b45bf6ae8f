package org.unhunch.ui.play.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Fixtures;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.play.PlayViews;

/** What can be read from where, and that nothing is cut off. */
class ViewSizesTests {
  /** Capitals of twelve minutes of arc from two meters at 96 dots to the inch. */
  private static final double LEAST_CAPITAL =
      2000 * Math.tan(Math.toRadians(12 / 60.0)) / 25.4 * 96;

  private final Timeline timeline = TestCatalog.timeline("morning");

  @ParameterizedTest
  @CsvSource({"1920, 1080", "2560, 1440", "3840, 2160"})
  void fromADistanceTheNumberIsLargeAndTextsAreReadable(int width, int height) {
    Ui.theme(false);
    for (int index : new int[] {0, indexOf(Step.Kind.HOLD), indexOf(Step.Kind.SWITCH_SIDES)}) {
      int second = timeline.steps().get(index).start();
      JComponent view = Ui.edt(() -> new PlayViews(timeline, second).distance());
      BufferedImage image = Ui.paint(view, width, height, 1);
      Rectangle ring = Ui.find(view, "count", JComponent.class).getBounds();
      assertThat(ring.height).isGreaterThanOrEqualTo((int) (height * 0.36));
      Rectangle middle = where(view, "count");
      middle.grow(-ring.width / 6, -ring.height / 6);
      middle.height = middle.height * 4 / 5; // above what stands under the number
      assertThat(inked(image, middle)).isGreaterThanOrEqualTo((int) (height * 0.1));
      boolean steps = index == 0; // as many as the set-up has, and one is close by then
      for (String name : List.of("exercise", "phase", steps ? "remaining" : "cue")) {
        assertThat(capital(Ui.find(view, name, JLabel.class).getFont()))
            .as(name)
            .isGreaterThanOrEqualTo(LEAST_CAPITAL - 1);
      }
      assertWhole(view, width, height);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 25, 100, 300})
  void inTheCornerNothingIsCutOff(int second) {
    Ui.theme(false);
    JComponent view = Ui.edt(() -> new PlayViews(timeline, second).corner(false));
    Ui.paint(view, 320, 220, 1);
    for (String name : List.of("exercise", "phase", "reps", "count")) {
      JComponent each = Ui.find(view, name, JComponent.class);
      assertThat(each.getWidth()).as(name).isPositive();
      assertThat(each.getY() + each.getHeight()).isLessThanOrEqualTo(each.getParent().getHeight());
    }
    assertFits(Ui.find(view, "phase", JLabel.class));
  }

  /** Guards against "GET…" beside the mark of a side. */
  @Test
  void inTheCornerEveryPhaseIsWholeBesideItsSide() {
    Ui.theme(false);
    Map<String, Integer> seconds = new TreeMap<>();
    timeline.steps().forEach(each -> seconds.put(each.kind() + " " + each.side(), each.start()));
    assertThat(seconds.keySet()).anyMatch(each -> each.startsWith("GET_READY Optional["));
    seconds.forEach(
        (what, second) -> {
          JComponent view = Ui.edt(() -> new PlayViews(timeline, second).corner(false));
          Ui.paint(view, 320, 220, 1);
          assertFits(Ui.find(view, "phase", JLabel.class));
        });
  }

  /** Guards against times of hours and repetitions by the thousand that are cut off. */
  @Test
  void twoHoursAndAThousandRepsAreWhole() {
    Ui.theme(false);
    Timeline long0 = Fixtures.timeline(Fixtures.hold("stay", 7_199, 1_000));
    int second = 998 * 7_199 + long0.steps().get(1).start();
    JComponent corner = Ui.edt(() -> new PlayViews(long0, second).corner(false));
    Ui.paint(corner, 320, 220, 1);
    JComponent distance = Ui.edt(() -> new PlayViews(long0, second).distance());
    Ui.paint(distance, 1024, 768, 1);
    assertWhole(distance, 1024, 768);
    for (JComponent view : List.of(corner, distance)) {
      JLabel count = Ui.find(view, "count", JLabel.class);
      assertThat(count.getText()).isEqualTo("1:59:59");
      JLabel reps = Ui.find(view, "reps", JLabel.class);
      assertThat(reps.getText()).startsWith("Rep 999 of 1000");
      assertFits(reps);
    }
  }

  private int indexOf(Step.Kind kind) {
    int index = 0;
    while (timeline.steps().get(index).kind() != kind) {
      index++;
    }
    return index;
  }

  private static double capital(Font font) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    return font.createGlyphVector(context, "H").getVisualBounds().getHeight();
  }

  /** The height of what is painted inside a part of a picture. */
  private static int inked(BufferedImage image, Rectangle part) {
    int ground = new Color(image.getRGB(part.x, part.y)).getRGB();
    int rows = 0;
    for (int y = part.y; y < part.y + part.height; y++) {
      boolean any = false;
      for (int x = part.x; x < part.x + part.width && !any; x++) {
        any = image.getRGB(x, y) != ground;
      }
      rows += any ? 1 : 0;
    }
    return rows;
  }

  private static Rectangle where(JComponent view, String name) {
    JComponent each = Ui.find(view, name, JComponent.class);
    return SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), view);
  }

  /** Every part is inside the screen, and no two texts stand on each other. */
  private static void assertWhole(JComponent view, int width, int height) {
    List<Rectangle> texts =
        List.of("exercise", "count", "phase", "reps", "cue").stream()
            .map(name -> where(view, name))
            .toList();
    for (Rectangle each : texts) {
      assertThat(new Rectangle(width, height).contains(each) || each.isEmpty())
          .as(each.toString())
          .isTrue();
      for (Rectangle other : texts) {
        assertThat(each == other || !each.intersects(other)).as(each + " " + other).isTrue();
      }
    }
  }

  private static void assertFits(JLabel label) {
    FontMetrics metrics = label.getFontMetrics(label.getFont());
    assertThat(label.getText().lines())
        .allMatch(line -> metrics.stringWidth(line) <= label.getWidth());
  }
}
