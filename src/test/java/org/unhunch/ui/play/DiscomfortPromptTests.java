package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.picture.FigureView;

/** What is asked about an exercise that hurts, now or the last time. */
class DiscomfortPromptTests {
  private final PlayFixture play = PlayFixture.small();

  @BeforeEach
  void open() {
    Ui.theme(false);
    play.open();
  }

  @Test
  void whatHurtsStopsAtOnceAndSomethingElseIsDone() {
    play.pass(20);
    play.press("H");
    assertThat(play.shows("hurt.now")).isTrue();
    assertThat(play.button("hurt.1").getText()).isEqualTo("Instead: Shoulder circle");
    play.pass(100);
    assertThat(play.hurt()).isEmpty();
    play.click("hurt.1");
    assertThat(play.shows("hurt.now")).isFalse();
    assertThat(play.text("exercise")).isEqualTo("Shoulder circle");
    assertThat(play.text("phase")).isEqualTo("GET READY");
    assertThat(play.text("notice")).isEmpty();
    assertThat(play.hurt()).containsExactly(PlayFixture.FIRST);
  }

  @Test
  void whatHurtsCanBeLeftOutOrTheSessionEnded() {
    play.press("H");
    play.click("hurt.leave");
    assertThat(play.text("nextName")).isEqualTo("Chest opener");
    play.press("H");
    play.click("hurt.end");
    assertThat(play.over()).hasSize(1);
    assertThat(play.hurt()).containsExactlyInAnyOrder(PlayFixture.FIRST, PlayFixture.SECOND);
  }

  /**
   * Four answers are all that anybody reads while something hurts; one that is not there is none.
   */
  @Test
  void thereAreFourAnswersAtTheMostEachWithItsNumber() {
    play.pass(20);
    play.press("H");
    assertThat(answers()).containsExactly("hurt.1", "hurt.leave", "hurt.end");
    assertThat(said("hurt.1")).contains("[1]", "Instead: Shoulder circle");
    assertThat(said("hurt.leave")).contains("[2]", "Leave it out");
    assertThat(said("hurt.end")).contains("[3]", "End session");
    assertThat(Ui.tree(play.button("hurt.1")).anyMatch(FigureView.class::isInstance)).isTrue();
    play.press("ESCAPE");
    for (int exercise = 1; exercise < 6; exercise++) {
      play.press("N");
      play.press("H");
      assertThat(answers()).hasSizeBetween(2, 4).endsWith("hurt.leave", "hurt.end");
      play.press("ESCAPE");
    }
  }

  private List<String> answers() {
    JComponent question = Ui.find(play.screen().component(), "hurt.now", JComponent.class);
    return Ui.tree(question).filter(JButton.class::isInstance).map(Component::getName).toList();
  }

  /** The texts of an answer, and its key in brackets. */
  private List<String> said(String answer) {
    return Ui.tree(play.button(answer))
        .filter(JLabel.class::isInstance)
        .map(JLabel.class::cast)
        .map(each -> each.getIcon() instanceof KeyCap key ? "[" + key.name() + "]" : each.getText())
        .toList();
  }

  @Test
  void aSlipOfTheFingerIsNotNoted() {
    play.pass(20);
    play.press("H");
    play.press("ESCAPE");
    assertThat(play.shows("hurt.now")).isFalse();
    assertThat(play.hurt()).isEmpty();
    assertThat(play.text("phase")).isEqualTo("GET READY");
    play.pass(3);
    assertThat(play.text("count")).isEqualTo("23");
  }

  @Test
  void whatHurtTheLastTimeAsksBeforeItStartsButOnlyOnce() {
    play.hurting(PlayFixture.FIRST).open();
    assertThat(play.shows("hurt.before")).isTrue();
    play.pass(100);
    play.press("ESCAPE");
    play.pass(5);
    assertThat(play.text("count")).isEqualTo("10"); // Escape begins nothing
    assertThat(play.shows("hurt.before")).isFalse();
    play.press("N");
    play.press("R");
    play.press("LEFT");
    assertThat(play.shows("hurt.before")).isFalse();
  }

  @Test
  void anExerciseInTheMiddleOfTheRoutineAsksToo() {
    play.hurting(PlayFixture.SECOND);
    play.press("N");
    assertThat(play.shows("hurt.before")).isTrue();
    play.click("hurt.leave");
    assertThat(play.shows("hurt.before")).isFalse();
    assertThat(play.text("nextName")).isEqualTo("Arm lift");
    assertThat(play.text("notice")).isEmpty();
  }

  @Test
  void whatWasDoneWholeWithoutHurtingDoesNotAskAgain() {
    play.hurting(PlayFixture.FIRST).open();
    play.click("hurt.try");
    play.pass(play.timeline().totalSeconds());
    assertThat(play.over().get(0).entries().get(0).outcome()).isEqualTo(Outcome.DONE);
    assertThat(play.hurt()).isEmpty();
  }

  @Test
  void whatHurtsStaysNotedEvenIfItIsDoneWholeAfterAll() {
    play.pass(20);
    play.press("H");
    play.click("hurt.leave");
    play.press("LEFT");
    play.press("R");
    play.press("C");
    for (int key = 0; key < 5; key++) {
      play.press("ENTER");
    }
    play.press("ESCAPE");
    play.click("end.end");
    assertThat(play.over().get(0).entries().get(0).outcome()).isEqualTo(Outcome.DONE);
    assertThat(play.hurt()).containsExactly(PlayFixture.FIRST);
  }

  /** Guards against a question that is answered by keys of the session behind it. */
  @ParameterizedTest
  @EnumSource(
      value = PlayAction.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LEAVE", "KEYS", "END", "MORE", "MIRROR"})
  void noOtherKeyWorksWhileAQuestionIsOpen(PlayAction action) {
    play.pass(13);
    play.press("H");
    Ui.run(
        () -> play.screen().component().getActionMap().get(action.textKey()).actionPerformed(null));
    play.pass(10);
    assertThat(play.shows("hurt.now")).isTrue();
    assertThat(play.text("place")).startsWith("1 of");
  }
}
