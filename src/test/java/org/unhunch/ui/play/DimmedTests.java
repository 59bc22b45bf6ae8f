package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;

/**
 * Guards against a figure that looks as if the session ran while it stands: in whatever question,
 * and in whatever step it is asked, the figure is faint, and it is plain again after it.
 */
class DimmedTests {
  /** What is darker than this is not seen through a veil in the light theme. */
  private static final int DARK = 140;

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  /** Seconds at which one gets ready, moves, holds, and is told the next exercise. */
  @ParameterizedTest
  @ValueSource(ints = {3, 12, 20, 156, 162})
  void theFigureIsFaintInEveryQuestion(int seconds) {
    PlayFixture play = PlayFixture.small().open();
    play.pass(seconds);
    assertThat(isDark(play)).isTrue();
    for (String question : List.of("H", "ESCAPE", "P")) {
      play.press(question);
      assertThat(isDark(play)).as(question).isFalse();
      play.press(question.equals("H") ? "ESCAPE" : question);
      assertThat(isDark(play)).as("after " + question).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"back-arch"})
  void soItIsInTheQuestionBeforeWhatHurtTheLastTime(String exercise) {
    assertThat(isDark(PlayFixture.small().hurting(exercise).open())).isFalse();
  }

  private static boolean isDark(PlayFixture play) {
    JComponent screen = play.screen().component();
    BufferedImage image = Ui.paint(screen, 900, 600, 1);
    return Ui.edt(
        () ->
            Ui.tree(screen)
                .filter(each -> "figure".equals(each.getName()) && Ui.isInSight(each, screen))
                .filter(
                    each -> SwingUtilities.getAncestorOfClass(AbstractButton.class, each) == null)
                .anyMatch(each -> isDark(image, each, screen)));
  }

  private static boolean isDark(BufferedImage image, Component figure, JComponent screen) {
    Rectangle seen = ((JComponent) figure).getVisibleRect();
    Rectangle at = SwingUtilities.convertRectangle(figure, seen, screen);
    for (int x = at.x; x < at.x + at.width; x += 2) {
      for (int y = at.y; y < at.y + at.height; y += 2) {
        Color color = new Color(image.getRGB(x, y));
        if (Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue())) < DARK) {
          return true;
        }
      }
    }
    return false;
  }
}
