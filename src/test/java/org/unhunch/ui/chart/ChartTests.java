package org.unhunch.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.history.review.Trend;
import org.unhunch.testing.Ui;

/** Charts: where numbers land, and what stands there when they are painted. */
class ChartTests {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
  private final TimeAxis axis = new TimeAxis(MONDAY, MONDAY.plusWeeks(4), day -> "Nov");

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 1",
    "5, 5, 1",
    "6, 6, 1",
    "11, 12, 2",
    "50, 50, 10",
    "51, 60, 10",
    "106, 120, 20",
    "2001, 2500, 500"
  })
  void aScaleEndsAtARoundNumberNotFarAboveTheValue(int value, int top, int step) {
    assertThat(Scale.upTo(value)).isEqualTo(new Scale(top, step));
  }

  @Test
  void aScaleBeginsAtZeroSoThatBarsAreNotExaggerated() {
    Rectangle2D plot = new Rectangle2D.Double(10, 20, 100, 200);
    assertThat(new Scale(10, 5).y(0, plot)).isEqualTo(220);
    assertThat(new Scale(10, 5).y(10, plot)).isEqualTo(20);
  }

  @Test
  void aDayLiesWhereItsPartOfTheTimeIs() {
    Rectangle2D plot = new Rectangle2D.Double(40, 0, 280, 10);
    assertThat(axis.x(MONDAY, plot)).isEqualTo(40);
    assertThat(axis.x(MONDAY.plusDays(14), plot)).isEqualTo(180);
    assertThat(axis.x(MONDAY.plusWeeks(4), plot)).isEqualTo(320);
  }

  @Test
  void aBarIsAsHighAsItsValueAndSaysItInATip() {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int week = 0; week < 4; week++) {
      bars.add(new Bars.Bar(MONDAY.plusWeeks(week), week * 10, true, "week " + week));
    }
    Bars chart = Ui.edt(() -> new Bars("min", axis, bars));
    BufferedImage image = paint(chart);
    Color full = UIManager.getColor("Unhunch.accent");
    List<Long> heights = new ArrayList<>();
    for (int week = 0; week < 4; week++) {
      int x = 25 + (int) ((week + 0.5) / 4 * 370);
      heights.add(count(image, x, full));
      MouseEvent over = new MouseEvent(chart, 0, 0, 0, x, 100, 0, false);
      assertThat(chart.getToolTipText(over)).isEqualTo("week " + week);
    }
    assertThat(heights.get(0)).isZero();
    assertThat(heights.get(2)).isBetween(2 * heights.get(1) - 2, 2 * heights.get(1) + 2);
    assertThat(heights.get(3)).isBetween(3 * heights.get(1) - 3, 3 * heights.get(1) + 3);
  }

  private static long count(BufferedImage image, int x, Color color) {
    return java.util.stream.IntStream.range(0, image.getHeight())
        .filter(y -> image.getRGB(x, y) == color.getRGB())
        .count();
  }

  /** Guards against ratings that hide one another: what counts more is larger. */
  @Test
  void equalRatingsMakeALargerDot() {
    long one = inked(List.of(new Trend.Dot(MONDAY.plusDays(14), 5, 1)));
    long two = inked(List.of(new Trend.Dot(MONDAY.plusDays(14), 5, 2)));
    assertThat(two).isGreaterThan(one);
  }

  private long inked(List<Trend.Dot> dots) {
    List<Dots.Row> none =
        List.of(new Dots.Row(" ", "after", new Trend(List.of(), Optional.empty())));
    List<Dots.Row> rows = List.of(new Dots.Row(" ", "after", new Trend(dots, Optional.empty())));
    BufferedImage without = paint(Ui.edt(() -> new Dots(axis, none)));
    BufferedImage with = paint(Ui.edt(() -> new Dots(axis, rows)));
    long inked = 0;
    for (int x = 0; x < with.getWidth(); x++) {
      for (int y = 0; y < with.getHeight(); y++) {
        inked += with.getRGB(x, y) == without.getRGB(x, y) ? 0 : 1;
      }
    }
    return inked;
  }

  @Test
  void noChartFailsWithNothingToDrawOrInNoRoom() {
    List<Chart> charts =
        Ui.edt(
            () ->
                List.of(
                    new Bars("min", axis, List.of()),
                    new Dots(axis, List.of()),
                    new Shares(List.of(new Shares.Share("a", 0, "0 of 0"))),
                    new Balance("L", "R", List.of(new Balance.Pair("a", 0, 0, "", "")))));
    for (Chart each : charts) {
      assertThat(Ui.paint(holding(each), 3, 3, 1)).isNotNull();
      assertThat(paint(each)).isNotNull();
    }
  }

  private static BufferedImage paint(Chart chart) {
    return Ui.paint(holding(chart), 400, 300, 1);
  }

  private static JComponent holding(Chart chart) {
    return Ui.edt(
        () -> {
          JPanel panel = new JPanel(new java.awt.BorderLayout());
          panel.add(chart);
          return panel;
        });
  }
}
