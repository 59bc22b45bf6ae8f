package org.unhunch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Caution;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.testing.Shipped;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What holds of the sheet of every routine that ships. */
class ShippedSheetsTests {
  private static final SheetFonts TYPE = SheetFonts.load(() -> false);
  private static final StepWords STEPS = new StepWords(new Words());
  private static final Catalog CATALOG = Shipped.catalog();
  private static final Pictures PICTURES = Shipped.pictures();

  private RoutineSheet sheet(Routine routine) {
    return new RoutineSheet(
        routine,
        CATALOG.pacing(),
        each -> PICTURES.sequence(each.exercise(), each.level()),
        new Words(),
        TYPE);
  }

  @ParameterizedTest
  @EnumSource
  void everyShippedRoutineStandsWholeOnAPage(Paper paper) throws IOException {
    List<RoutineSheet> all = CATALOG.routines().stream().map(this::sheet).toList();
    assertThat(all).allMatch(each -> each.pages() == 1);
    List<String> pages = Booklet.texts(all, paper, TYPE);
    for (int i = 0; i < pages.size(); i++) {
      Routine routine = CATALOG.routines().get(i);
      String text = pages.get(i);
      assertThat(text).contains(routine.name()).doesNotContain("…");
      for (Routine.Entry each : routine.entries()) {
        assertThat(text).contains(each.exercise().name());
        for (Phase phase : each.level().script()) {
          assertThat(text).contains(STEPS.said(phase.cue(), phase.side()));
        }
        for (Caution caution : each.exercise().cautions()) {
          boolean here = caution.levels().isEmpty() || caution.levels().contains(each.level().id());
          assertThat(!here || text.contains(caution.text())).as(caution.text()).isTrue();
        }
      }
    }
  }
}
