package org.unhunch.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.FocusEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.History;
import org.unhunch.history.HistoryStore;
import org.unhunch.history.Session;
import org.unhunch.history.Sessions;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.testing.Answers;
import org.unhunch.testing.HandDisk;
import org.unhunch.testing.MadeHistory;
import org.unhunch.testing.Moments;
import org.unhunch.testing.Prefs;
import org.unhunch.testing.Said;
import org.unhunch.testing.ScreenKit;
import org.unhunch.testing.Ui;

/** Looking back, with the disk's thread moved by hand. */
class HistoryScreenTests {
  private final HandDisk disk = new HandDisk();
  private final List<String> told = new ArrayList<>();
  @TempDir private Path folder;
  private HistoryScreen screen;

  @BeforeEach
  void dress() {
    Ui.theme(false);
  }

  private void open(List<Session> sessions) {
    Sessions.write(sessions, folder);
    History history =
        new History(
            new HistoryStore(folder, Moments.ANY),
            disk,
            Ui::run,
            news -> told.addAll(Said.of(news)));
    screen =
        Ui.edt(
            () ->
                new HistoryScreen(
                    ScreenKit.of(Prefs.having().preferences()),
                    history,
                    Answers.none(),
                    () -> told.add("first")));
    assertThat(disk.isEmpty()).as("nothing is read before it is looked at").isTrue();
    Ui.run(screen::open);
    assertThat(texts()).contains("Reading what you did…");
    disk.run();
  }

  private <T extends Component> T find(String name, Class<T> type) {
    return Ui.find(screen.component(), name, type);
  }

  private void press(String key) {
    JComponent calendar = find("calendar", JTable.class);
    Ui.run(() -> calendar.getActionMap().get(key).actionPerformed(null));
  }

  private void choose(int tab) {
    Ui.run(() -> find("review", JTabbedPane.class).setSelectedIndex(tab));
  }

  private List<Session> saved() {
    return new HistoryStore(folder, Moments.ANY).load().value();
  }

  @Test
  void withoutAnySessionThereIsAFriendlySentenceAndAWayOn() {
    open(List.of());
    assertThat(texts()).first().isEqualTo("Nothing to look back on yet.");
    Ui.run(() -> Ui.find(screen.component(), "history.start", JButton.class).doClick(0));
    assertThat(told).containsExactly("first");
  }

  @Test
  void beginsOnTheLastDayWithASessionAndTellsWhatWasDone() {
    open(Sessions.many(3)); // to 7 January
    assertThat(texts())
        .contains(
            "January 2026",
            "3 sessions this month, 30 min.",
            "Wednesday, 7 January 2026",
            "8:00 · Morning",
            "10 min, done to the end. Stiffness 2 before, 2 after.",
            "Arm lift: plain",
            "10 reps, 1 min 20 s",
            "left side: 10 reps, 1 min 20 s");
  }

  @Test
  void aSessionThatSkippedSomethingIsNotDoneToTheEnd() {
    Session whole = Sessions.numbered(0);
    ExerciseDone first = whole.exercises().get(0);
    ExerciseDone skipped = now(Outcome.SKIPPED, whole.exercises().get(1));
    open(List.of(Sessions.of(whole, List.of(skipped, first))));
    assertThat(texts()).contains("10 min, 1 of 2 exercises done. Stiffness 0 before, 0 after.");
    open(List.of(Sessions.of(whole, List.of(now(Outcome.PARTLY, first)))));
    assertThat(texts()).contains("10 min, done in part. Stiffness 0 before, 0 after.");
  }

  private static ExerciseDone now(Outcome outcome, ExerciseDone of) {
    return new ExerciseDone(
        of.exerciseId(), of.levelId(), of.sourceId(), of.amounts(), outcome, List.of(), false, "");
  }

  private List<String> texts() {
    return Ui.texts(screen.component());
  }

  @Test
  void theKeysMoveFromDayToDayAndFromMonthToMonth() {
    open(Sessions.many(3));
    press("LEFT");
    assertThat(texts()).contains("Tuesday, 6 January 2026", "8:00 · Morning");
    press("UP");
    assertThat(texts()).contains("Tuesday, 30 December 2025", "Nothing on this day.");
    assertThat(texts()).contains("December 2025", "No session this month.");
    press("PAGE_DOWN");
    assertThat(texts()).contains("Friday, 30 January 2026");
    press("shift PAGE_UP");
    assertThat(texts()).contains("January 2025");
    press("HOME");
    assertThat(texts()).contains("Friday, 20 November 2026");
  }

  @Test
  void theButtonsMoveFromMonthToMonth() {
    open(Sessions.many(3));
    Ui.run(() -> find("calendar.before", JButton.class).doClick(0));
    assertThat(texts()).contains("December 2025");
    Ui.run(() -> find("calendar.after", JButton.class).doClick(0));
    Ui.run(() -> find("calendar.after", JButton.class).doClick(0));
    assertThat(texts()).contains("February 2026");
    Ui.run(() -> find("calendar.today", JButton.class).doClick(0));
    assertThat(texts()).contains("November 2026");
  }

  @Test
  void aDayThatIsClickedIsShown() {
    open(Sessions.many(3));
    JTable calendar = find("calendar", JTable.class);
    Ui.run(() -> calendar.changeSelection(1, 0, false, false));
    assertThat(texts()).contains("Monday, 5 January 2026");
    Ui.run(() -> calendar.changeSelection(0, 0, false, false));
    assertThat(texts()).contains("Monday, 29 December 2025", "December 2025");
  }

  /** Guards against a second note that undoes the first one. */
  @Test
  void notesAreKeptWhenTheFocusLeavesThem() {
    open(Sessions.many(2));
    write("note", "Felt good.");
    Ui.run(() -> find("add-note.1", JButton.class).doClick(0));
    write("note.1", "Left is easier.\nReally.");
    disk.run();
    Session last = saved().get(1);
    assertThat(last.note()).isEqualTo("Felt good.");
    assertThat(last.exercises().get(1).note()).isEqualTo("Left is easier.\nReally.");
    assertThat(last.revision()).isEqualTo(2);
    press("LEFT");
    press("RIGHT");
    assertThat(find("note", JTextArea.class).getText()).isEqualTo("Felt good.");
  }

  @Test
  void aNoteThatWasNotChangedIsNotSavedAgain() {
    open(Sessions.many(1));
    write("note", find("note", JTextArea.class).getText());
    assertThat(disk.isEmpty()).isTrue();
  }

  private void write(String field, String text) {
    JTextArea area = find(field, JTextArea.class);
    Ui.run(
        () -> {
          area.setText(text);
          for (var each : area.getFocusListeners()) {
            each.focusLost(new FocusEvent(area, FocusEvent.FOCUS_LOST));
          }
        });
  }

  @Test
  void whatIsNewIsThereWhenOneComesBack() {
    open(Sessions.many(2));
    new HistoryStore(folder, Moments.ANY).append(Sessions.numbered(2));
    Ui.run(screen::open);
    disk.run();
    assertThat(texts()).contains("3 sessions this month, 30 min.");
  }

  /** Guards against a chart that is left as soon as the history has grown. */
  @Test
  void theTabStaysWhenTheHistoryHasGrownAndADayLeadsBackToItself() {
    open(Sessions.many(2));
    choose(1);
    new HistoryStore(folder, Moments.ANY).append(Sessions.numbered(2));
    Ui.run(screen::open);
    disk.run();
    assertThat(find("review", JTabbedPane.class).getSelectedIndex()).isEqualTo(1);
    press("LEFT");
    assertThat(find("review", JTabbedPane.class).getSelectedIndex()).isZero();
  }

  @Test
  void threeRatingsShowNoTrendAndSaySo() {
    List<Session> rated =
        MadeHistory.of(20, 5).stream().filter(each -> each.stiffnessBefore().isPresent()).toList();
    open(rated.subList(0, 3));
    choose(2);
    assertThat(texts())
        .anyMatch(text -> text.matches("Before.*3 ratings; three ratings or fewer show no trend."));
  }

  @Test
  void aLongFallIsSaidWithBothItsEnds() {
    open(MadeHistory.of(180, 120));
    choose(2);
    assertThat(texts())
        .anyMatch(
            text -> text.matches("Before sessions: .* the line falls from 5\\.4 to 3\\.4\\."));
  }

  @Test
  void whichExercisesWereFollowedByLessIsSaidOnlyOfEnoughSessions() {
    open(MadeHistory.of(3, 5));
    choose(3);
    assertThat(texts()).anyMatch(text -> text.contains("After 5 sessions with an exercise"));
  }

  @Test
  void everyChartIsATableToo() {
    open(MadeHistory.of(180, 120));
    choose(1);
    Ui.run(() -> find("period.table", JCheckBox.class).doClick(0));
    JTable weeks = find("weeks.tab", JTable.class);
    assertThat(weeks.getRowCount()).isEqualTo(12);
    assertThat(column(weeks, 0)).contains("16 Nov 2026").allMatch(cell -> !cell.isBlank());
    int minutes = column(weeks, 1).stream().mapToInt(Integer::parseInt).sum();
    assertThat(texts()).anyMatch(text -> text.startsWith(minutes + " min in "));
    for (int tab = 2; tab < 5; tab++) {
      choose(tab);
      String name = List.of("stiffness.tab", "followed.tab", "sides.tab").get(tab - 2);
      JTable table = find(name, JTable.class);
      assertThat(table.getRowCount()).isPositive();
      assertThat(table.getAccessibleContext().getAccessibleName()).isNotBlank();
      assertThat(table.isCellEditable(0, 0)).isFalse();
    }
  }

  private static List<String> column(JTable table, int column) {
    return IntStream.range(0, table.getRowCount())
        .mapToObj(row -> (String) table.getValueAt(row, column))
        .toList();
  }

  @Test
  void everyPictureSaysWhatItShows() {
    open(MadeHistory.of(180, 120));
    for (String name : List.of("weeks", "stiffness", "followed", "sides")) {
      choose(List.of("weeks", "stiffness", "followed", "sides").indexOf(name) + 1);
      assertThat(find(name, JLabel.class).getAccessibleContext().getAccessibleName()).endsWith(".");
      Ui.paint(screen.component(), 840, 460, 1);
    }
  }

  /** Guards against a calendar that only shows by its shade how much there was. */
  @Test
  void everyDaySaysItsMinutes() {
    open(Sessions.many(3));
    JTable calendar = find("calendar", JTable.class);
    Component cell = Ui.edt(() -> calendar.prepareRenderer(calendar.getCellRenderer(1, 2), 1, 2));
    assertThat(calendar.getValueAt(1, 2)).isEqualTo(LocalDate.parse("2026-01-07"));
    assertThat(cell.getAccessibleContext().getAccessibleName())
        .isEqualTo("Wednesday, 7 January 2026: 10 minutes");
  }
}
