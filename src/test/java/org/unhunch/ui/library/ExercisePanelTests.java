package org.unhunch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unhunch.routine.Exercise;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

/** What can be done with an exercise on its page. */
class ExercisePanelTests {
  private static final String MINE = "far-reach";
  private final List<String> done = new ArrayList<>();

  /** It could be copied by no way at all, and sent from within its form alone. */
  @Test
  void onesOwnIsCopiedAndSentAndEachIsPrinted() {
    Ui.theme(false);
    Ui.run(
        () -> {
          ExercisePanel panel =
              new ExercisePanel(
                  Histories.steps(List.of(), Prefs.having().preferences()),
                  started -> {},
                  () -> {},
                  new Recorded(done));
          for (String each : List.of("back-wave", MINE)) {
            panel.show(TestCatalog.exercise(each));
            assertThat(panel.menu().make().getSubElements()).hasSize(each.equals(MINE) ? 5 : 2);
            Stream.of("routine.copy", "detail.send", "detail.print")
                .map(panel.component().getActionMap()::get)
                .forEach(it -> it.actionPerformed(null));
          }
        });
    assertThat(done)
        .containsExactly("print back-wave", "copy " + MINE, "send " + MINE, "print " + MINE);
  }

  private record Recorded(List<String> done) implements ExerciseActions {
    @Override
    public void anew() {}

    @Override
    public void change(Exercise exercise) {}

    @Override
    public void copy(Exercise exercise) {
      done.add("copy " + exercise.id());
    }

    @Override
    public void send(Exercise exercise) {
      done.add("send " + exercise.id());
    }

    @Override
    public void print(Exercise exercise) {
      done.add("print " + exercise.id());
    }

    @Override
    public boolean isOwn(Exercise exercise) {
      return exercise.id().equals(MINE);
    }

    @Override
    public boolean isFree(Exercise exercise) {
      return true;
    }

    @Override
    public void remove(Exercise exercise) {}
  }
}
