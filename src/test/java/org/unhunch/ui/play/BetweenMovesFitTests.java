package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.layout.TextBlock;

/** Guards against answers and steps that are cut, or lie outside, where letters are large. */
class BetweenMovesFitTests {
  @AfterEach
  void restoreZoom() {
    Ui.theme(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"loosen-and-lift", "gentle-all-round", "stand-and-open"})
  void allOfItIsWholeInASmallWindowAtTwiceTheSize(String routine) {
    Ui.theme(true, 2);
    PlayFixture play = PlayFixture.shipped(routine).open();
    int exercises = play.timeline().routine().entries().size();
    for (int exercise = 0; exercise < exercises; exercise++) {
      if (exercise > 0) {
        assertWhole(play, "next");
      }
      play.pass(4);
      assertWhole(play, "steps");
      play.press("H");
      assertWhole(play, "hurt.now");
      play.press("ESCAPE");
      play.press("ESCAPE");
      assertWhole(play, "endQuestion");
      play.press("ESCAPE");
      if (exercise + 1 < exercises) {
        play.press("N");
      }
    }
  }

  /** Guards against a set-up in small letters where there is all the screen for it. */
  @Test
  void theSetUpCanBeReadFromAfar() {
    Ui.theme(false);
    PlayFixture play = PlayFixture.shipped("loosen-and-lift").open();
    play.press("N");
    play.pass(4);
    JComponent screen = play.screen().component();
    Ui.run(() -> Ui.layOut(screen, 1920, 1080));
    List<Integer> sizes =
        Ui.tree(Ui.find(screen, "steps", JComponent.class))
            .filter(each -> each instanceof TextBlock && each.isVisible())
            .map(each -> each.getFont().getSize())
            .toList();
    assertThat(sizes).isNotEmpty().allMatch(each -> each >= 20);
  }

  private static void assertWhole(PlayFixture play, String name) {
    JComponent screen = play.screen().component();
    Ui.run(() -> Ui.layOut(screen, 900, 600));
    JComponent part = Ui.find(screen, name, JComponent.class);
    Rectangle room = on(screen, part.getParent());
    List<TextBlock> texts =
        Ui.tree(part)
            .filter(TextBlock.class::isInstance)
            .map(TextBlock.class::cast)
            .filter(each -> each.heightFor(each.getWidth()) > 0 && each.isVisible())
            .toList();
    assertThat(texts).isNotEmpty();
    assertThat(texts)
        .allSatisfy(
            each -> {
              String said = name + ": " + each.getText();
              assertThat(each.getHeight())
                  .as(said)
                  .isGreaterThanOrEqualTo(each.heightFor(each.getWidth()));
              assertThat(room.contains(on(screen, each))).as(said).isTrue();
            });
  }

  private static Rectangle on(JComponent screen, Component part) {
    return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), screen);
  }
}
