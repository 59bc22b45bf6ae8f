package org.unhunch.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.testing.PlayFixture;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** What one can do while playing beside going from step to step. */
class PlayActionsTests {
  private final PlayFixture play = PlayFixture.small();

  @BeforeEach
  void open() {
    Ui.theme(false);
    play.open();
  }

  @Test
  void enterSaysThatOneIsThereAndCountsARepetitionInTheExercise() {
    play.pass(3);
    assertThat(play.button("READY").getText()).isEqualTo("I’m ready");
    play.press("ENTER");
    assertThat(play.text("phase")).isEqualTo("MOVE");
    play.press("ENTER");
    assertThat(play.text("reps")).isEqualTo("Rep 2 of 4");
    play.press("P");
    assertThat(play.text("phase")).isEqualTo("Paused");
    play.press("ENTER");
    assertThat(play.text("phase")).isNotEqualTo("Paused");
  }

  @Test
  void plusMakesAHoldLongerAndNothingElse() {
    play.pass(13);
    assertThat(play.text("count")).isEqualTo("30");
    play.press("typed +");
    assertThat(play.text("count")).isEqualTo("40");
  }

  @Test
  void atOnesOwnPaceSpaceClickAndEnterCount() {
    play.pass(11);
    play.press("C");
    assertThat(pacing()).isEqualTo(RepPacing.COUNTED);
    assertThat(play.text("phase")).isEqualTo("YOUR PACE");
    assertThat(play.button("READY").getText()).isEqualTo("Count rep");
    assertThat(play.text("count")).isEqualTo("0");
    play.pass(1000);
    assertThat(play.text("count")).isEqualTo("0");
    play.press("SPACE");
    assertThat(play.text("count")).isEqualTo("1");
    play.press("ENTER");
    assertThat(play.text("count")).isEqualTo("2");
    clickAnywhere();
    assertThat(play.text("count")).isEqualTo("3");
    play.press("P");
    assertThat(play.text("phase")).isEqualTo("Paused");
    clickAnywhere();
    play.press("SPACE");
    assertThat(play.text("count")).isEqualTo("3");
    play.press("C");
    assertThat(pacing()).isEqualTo(RepPacing.PACED);
    assertThat(play.text("phase")).isEqualTo("MOVE");
    assertThat(play.text("reps")).isEqualTo("Rep 4 of 4");
  }

  private RepPacing pacing() {
    return play.preferences().get().practice().repPacingOf(PlayFixture.FIRST);
  }

  private void clickAnywhere() {
    JComponent at = play.screen().component();
    Ui.run(
        () -> at.dispatchEvent(new MouseEvent(at, MouseEvent.MOUSE_CLICKED, 0, 0, 5, 5, 1, false)));
  }

  @Test
  void aClickCountsNothingWhereTheClockDoes() {
    play.pass(11);
    clickAnywhere();
    assertThat(play.text("reps")).isEqualTo("Rep 1 of 4");
  }

  /** Guards against a list of keys that looks like a part of the exercise. */
  @Test
  void theListOfKeysSaysWhatItIsAndWhatStandsMeanwhile() {
    play.pass(11);
    play.press("typed ?");
    assertThat(play.text("keys.title")).isEqualTo("Keys");
    assertThat(play.text("keys.paused"))
        .startsWith("Paused. " + play.text("exercise") + " · ")
        .endsWith(" s left");
  }

  @Test
  void soundIsChangedByKeysAndTold() {
    play.press("UP");
    assertThat(play.preferences().get().sound().volume()).isEqualTo(77);
    assertThat(play.text("notice")).isEqualTo("Volume 77 %");
    play.press("DOWN");
    play.press("DOWN");
    assertThat(play.preferences().get().sound().volume()).isEqualTo(57);
    play.press("S");
    assertThat(play.text("notice")).isEqualTo("Sound off");
    play.press("S");
    assertThat(play.preferences().get().sound().muted()).isFalse();
    play.press("V");
    assertThat(play.text("notice")).isEqualTo("Voice on");
    play.pass(10);
    assertThat(play.text("notice")).isEmpty();
  }

  @Test
  void everyKeyIsListed() {
    play.pass(13);
    play.press("typed ?");
    JComponent keys = Ui.find(play.screen().component(), "keys", JComponent.class);
    List<String> listed =
        Ui.edt(
            () ->
                Ui.tree(keys)
                    .filter(JLabel.class::isInstance)
                    .map(each -> ((JLabel) each).getText())
                    .toList());
    for (PlayAction action : PlayAction.values()) {
      assertThat(!action.hasKey() || listed.contains(tip(action))).as(action.name()).isTrue();
    }
    play.pass(50);
    play.press("typed ?");
    assertThat(play.shows("keys")).isFalse();
    play.pass(3);
    assertThat(play.text("count")).isEqualTo("27");
  }

  private static String tip(PlayAction action) {
    return new Words()
        .text(
            switch (action) {
              case BACK, NEXT -> "keys.step";
              case MUTE, VOICE -> "keys.sound";
              case LOUDER, SOFTER -> "keys.volume";
              default -> action.textKey() + ".tip";
            });
  }

  @Test
  void aPausedSessionStaysPausedAfterAQuestion() {
    play.press("P");
    play.press("ESCAPE");
    play.press("ESCAPE");
    assertThat(play.text("phase")).isEqualTo("Paused");
  }

  /** Guards against an edge that lights up in the color of the phase before. */
  @Test
  void theEdgeLightsUpInTheColorOfThePhaseThatBegins() {
    play.pass(13);
    JComponent view = (JComponent) play.screen().component().getComponent(0);
    BufferedImage lit = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    view.getBorder().paintBorder(view, lit.getGraphics(), 0, 0, 40, 40);
    assertThat(List.of(new Color(lit.getRGB(1, 20)), new Color(lit.getRGB(20, 38))))
        .containsOnly(Ui.find(play.screen().component(), "phase", JLabel.class).getForeground());
    assertThat(new Color(lit.getRGB(20, 20))).isEqualTo(Color.BLACK);
  }

  /** A screen reader tells of the phase through what has the focus. */
  @Test
  void theFocusedComponentSaysEachPhase() {
    JComponent count = Ui.find(play.screen().component(), "count", JComponent.class);
    List<Object> said = new ArrayList<>();
    Ui.run(
        () ->
            count
                .getAccessibleContext()
                .addPropertyChangeListener(change -> said.add(change.getNewValue())));
    play.pass(5);
    assertThat(said).isEmpty();
    play.pass(5);
    play.pass(3);
    assertThat(said)
        .containsExactly(
            "MOVE. lean back. Back arch. Rep 1 of 4. 3 seconds",
            "HOLD. stretch. Back arch. Rep 1 of 4. 30 seconds");
  }
}
