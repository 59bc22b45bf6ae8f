package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.Allocation;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.ui.picture.FigureView;

/** What playing takes of the heap, second by second, on the play screen with its figure. */
class PlayCostTests {
  private static final Dimension FIRST_SIZE = new Dimension(465, 475);
  private static final int FRAMES = 30;

  /**
   * The second in which an exercise begins shapes its room and its arrows, and makes the film; the
   * first of all takes most.
   */
  private static final long SECOND_AT_MOST = 40_000_000;

  /** A small heap has three megabytes for what is new, and is to be collected every few seconds. */
  private static final long EACH_AT_MOST = 2_500_000;

  /** Repetitions after the first are copied. */
  private static final long MIDDLE_AT_MOST = 400_000;

  private final BufferedImage image =
      new BufferedImage(FIRST_SIZE.width, FIRST_SIZE.height, BufferedImage.TYPE_INT_RGB);

  private long second(PlayFixture fixture) {
    return IntStream.range(0, FRAMES).mapToLong(i -> frame(fixture)).sum();
  }

  /** The one that moves, if it is seen; what stands still before it is painted once. */
  private static Optional<FigureView> moving(JComponent screen) {
    return Ui.tree(screen)
        .filter(each -> each instanceof FigureView && Ui.isInSight(each, screen))
        .filter(each -> SwingUtilities.getAncestorNamed("startAndGoal", each) == null)
        .map(FigureView.class::cast)
        .findFirst();
  }

  private long frame(PlayFixture fixture) {
    fixture.time(1.0 / FRAMES);
    Optional<FigureView> figure = Ui.edt(() -> moving(fixture.screen().component()));
    return Ui.edt(
        () ->
            Allocation.of(
                () -> {
                  fixture.screen().refresh();
                  figure.ifPresent(this::paint);
                }));
  }

  private void paint(FigureView figure) {
    figure.setSize(FIRST_SIZE);
    Graphics2D g = image.createGraphics();
    figure.paint(g);
    g.dispose();
  }

  /**
   * Guards against a figure that filled the heap tens of times a second: a circle, a move, and
   * sides that change, with their holds.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "desk-break",
        "wind-down",
        "band-and-blades",
        "face-down-strength",
        "roller-on-the-floor",
        "stand-and-open"
      })
  void aSecondOfPlayingNeverTakesMoreThanASmallHeapHas(String routine) {
    Ui.theme(false);
    PlayFixture fixture = PlayFixture.shipped(routine).open();
    second(fixture); // loads what it takes
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      taken.add(second(fixture));
    }
    taken.sort(Long::compare);
    assertThat(taken.get(taken.size() - 1)).isLessThan(SECOND_AT_MOST);
    assertThat(taken.stream().mapToLong(each -> each).sum() / taken.size())
        .isLessThan(EACH_AT_MOST);
    assertThat(taken.get(taken.size() / 2)).isLessThan(MIDDLE_AT_MOST);
  }
}
