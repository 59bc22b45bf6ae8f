package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
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
}
