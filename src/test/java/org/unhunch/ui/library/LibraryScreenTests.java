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
import org.unhunch.testing.HandScheduler;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Ui;

/** The library without a window. */
class LibraryScreenTests {
  private final List<Routine> started = new ArrayList<>();
  private final Prefs prefs = Prefs.having();
  private final HandScheduler scheduler = new HandScheduler();
  private LibraryScreen screen;

  @BeforeEach
  void open() {
    Ui.theme(false);
    screen =
        Ui.edt(
            () ->
                new LibraryScreen(
                    Histories.steps(List.of(), prefs.preferences()),
                    started::add,
                    new Motion(scheduler, () -> false)));
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
    assertThat(list().getModel().getSize()).isEqualTo(15);
    type("front");
    assertThat(list().getModel().getSize()).isBetween(1, 4);
    type("nothing like it");
    assertThat(texts()).contains("Nothing like that is here.");
  }

  @Test
  void tellsTheDoseItsOriginTheCautionsTheSourceAndTheRoutines() {
    type("arm lift");
    assertThat(texts())
        .contains(
            "Arm lift",
            "1–3 sets of 10–15 reps, hold 2–3 s, about 1 min (after “A video”)",
            "Let nothing drop.",
            "Morning",
            "“A video” says: 10–15 reps, 1–3 sets," + " squeeze 2–3 s.",
            "Twofold",
            "lift: Raise both of your long arms off the floor.");
    assertThat(texts())
        .contains("We chose lift 2 s, lower slowly 3 s, 30 s rest between sets. For the tests.");
  }

  @Test
  void showsBothSidesWhereTheSourcesDisagree() {
    type("forward curl");
    assertThat(texts())
        .contains("The sources disagree")
        .anyMatch(text -> text.contains("Leave it out."))
        .anyMatch(text -> text.contains("Do it."));
  }

  @Test
  void aChosenLevelIsShownAndKept() {
    type("far");
    JComboBox<?> box = Ui.find(screen.component(), "level.far-reach", JComboBox.class);
    assertThat(box.getSelectedItem()).isEqualTo("Both");
    Ui.run(() -> box.setSelectedItem("Only the arm"));
    assertThat(texts()).contains("reach: Reach an arm.");
    assertThat(prefs.last().practice().levels()).containsEntry("far-reach", "arm-alone");
  }

  @Test
  void startsTheExerciseThatIsShownAtItsLevel() {
    type("far");
    Ui.run(
        () ->
            Ui.find(screen.component(), "level.far-reach", JComboBox.class)
                .setSelectedItem("Only the leg"));
    Ui.run(() -> Ui.find(screen.component(), "library.start", JButton.class).doClick(0));
    assertThat(started).hasSize(1);
    Routine.Entry entry = started.get(0).entries().get(0);
    assertThat(entry.exercise().id()).isEqualTo("far-reach");
    assertThat(entry.level().id()).isEqualTo("leg-alone");
  }
}
