package org.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
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
  private final JTabbedPane tabs = Ui.find(home.component(), "tabs", JTabbedPane.class);

  private void lookUp(int width) {
    Ui.theme(false);
    Ui.paint(home.component(), width, 700, 1);
    Ui.run(() -> home.show(exercise, "Morning", backs::incrementAndGet));
    Ui.paint(home.component(), width, 700, 1);
  }

  private AbstractButton back() {
    return Ui.find(home.component(), "library.back", AbstractButton.class);
  }

  /** Guards against an exercise that is looked up and hidden by what was searched for before. */
  @Test
  void anExerciseThatIsLookedUpIsShownWhateverWasSearchedFor() {
    Ui.run(() -> tabs.setSelectedIndex(1));
    Ui.run(() -> Ui.find(home.component(), "search", JTextField.class).setText("shoulder"));
    lookUp(900);
    assertThat(tabs.getSelectedIndex()).isEqualTo(1);
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
      assertThat(back().getParent().isVisible()).isTrue();
      assertThat(back().getText()).isEqualTo("Back to Morning");
      Ui.run(() -> back().doClick(0));
      assertThat(backs).hasValue(before + 1);
      assertThat(tabs.getSelectedIndex()).isZero();
    }
  }

  /** Guards against a way back into details that were left long ago. */
  @Test
  void whoLeavesTheExercisesNoLongerComesBackToTheDetails() {
    lookUp(900);
    Ui.run(() -> tabs.setSelectedIndex(2));
    Ui.run(() -> tabs.setSelectedIndex(1));
    assertThat(back().getText()).isNotEqualTo("Back to Morning");
    Ui.run(() -> back().doClick(0));
    assertThat(backs).hasValue(0);
  }
}
