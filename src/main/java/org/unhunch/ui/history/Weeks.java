package org.unhunch.ui.history;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JComponent;
import org.unhunch.history.review.Days;
import org.unhunch.history.review.Span;
import org.unhunch.history.review.Week;
import org.unhunch.ui.chart.Bars;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.words.Words;

/** Minutes per week. */
final class Weeks implements Lookback {
  private final Span span;
  private final LocalDate today;
  private final Words words;
  private final List<Week> weeks;

  Weeks(Days days, Span span, LocalDate today, Words words) {
    this.span = span;
    this.today = today;
    this.words = words;
    this.weeks = Week.all(days, span);
  }

  @Override
  public boolean isEnough() {
    return true;
  }

  @Override
  public List<String> sentences() {
    int minutes = weeks.stream().mapToInt(Week::minutes).sum();
    int sessions = weeks.stream().mapToInt(Week::sessions).sum();
    String sum = words.text("weeks.sum", minutes, sessions, weeks.size());
    boolean open = weeks.stream().anyMatch(week -> !isOver(week) && week.minutes() > 0);
    return open ? List.of(sum, words.text("weeks.open")) : List.of(sum);
  }

  @Override
  public JComponent picture() {
    List<Bars.Bar> bars =
        weeks.stream()
            .map(week -> new Bars.Bar(week.monday(), week.minutes(), isOver(week), text(week)))
            .toList();
    return new Bars("weeks", String.join(" ", sentences()), Dates.axis(span, words), bars);
  }

  @Override
  public Numbers numbers() {
    List<String> columns =
        List.of(
            words.text("weeks.column.week"),
            words.text("weeks.column.minutes"),
            words.text("weeks.column.sessions"));
    return new Numbers(columns, weeks.stream().map(this::row).toList());
  }

  private List<String> row(Week week) {
    return List.of(
        words.date("date.week", week.monday()),
        String.valueOf(week.minutes()),
        String.valueOf(week.sessions()));
  }

  private String text(Week week) {
    String monday = words.date("date.week", week.monday());
    return words.text("weeks.bar", monday, week.minutes(), week.sessions());
  }

  private boolean isOver(Week week) {
    return week.monday().plusWeeks(1).compareTo(today) <= 0;
  }
}
