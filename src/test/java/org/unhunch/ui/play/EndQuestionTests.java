package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unhunch.player.Snapshot.State;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;

/** Guards against a session that is ended, or begun again, by a key meant for something else. */
class EndQuestionTests {
  private final PlayFixture play = PlayFixture.small();

  @BeforeEach
  void ask() {
    Ui.theme(false);
    play.open();
    play.pass(20);
    play.press("ESCAPE");
  }

  /** Does what a key of the question does, wherever the focus is. */
  private void answer(String key) {
    JComponent question = Ui.find(play.screen().component(), "endQuestion", JComponent.class);
    Object name =
        question.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
    Action action = question.getActionMap().get(name);
    Ui.run(() -> action.actionPerformed(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ENTER", "SPACE", "ESCAPE"})
  void whateverIsNotClearlyAYesContinues(String key) {
    assertThat(play.shows("endQuestion")).isTrue();
    assertThat(play.player().snapshot().state()).isEqualTo(State.PAUSED);
    answer(key);
    assertThat(play.shows("endQuestion")).isFalse();
    assertThat(play.over()).isEmpty();
    assertThat(play.player().snapshot().state()).isEqualTo(State.PLAYING);
  }

  @Test
  void theLetterEnds() {
    answer("E");
    assertThat(play.over()).hasSize(1);
  }

  @Test
  void aClickEnds() {
    play.click("end.end");
    assertThat(play.over()).hasSize(1);
  }

  /** Guards against a way out that only those find who try Escape or open a menu. */
  @Test
  void whoeverPausesHasAButtonInSight() {
    answer("ENTER");
    assertThat(play.button("LEAVE").isVisible()).isFalse();
    play.press("P");
    play.click("END");
    assertThat(play.shows("endQuestion")).isTrue();
    assertThat(play.over()).isEmpty();
  }

  @Test
  void itSaysWhatIsDoneAndWhatIsLeft() {
    String left = play.text("remaining");
    assertThat(play.text("endDone")).isEqualTo("No exercise is done yet.\n" + left + " left.");
    answer("ENTER");
    play.pass(160);
    play.press("ESCAPE");
    left = play.text("remaining");
    assertThat(play.text("endDone"))
        .matches("You have done 1 of 6 exercises in [23]:\\d\\d\\.\\n" + left + " left\\.");
  }
}
