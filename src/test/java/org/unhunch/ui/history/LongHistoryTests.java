package org.unhunch.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;

/** A history that reaches further back than a chart can show. */
class LongHistoryTests {
  private HistoryScreen screen;

  private <T extends Component> T find(String name, Class<T> type) {
    return Ui.find(screen.component(), name, type);
  }

  private void choosePeriod(int index) {
    Ui.run(() -> find("period", JComboBox.class).setSelectedIndex(index));
  }

  /** Guards against a chart of thousands of weeks, and against leaving out in silence. */
  @Test
  void whatIsOlderThanTenYearsIsLeftOutAndSaid() {
    List<Session> all = new ArrayList<>(Sessions.many(3));
    all.add(Sessions.at(9, ZonedDateTime.parse("1970-01-02T00:10+01:00[Europe/Berlin]")));
    Ui.theme(false);
    Ui.run(
        () -> {
          screen =
              new HistoryScreen(
                  ScreenKit.of(Prefs.having().preferences()),
                  Histories.of(all),
                  Answers.none(),
                  () -> {});
          screen.open();
        });
    Ui.run(() -> find("review", JTabbedPane.class).setSelectedIndex(1));
    JLabel older = find("period.older", JLabel.class);
    assertThat(older.getText()).isEmpty();
    choosePeriod(3);
    Ui.run(() -> find("period.table", JCheckBox.class).doClick(0));
    assertThat(find("weeks.tab", JTable.class).getRowCount()).isEqualTo(520);
    assertThat(older.getText())
        .isEqualTo("1 session before 5 Dec 2016 is left out here; the calendar shows it.");
    choosePeriod(0);
    assertThat(older.getText()).isEmpty();
  }
}
