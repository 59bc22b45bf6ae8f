package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.term.Longest;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.wrap.LineWrap;

/** Guards against cues that pass the check and are cut on the play screen without a word. */
class LongestCueTests {
  private static final int LINES = 4;
  private static final String WORDS = "Draw the shoulder blades down while growing upward, ";

  @Test
  void theLongestCueIsWholeInTheSmallestWindow() {
    Ui.theme(false);
    JComponent screen = PlayFixture.small().open().screen().component();
    Ui.run(() -> Ui.layOut(screen, 900, 600));
    TextBlock cue = Ui.find(screen, "cue", TextBlock.class);
    String longest = WORDS.repeat(5).substring(0, Longest.CUE);
    List<String> lines =
        Ui.edt(
            () ->
                new LineWrap(cue.getFontMetrics(cue.getFont())::stringWidth)
                    .lines(longest, cue.getWidth(), LINES));
    assertThat(String.join(" ", lines)).isEqualTo(longest.strip());
  }
}
