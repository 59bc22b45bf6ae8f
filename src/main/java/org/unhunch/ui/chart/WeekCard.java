package org.unhunch.ui.chart;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.history.Session;
import org.unhunch.history.review.Days;
import org.unhunch.history.review.Followed;
import org.unhunch.history.review.Span;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** The week that a day is in: its minutes, day by day, and their sum. */
public final class WeekCard {
  private static final int ROOM = 14;
  private final Words words;
  private final JLabel sum = Texts.label("", "small-muted");
  private final JLabel change = Texts.label("", "small-muted");
  private final WeekBars bars = new WeekBars();
  private final Card component = new Card(ROOM, 4);

  /** A card without days until some are shown. */
  public WeekCard(Words words) {
    this.words = words;
    JPanel top = new JPanel(new BorderLayout(8, 0));
    top.setOpaque(false);
    top.add(Texts.label(words.text("week.title"), "bold"), BorderLayout.CENTER);
    top.add(sum, BorderLayout.LINE_END);
    bars.putClientProperty("FlatLaf.styleClass", "small");
    component.setName("week");
    component.add(top, BorderLayout.NORTH);
    component.add(bars, BorderLayout.CENTER);
    component.add(change, BorderLayout.SOUTH);
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  /** Shows the week that a day is in. */
  public void show(Days days, LocalDate today) {
    Span span = Span.weeksUntil(1, today, words.firstDay());
    List<LocalDate> week = span.from().datesUntil(span.to().plusDays(1)).toList();
    int sessions = week.stream().mapToInt(days::countOn).sum();
    int minutes = week.stream().mapToInt(days::minutesOn).sum();
    sum.setText(words.text("week.sum", sessions, minutes));
    bars.show(week.stream().map(day -> bar(days, day, day.equals(today))).toList());
    String all =
        week.stream()
            .filter(day -> days.minutesOn(day) > 0)
            .map(day -> said(days, day))
            .collect(Collectors.joining(". "));
    bars.getAccessibleContext().setAccessibleName(all.isEmpty() ? sum.getText() : all);
    component.revalidate();
  }

  /**
   * Shows the week that a day is in, and how stiffness went in it; the zone counts where none was
   * written.
   */
  public void showWithChange(List<Session> sessions, ZoneId zone, LocalDate today) {
    Days days = new Days(sessions, zone);
    show(days, today);
    Followed followed = Followed.all(days.within(Span.weeksUntil(1, today, words.firstDay())));
    boolean some = followed.sessions() > 0;
    change.setText(some ? words.text("week.change", followed.sessions(), followed.less()) : " ");
  }

  private WeekBars.Bar bar(Days days, LocalDate day, boolean isToday) {
    String name = words.date("date.weekday", day);
    return new WeekBars.Bar(name, days.minutesOn(day), isToday, said(days, day));
  }

  private String said(Days days, LocalDate day) {
    return words.text("calendar.cell", words.date("date.day", day), days.minutesOn(day));
  }
}
