package org.unhunch.ui;

import java.util.function.Consumer;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.ui.details.DetailScreen;
import org.unhunch.ui.pick.Offers;
import org.unhunch.ui.progress.NextSteps;

/** Shows a routine in detail, and the exercises that are looked up from there. */
record Details(
    NextSteps steps,
    Offers offers,
    SheetPrinter sheets,
    Home home,
    Sessions.Stage stage,
    Making making) {
  /** Shows a routine; {@code begin} plays it. */
  void show(Routine routine, Consumer<Routine> begin) {
    open(routine, begin).focus();
  }

  private DetailScreen open(Routine routine, Consumer<Routine> begin) {
    DetailScreen detail =
        new DetailScreen(
            steps,
            () -> offers.of(routine.id()),
            new DetailScreen.Actions(
                begin,
                sheets::printRoutine,
                sheets::saveRoutine,
                making::send,
                making::change,
                new DetailScreen.Exits(each -> lookUp(each, routine, begin), stage::choose)));
    stage.show(detail.component());
    return detail;
  }

  /** Shows an exercise in full, and on the way back the details that it was looked up from. */
  private void lookUp(Exercise exercise, Routine routine, Consumer<Routine> begin) {
    stage.show(home.component());
    home.show(exercise, routine.name(), () -> open(routine, begin).focus(exercise));
  }
}
