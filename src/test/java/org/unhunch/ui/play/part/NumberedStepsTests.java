package org.unhunch.ui.play.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.layout.TextBlock;

/** Guards against a set-up whose last sentences nobody gets to read, or only an ellipsis of. */
class NumberedStepsTests {
  private static final String LONG = " Stand with your back to the wall and let it carry you.";
  private static final List<String> ALL =
      IntStream.rangeClosed(1, 5).mapToObj(each -> each + LONG + LONG).toList();

  private NumberedSteps steps;

  @BeforeEach
  void make() {
    Ui.theme(false);
    steps = Ui.edt(NumberedSteps::new);
  }

  /** The sentences that are whole with so many seconds left. */
  private List<String> whole(int secondsLeft, int height) {
    return Ui.edt(
        () -> {
          steps.show(ALL, secondsLeft, false);
          Units.set(steps, 14);
          Ui.layOut(steps, 400, height);
          return Ui.tree(steps)
              .filter(each -> each instanceof TextBlock && Ui.isInSight(each, steps))
              .map(TextBlock.class::cast)
              .filter(each -> each.getHeight() >= each.heightFor(each.getWidth()))
              .map(TextBlock::getText)
              .toList();
        });
  }

  @Test
  void whatFitsStandsTogether() {
    assertThat(whole(10, 900)).isEqualTo(ALL);
    assertThat(whole(1, 900)).isEqualTo(ALL);
  }

  @Test
  void whatDoesNotIsShownPartByPartWhileOneHasTime() {
    Set<String> read = new TreeSet<>();
    for (int left = 10; left > 0; left--) {
      List<String> now = whole(left, 190);
      assertThat(now).isNotEmpty().hasSizeLessThan(ALL.size());
      read.addAll(now);
    }
    assertThat(read).containsExactlyElementsOf(ALL);
  }
}
