package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import javax.swing.RepaintManager;
import org.junit.jupiter.api.Test;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;

/** Of all texts only some are shown anew with each second of a step. */
class EverySecondTests {
  private static final List<String> NAMES =
      List.of(
          "count",
          "reps",
          "seconds",
          "remaining",
          "cue",
          "caution",
          "phase",
          "exercise",
          "place",
          "next");

  @Test
  void noTextIsLeftAsItWasASecondBefore() {
    Ui.theme(false);
    PlayFixture play = PlayFixture.small().open();
    int compared = 0;
    for (int second = 1; second < play.timeline().totalSeconds(); second++) {
      play.pass(1);
      JComponent screen = play.screen().component();
      if (Ui.tree(screen)
          .anyMatch(each -> "phase".equals(each.getName()))) { // else it says what comes
        int now = second;
        JComponent anew = Ui.edt(() -> new PlayViews(play.timeline(), now).distance());
        for (String name : NAMES) {
          String text = Ui.edt(() -> Ui.find(anew, name, JLabel.class).getText());
          assertThat(play.text(name)).as("%s after %d s", name, second).isEqualTo(text);
        }
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  /** Guards against a time line that was painted anew, with all names, after each repetition. */
  @Test
  void aRepetitionThatIsDoneLeavesTheTimeLineAsItIs() {
    Ui.theme(false);
    PlayFixture play = PlayFixture.small().open();
    Ui.paint(play.screen().component(), 900, 600, 1);
    RepaintManager before = Ui.edt(() -> RepaintManager.currentManager(null));
    List<Integer> widths = new ArrayList<>();
    Ui.run(() -> RepaintManager.setCurrentManager(new Noting(widths)));
    while (repsDone(play) < 2) {
      play.pass(1);
    }
    Ui.run(() -> RepaintManager.setCurrentManager(before));
    assertThat(widths).isNotEmpty().allMatch(wide -> wide < 10);
  }

  private static int repsDone(PlayFixture play) {
    return play.player().record().entries().get(0).repsDone();
  }

  /** Notes how much of a time line is to be painted. */
  private static final class Noting extends RepaintManager {
    private final List<Integer> widths;

    Noting(List<Integer> widths) {
      this.widths = widths;
    }

    @Override
    public void addDirtyRegion(JComponent part, int x, int y, int width, int height) {
      if (part instanceof JProgressBar) {
        widths.add(width);
      }
      super.addDirtyRegion(part, x, y, width, height);
    }
  }
}
