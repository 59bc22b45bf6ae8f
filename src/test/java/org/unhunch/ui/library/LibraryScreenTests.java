package org.unhunch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;

/** The library without a window. */
class LibraryScreenTests {
  private final List<Routine> started = new ArrayList<>();
  private final Prefs prefs = Prefs.having();
  private LibraryScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(false);
    screen =
        Ui.edt(
            () -> new LibraryScreen(Histories.steps(List.of(), prefs.preferences()), started::add));
  }

  private void type(String query) {
    Ui.run(() -> Ui.find(screen.component(), "search", JTextField.class).setText(query));
  }

  private List<String> texts() {
    return Ui.tree(screen.component())
        .filter(JLabel.class::isInstance)
        .map(each -> String.valueOf(((JLabel) each).getText()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private JList<Exercise> list() {
    return Ui.find(screen.component(), "exercises", JList.class);
  }

  @Test
  void showsAllExercisesAndNarrowsAsOneTypes() {
    assertThat(list().getModel().getSize()).isEqualTo(24);
    type("prone");
    assertThat(list().getModel().getSize()).isBetween(1, 4);
    type("nothing like it");
    assertThat(texts()).contains("Nothing like that is here.");
  }

  @Test
  void tellsTheDoseItsOriginTheCautionsTheSourceAndTheRoutines() {
    type("prone t");
    assertThat(texts())
        .contains(
            "Prone T",
            "1–3 sets of 10–15 reps, hold 2–3 s, about 1 min (after “Upper Back Pain Exercises &"
                + " Stretches – Ask Doctor Jo”)",
            "Come up and down slowly; never let the arms drop.",
            "Loosen and lift",
            "“Upper Back Pain Exercises & Stretches – Ask Doctor Jo” says: 10–15 reps, 1–3 sets,"
                + " squeeze 2–3 s.",
            "Face-down strength",
            "lift: Float both straight arms up.");
    assertThat(texts()).anyMatch(text -> text.startsWith("We chose lift 2 s. The source asks"));
  }

  @Test
  void showsBothSidesWhereTheSourcesDisagree() {
    type("long-sit");
    assertThat(texts())
        .contains("The sources disagree")
        .anyMatch(text -> text.contains("Leave rounding out"))
        .anyMatch(text -> text.contains("rounds the upper back on purpose"));
  }

  @Test
  void aChosenLevelIsShownAndKept() {
    type("bird");
    JComboBox<?> box = Ui.find(screen.component(), "level.bird-dog", JComboBox.class);
    assertThat(box.getSelectedItem()).isEqualTo("Arm and leg together");
    Ui.run(() -> box.setSelectedItem("Arm alone"));
    assertThat(texts()).contains("reach: Reach the arm forward.");
    assertThat(prefs.last().practice().levels()).containsEntry("bird-dog", "arm-alone");
  }

  @Test
  void startsTheExerciseThatIsShownAtItsLevel() {
    type("bird");
    Ui.run(
        () ->
            Ui.find(screen.component(), "level.bird-dog", JComboBox.class)
                .setSelectedItem("Leg alone"));
    Ui.run(() -> Ui.find(screen.component(), "library.start", JButton.class).doClick(0));
    assertThat(started).hasSize(1);
    Routine.Entry entry = started.get(0).entries().get(0);
    assertThat(entry.exercise().id()).isEqualTo("bird-dog");
    assertThat(entry.level().id()).isEqualTo("leg-alone");
  }
}
