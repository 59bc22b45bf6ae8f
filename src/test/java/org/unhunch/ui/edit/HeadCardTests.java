package org.unhunch.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.edit.Draft;
import org.unhunch.edit.Edit;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;
import org.unhunch.ui.edit.row.Workbench;

/** What stands above a routine that is made. */
class HeadCardTests {
  private final Workbench bench =
      new Workbench(ScreenKit.of(Prefs.having("chair", "floor").preferences()), Draft.EMPTY);

  /** From two on only a warning said it, and nothing did once that was left as it is. */
  @ParameterizedTest
  @CsvSource({
    "band-pull, no trip to the floor",
    "back-wave, one trip to the floor",
    "back-wave band-pull chest-opener, 2 trips to the floor"
  })
  void howOftenOneGetsDownIsAlwaysSaid(String ids, String trips) {
    Ui.theme(false);
    for (String each : ids.split(" ")) {
      bench.apply(new Edit.Add(bench.place(), bench.row(TestCatalog.exercise(each))));
    }
    bench.apply(new Edit.Leave(-1, "trips"));
    assertThat(bench.overview().warnings()).isEmpty();
    Ui.run(
        () -> {
          HeadCard head = new HeadCard(bench, row -> {});
          head.show();
          assertThat(Ui.find(head.component(), "edit.needs", JLabel.class).getText())
              .endsWith(" · " + trips);
          JLabel heights = Ui.find(head.component(), "heights", JLabel.class);
          assertThat(heights.getAccessibleContext().getAccessibleName()).endsWith(", " + trips);
        });
  }
}
