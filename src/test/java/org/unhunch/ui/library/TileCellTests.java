package org.unhunch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.term.Wording;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.TestCatalog;
import org.unhunch.testing.Ui;

class TileCellTests {
  private final TileCell cell =
      Ui.edt(
          () -> new TileCell(ScreenKit.of(Prefs.having("chair").preferences()), Exercise::start));

  private JComponent drawn(Exercise exercise) {
    return Ui.edt(
        () -> {
          JList<Exercise> list = new JList<>();
          list.setFixedCellWidth(TileCell.LEAST_WIDTH);
          Component drawn = cell.getListCellRendererComponent(list, exercise, 0, false, false);
          return (JComponent) drawn;
        });
  }

  /** Guards against tiles in two languages of which none says that it is in another. */
  @ParameterizedTest
  @CsvSource({"en, Far reach", "de, Far reach (in German)"})
  void whatIsInAnotherLanguageSaysSo(String language, String name) {
    Wording wording = new Wording(language, List.of());
    JComponent tile = drawn(TestCatalog.exercise("far-reach").worded(wording));
    assertThat(
            Ui.tree(tile).filter(JLabel.class::isInstance).map(each -> ((JLabel) each).getText()))
        .contains(name);
    assertThat(tile.getToolTipText()).startsWith(name + "\n");
  }
}
