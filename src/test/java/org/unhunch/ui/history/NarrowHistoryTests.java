package org.unhunch.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unhunch.history.Sessions;
import org.unhunch.testing.Answers;
import org.unhunch.testing.Histories;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;

/** Looking back in little room. */
class NarrowHistoryTests {
  private HistoryScreen screen;

  private void open() {
    Ui.theme(false);
    screen =
        Ui.edt(
            () ->
                new HistoryScreen(
                    ScreenKit.of(Prefs.having().preferences()),
                    Histories.of(Sessions.many(3)),
                    Answers.none(),
                    () -> {}));
    Ui.run(screen::open);
  }

  private <T extends Component> T find(String name, Class<T> type) {
    return Ui.find(screen.component(), name, type);
  }

  /** Guards against a calendar that leaves hardly any room to the day: then it stands above. */
  @ParameterizedTest
  @CsvSource({"1200,false", "900,false", "640,false", "590,true", "440,true", "320,true"})
  void theCalendarStandsAboveTheDayWhereThereIsLittleRoom(int width, boolean above) {
    open();
    Ui.paint(screen.component(), width, 500, 1);
    Ui.run(
        () -> {
          Rectangle calendar = bounds(find("calendar", JTable.class));
          Rectangle day = bounds(find("review", JTabbedPane.class));
          assertThat(day.y >= calendar.y + calendar.height).isEqualTo(above);
          assertThat(day.x >= calendar.x + calendar.width).isEqualTo(!above);
          assertThat(day.width).isGreaterThanOrEqualTo(262);
        });
  }

  /**
   * Guards against panes within panes that keep what has the focus, or the wheel, to themselves.
   */
  @Test
  void theOuterPaneShowsWhatAnInnerOneShowsAndTakesTheWheelItNeedsNot() {
    open();
    Ui.paint(screen.component(), 440, 300, 1);
    Ui.run(
        () -> {
          JTable calendar = find("calendar", JTable.class);
          JTabbedPane day = find("review", JTabbedPane.class);
          JScrollPane inner =
              (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, calendar);
          JScrollPane outer =
              (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, day);
          calendar.scrollRectToVisible(calendar.getCellRect(5, 0, true));
          Rectangle last = calendar.getCellRect(5, 0, true);
          assertThat(calendar.getVisibleRect().contains(last)).isTrue();
          int before = outer.getViewport().getViewPosition().y;
          inner.dispatchEvent(
              new MouseWheelEvent(inner, MouseEvent.MOUSE_WHEEL, 1, 0, 9, 9, 0, false, 0, 3, 2));
          assertThat(outer.getViewport().getViewPosition().y).isGreaterThan(before);
        });
  }

  /** Guards against two scroll bars beside each other, and months that were out of sight. */
  @Test
  void whereTheCalendarStandsAboveOnlyTheWholeScrolls() {
    open();
    JTabbedPane review = find("review", JTabbedPane.class);
    for (int tab = 0; tab < review.getTabCount(); tab++) {
      int shown = tab;
      Ui.run(() -> review.setSelectedIndex(shown));
      Ui.paint(screen.component(), 440, 500, 1);
      assertThat(Ui.edt(() -> scrolling(review))).as("tab " + tab).isEmpty();
      assertThat(review.getHeight()).isLessThan(tab == 0 ? Integer.MAX_VALUE : 500);
    }
  }

  /** Guards against charts so low that in large letters nothing can be told from them. */
  @Test
  void chartsAreHighEnoughInLargeLetters() {
    open();
    Ui.theme(false, 2);
    Ui.run(() -> SwingUtilities.updateComponentTreeUI(screen.component()));
    JTabbedPane review = find("review", JTabbedPane.class);
    Ui.run(() -> review.setSelectedIndex(2));
    Ui.run(() -> find("period", JComboBox.class).setSelectedIndex(3));
    Ui.paint(screen.component(), 900, 530, 1);
    JComponent two = find("stiffness", JComponent.class);
    int words = Ui.edt(() -> 4 * two.getFontMetrics(two.getFont()).getHeight());
    assertThat(two.getHeight()).isGreaterThan(2 * 150 + words);
    Ui.theme(false);
  }

  /** Guards against a tab of which no more than "Lef" was seen. */
  @Test
  void allTabsAreWholeInLargeLetters() {
    open();
    Ui.theme(false, 2);
    Ui.run(() -> SwingUtilities.updateComponentTreeUI(screen.component()));
    Ui.paint(screen.component(), 900, 530, 1);
    JTabbedPane review = find("review", JTabbedPane.class);
    Rectangle last = Ui.edt(() -> review.getBoundsAt(review.getTabCount() - 1));
    assertThat(last.getMaxX()).isLessThanOrEqualTo(review.getWidth());
    Ui.theme(false);
  }

  private static List<String> scrolling(Component root) {
    return Ui.tree(root)
        .filter(each -> each instanceof JScrollPane && Ui.isInSight(each, root))
        .filter(each -> ((JScrollPane) each).getVerticalScrollBar().isVisible())
        .map(each -> each.getBounds().toString())
        .toList();
  }

  private Rectangle bounds(Component component) {
    return SwingUtilities.convertRectangle(
        component.getParent(), component.getBounds(), screen.component());
  }
}
