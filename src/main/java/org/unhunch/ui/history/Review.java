package org.unhunch.ui.history;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.unhunch.history.History;
import org.unhunch.history.Session;
import org.unhunch.history.review.Days;
import org.unhunch.history.review.Period;
import org.unhunch.history.review.Span;
import org.unhunch.message.Message;
import org.unhunch.session.Clocks;
import org.unhunch.ui.calendar.CalendarView;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.PageMargin;
import org.unhunch.ui.notice.Notices;
import org.unhunch.words.Words;

/** A history with at least one session: the calendar, and beside it the day and the charts. */
final class Review {
  private static final int SIDE_WIDTH = 348;
  private static final int LEAST_WIDTH = 262;
  private static final int LEAST_HEIGHT = 370;
  private static final int MOST_WIDTH = 1_330;
  private static final List<String> CHARTS =
      List.of("weeks.tab", "stiffness.tab", "followed.tab", "sides.tab");
  private final Names names;
  private final Words words;
  private final Clocks clocks;
  private final CalendarView calendar;
  private final DayView day;
  private final JTabbedPane tabs = new JTabbedPane();
  private final JComboBox<String> period = new JComboBox<>();
  private final JCheckBox asTable = new JCheckBox();
  private final JLabel older = Texts.label("", "muted");
  private final JPanel choices = Buttons.row();
  private final JPanel component =
      new JPanel(new SideOrAbove(SIDE_WIDTH, LEAST_WIDTH, LEAST_HEIGHT));
  private final History history;
  private final Notices notices;
  private final Runnable showAnew;
  private Days days;

  /** What is to have the focus once it is shown. */
  private Runnable next = () -> {};

  /**
   * A review of these days, which keeps changed notes in the history.
   *
   * @param showAnew has the history read, and shown here
   */
  Review(Days days, Ui ui, History history, Dialogs dialogs, Runnable showAnew) {
    this.days = days;
    this.history = history;
    this.notices = dialogs.notices();
    this.showAnew = showAnew;
    this.words = ui.words();
    this.names = new Names(ui.library(), words);
    this.clocks = ui.clocks();
    this.day = new DayView(names, clocks.zone(), history::add, this::delete);
    LocalDate first = days.last().filter(last -> last.isBefore(today())).orElse(today());
    this.calendar = new CalendarView(days, first, words, this::today, chosen -> goToDay());
    calendar.letDelete(() -> delete(this.days.on(calendar.selected())));
    tabs.setName("review");
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT); // never on two rows
    Texts.tab(tabs, "day.tab", words, day.component());
    CHARTS.forEach(key -> Texts.tab(tabs, key, words, new JPanel(new BorderLayout())));
    tabs.addChangeListener(event -> showTab());
    prepareChoices();
    JPanel right = new JPanel(new BorderLayout());
    right.add(tabs, BorderLayout.CENTER);
    right.add(choices, BorderLayout.SOUTH);
    component.setBorder(PageMargin.beyond(MOST_WIDTH));
    component.add(left(new ExportBar(ui, history, dialogs)));
    component.add(right);
    showDay();
    showTab();
  }

  JComponent component() {
    return component;
  }

  void focus() {
    calendar.focus();
  }

  /** Shows other days from now on. */
  void show(Days others) {
    days = others;
    calendar.show(others);
    showDay();
    showTab();
    next.run();
    next = () -> {};
  }

  /** Deletes sessions of the selected day at once; whoever did not mean it can undo it. */
  private void delete(List<Session> sessions) {
    LocalDate selected = calendar.selected();
    int index = days.on(selected).indexOf(sessions.get(0));
    boolean one = sessions.size() == 1;
    Message told =
        one
            ? Message.of("day.deleted", sessions.get(0).routineName())
            : Message.of("day.deleted-all", sessions.size(), words.date("date.day", selected));
    day.clear();
    history.delete(
        sessions.stream().map(Session::id).collect(Collectors.toSet()),
        undo -> notices.offerUndo(told, () -> bringBack(undo, selected, index)));
    next = () -> focus(index);
    showAnew.run();
  }

  private void bringBack(Runnable undo, LocalDate when, int index) {
    undo.run();
    next =
        () -> {
          calendar.select(when);
          focus(index);
        };
    showAnew.run();
  }

  /** The session that has come to stand there, the one before, or else the calendar. */
  private void focus(int index) {
    if (!day.focus(index)) {
      calendar.focus();
    }
  }

  private LocalDate today() {
    return clocks.now().toLocalDate();
  }

  private JComponent left(ExportBar export) {
    JPanel left = Texts.column(14);
    left.setBorder(Texts.room(14, 14, 12, 10));
    left.add(calendar.component());
    left.add(export.component());
    return Texts.scroll(left);
  }

  private void prepareChoices() {
    for (Period each : Period.values()) {
      period.addItem(words.text(Words.key("period.", each)));
    }
    period.setName("period");
    period.addActionListener(event -> showTab());
    asTable.setText(words.text("period.table"));
    asTable.setName("period.table");
    asTable.setMnemonic(words.mnemonic("period.table"));
    asTable.addActionListener(event -> showTab());
    JLabel label = Texts.label(words.text("period.label"), null);
    label.setDisplayedMnemonic(words.mnemonic("period.label"));
    label.setLabelFor(period);
    choices.setBorder(Texts.room(4, 8, 10, 8));
    choices.add(label);
    choices.add(period);
    older.setName("period.older");
    choices.add(asTable);
    choices.add(older);
  }

  private void goToDay() {
    tabs.setSelectedIndex(0);
    showDay();
  }

  private void showDay() {
    LocalDate selected = calendar.selected();
    day.show(selected, days.on(selected));
  }

  /** Fills the tab that is seen; the others when they are. */
  private void showTab() {
    int index = tabs.getSelectedIndex() - 1;
    choices.setVisible(index >= 0);
    if (index >= 0) {
      JPanel tab = (JPanel) tabs.getSelectedComponent();
      tab.removeAll();
      tab.add(pane(CHARTS.get(index)), BorderLayout.CENTER);
      tab.revalidate();
      tab.repaint();
    }
  }

  private JComponent pane(String key) {
    Period chosen = Period.values()[period.getSelectedIndex()];
    Span span = chosen.span(days, today(), words.firstDay());
    int before = chosen == Period.ALL ? days.before(span.from()) : 0;
    String since = words.date("date.week", span.from());
    older.setText(before == 0 ? "" : words.text("period.older", before, since));
    List<Session> sessions = days.within(span);
    boolean table = asTable.isSelected();
    return switch (key) {
      case "weeks.tab" -> new Weeks(span, today(), names).pane(days, table);
      case "stiffness.tab" -> new Stiffness(span, clocks.zone(), names).pane(sessions, table);
      case "followed.tab" -> new Afterwards(names).pane(sessions, table);
      default -> new LeftAndRight(names).pane(sessions, table);
    };
  }
}
