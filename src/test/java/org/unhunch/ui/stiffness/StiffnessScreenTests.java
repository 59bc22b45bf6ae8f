package org.unhunch.ui.stiffness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.testing.Ui;
import org.unhunch.words.Words;

/** The question before a session. */
class StiffnessScreenTests {
  private static final List<String> READY =
      List.of("Have ready: chair.", "You will get down on the floor once.");

  private final List<OptionalInt> answers = new ArrayList<>();
  private final List<String> went = new ArrayList<>();
  private StiffnessScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(false);
    screen =
        Ui.edt(
            () ->
                new StiffnessScreen(
                    new StiffnessScreen.Ready("Desk break", READY, "Missing: chair"),
                    new Words(),
                    answers::add,
                    () -> went.add("back")));
  }

  private void press(String key) {
    Ui.run(() -> screen.component().getActionMap().get(key).actionPerformed(null));
  }

  @Test
  void whatToHaveReadyIsSaidOnce() {
    assertThat(Ui.tree(screen.component()).filter(JLabel.class::isInstance))
        .map(each -> ((JLabel) each).getText())
        .filteredOn(text -> text.contains("Have ready"))
        .containsExactly("Have ready: chair. You will get down on the floor once.");
  }

  /** Guards against a session that asks for what is not there, which was said nowhere any more. */
  @Test
  void whatIsMissingIsSaidBeforeItBegins() {
    assertThat(Ui.tree(screen.component()).filter(JLabel.class::isInstance))
        .extracting(each -> ((JLabel) each).getText())
        .contains("Missing: chair");
  }

  /** Guards against a question that hangs from the top of an empty page. */
  @Test
  void theQuestionStandsInTheMiddleOfTheHeight() {
    Ui.paint(screen.component(), 900, 600, 1);
    JToggleButton five = Ui.find(screen.component(), "stiffness.5", JToggleButton.class);
    int y = Ui.edt(() -> SwingUtilities.convertPoint(five, 0, 0, screen.component()).y);
    assertThat(y).isBetween(240, 340);
  }

  /** Guards against numbers that were set in from the edges of all that stands above them. */
  @Test
  void theNumbersReachTheEdges() {
    for (int width : new int[] {900, 905, 911}) {
      Ui.paint(screen.component(), width, 600, 1);
      JToggleButton first = Ui.find(screen.component(), "stiffness.0", JToggleButton.class);
      JToggleButton last = Ui.find(screen.component(), "stiffness.10", JToggleButton.class);
      assertThat(first.getX()).isZero();
      assertThat(last.getX() + last.getWidth()).isEqualTo(last.getParent().getWidth());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "5, 5", "9, 9", "x, 10", "X, 10"})
  void oneKeyAnswersAndGoesOn(String key, int stiffness) {
    press("typed " + key);
    assertThat(answers).containsExactly(OptionalInt.of(stiffness));
  }

  @Test
  void aButtonDoesTheSame() {
    JToggleButton seven = Ui.find(screen.component(), "stiffness.7", JToggleButton.class);
    Ui.run(() -> seven.doClick(0));
    assertThat(answers).containsExactly(OptionalInt.of(7));
    assertThat(seven.getAccessibleContext().getAccessibleName())
        .isEqualTo("Stiffness 7 of 10, key 7");
  }

  @Test
  void nobodyHasToAnswer() {
    Ui.run(() -> Ui.find(screen.component(), "stiffness.without", JButton.class).doClick(0));
    assertThat(answers).containsExactly(OptionalInt.empty());
    assertThat(went).isEmpty();
  }

  /** Guards against a hint of which the foot cut half, in a small window with large letters. */
  @Test
  void allOfItIsSeenInASmallWindowWithLargeLetters() {
    Ui.theme(false, 2);
    Ui.run(() -> SwingUtilities.updateComponentTreeUI(screen.component()));
    Ui.paint(screen.component(), 900, 544, 1);
    JLabel hint =
        Ui.tree(screen.component())
            .filter(JLabel.class::isInstance)
            .map(JLabel.class::cast)
            .filter(each -> each.getText().startsWith("Press 0"))
            .findFirst()
            .orElseThrow();
    assertThat(Ui.edt(() -> hint.getVisibleRect().height)).isEqualTo(hint.getHeight());
    Ui.theme(false);
  }

  @Test
  void oneCanGoBackAndEscapeDoesSo() {
    Ui.run(() -> Ui.find(screen.component(), "stiffness.back", JButton.class).doClick(0));
    press("ESCAPE");
    assertThat(went).containsExactly("back", "back");
    assertThat(answers).isEmpty();
  }
}
