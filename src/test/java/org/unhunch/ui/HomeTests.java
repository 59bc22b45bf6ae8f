package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** From the details of a routine to one of its exercises and back. */
class HomeTests {
  private final Exercise exercise = TestCatalog.exercise("far-reach");
  private final AtomicInteger backs = new AtomicInteger();
  private final Home home = Ui.edt(() -> Screens.small().home());

  private void lookUp(int width) {
    Ui.theme(false);
    Ui.paint(home.component(), width, 700, 1);
    Ui.run(() -> home.show(exercise, "Morning", backs::incrementAndGet));
    Ui.paint(home.component(), width, 700, 1);
  }

  private AbstractButton button(String name) {
    return Ui.find(home.component(), name, AbstractButton.class);
  }

  private void press(String name) {
    Ui.run(() -> button(name).doClick(0));
  }

  /** Guards against an exercise that is looked up and hidden by what was searched for before. */
  @Test
  void anExerciseThatIsLookedUpIsShownWhateverWasSearchedFor() {
    press("home.library");
    Ui.run(() -> Ui.find(home.component(), "search", JTextField.class).setText("shoulder"));
    lookUp(900);
    assertThat(button("home.library").isSelected()).isTrue();
    assertThat(Ui.tree(home.component()).filter(JLabel.class::isInstance))
        .map(each -> ((JLabel) each).getText())
        .contains(exercise.name());
  }

  /** Guards against a way back that is not there where the exercise stands beside all others. */
  @Test
  void theWayBackLeadsToWhereItWasLookedUp() {
    for (int width : new int[] {900, 1900}) {
      int before = backs.get();
      lookUp(width);
      assertThat(button("library.back").getParent().isVisible()).isTrue();
      assertThat(button("library.back").getText()).isEqualTo("Back to Morning");
      press("library.back");
      assertThat(backs).hasValue(before + 1);
      assertThat(button("home.routines").isSelected()).isTrue();
    }
  }

  /** Guards against a way back into details that were left long ago. */
  @Test
  void whoLeavesTheExercisesNoLongerComesBackToTheDetails() {
    lookUp(900);
    press("home.history");
    press("home.library");
    assertThat(button("library.back").getText()).isNotEqualTo("Back to Morning");
    press("library.back");
    assertThat(backs).hasValue(0);
  }
}
