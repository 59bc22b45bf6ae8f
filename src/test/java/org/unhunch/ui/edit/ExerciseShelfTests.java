package org.unhunch.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unhunch.edit.Draft;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Exercise.Kind;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.row.Workbench;

/** The exercises that a routine is made of are searched and narrowed. */
class ExerciseShelfTests {
  private final org.unhunch.ui.kit.Ui kit =
      ScreenKit.of(Prefs.having("chair", "floor", "wall").preferences());
  private ExerciseShelf shelf;

  @BeforeEach
  void make() {
    Ui.theme(false);
    Ui.run(
        () -> {
          shelf = new ExerciseShelf(new Workbench(kit, Draft.EMPTY), added -> {}, () -> {});
          shelf.show();
        });
  }

  private List<Exercise> shown() {
    return Ui.edt(
        () ->
            IntStream.range(0, shelf.list().getModel().getSize())
                .mapToObj(shelf.list().getModel()::getElementAt)
                .toList());
  }

  private void press(String... chips) {
    for (String each : chips) {
      Ui.run(() -> Ui.find(shelf.component(), each, JToggleButton.class).doClick(0));
    }
  }

  @Test
  void oneOfTheKindsAndOneOfThePosturesThatAreAskedForWillDo() {
    List<Exercise> fitting = shown();
    press("edit.does.strength");
    assertThat(shown()).isNotEmpty().allMatch(each -> each.kinds().contains(Kind.STRENGTH));
    press("edit.does.stretch");
    List<Kind> asked = List.of(Kind.STRENGTH, Kind.STRETCH);
    List<Exercise> either =
        fitting.stream().filter(each -> !Collections.disjoint(each.kinds(), asked)).toList();
    assertThat(shown()).isEqualTo(either).hasSizeLessThan(fitting.size());
    press("edit.posture.seated");
    assertThat(shown()).isNotEmpty().hasSizeLessThan(either.size()).isSubsetOf(either);
    press("edit.does.strength", "edit.does.stretch", "edit.posture.seated");
    assertThat(shown()).isEqualTo(fitting);
  }

  @Test
  void onesOwnAloneAndThoseThatDoNotFitAreShownWhereAskedFor() {
    int fitting = shown().size();
    press("edit.fits-here");
    assertThat(shown())
        .hasSameSizeAs(kit.library().catalog().exercises())
        .hasSizeGreaterThan(fitting);
    press("edit.mine");
    assertThat(shown()).isEmpty();
  }

  @Test
  void oneIsFoundByItsName() {
    Exercise last = shown().get(shown().size() - 1);
    Ui.run(() -> Ui.find(shelf.component(), "edit.search", JTextField.class).setText(last.name()));
    assertThat(shown()).containsExactly(last);
  }
}
