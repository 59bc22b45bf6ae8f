package org.unhunch.ui.history;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JComponent;
import org.unhunch.history.review.Days;
import org.unhunch.history.review.Span;
import org.unhunch.history.review.Week;
import org.unhunch.ui.chart.Bars;
import org.unhunch.ui.chart.ChartPane;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.words.Words;

/** Minutes per week. */
record Weeks(Span span, LocalDate today, Names names) {
  JComponent pane(Days days, boolean asTable) {
    Words words = names.words();
    List<Week> weeks = Week.all(days, span);
    int minutes = weeks.stream().mapToInt(Week::minutes).sum();
    int sessions = weeks.stream().mapToInt(Week::sessions).sum();
    String sum = words.text("weeks.sum", minutes, sessions, weeks.size());
    boolean open = weeks.stream().anyMatch(week -> !isOver(week) && week.minutes() > 0);
    List<String> sentences = open ? List.of(sum, words.text("weeks.open")) : List.of(sum);
    if (asTable) {
      List<String> columns = names.columns("weeks.column.", "week", "minutes", "sessions");
      Numbers numbers = new Numbers(columns, weeks.stream().map(this::row).toList());
      return ChartPane.ofNumbers(sentences, "weeks.tab", numbers);
    }
    List<Bars.Bar> bars = weeks.stream().map(this::bar).toList();
    return ChartPane.ofPicture(
        sentences, "weeks", new Bars(words.text("weeks.column.minutes"), names.axis(span), bars));
  }

  private List<String> row(Week week) {
    return List.of(monday(week), String.valueOf(week.minutes()), String.valueOf(week.sessions()));
  }

  private Bars.Bar bar(Week week) {
    String text = names.words().text("weeks.bar", monday(week), week.minutes(), week.sessions());
    return new Bars.Bar(week.monday(), week.minutes(), isOver(week), text);
  }

  private String monday(Week week) {
    return names.words().date("date.week", week.monday());
  }

  private boolean isOver(Week week) {
    return !week.monday().plusWeeks(1).isAfter(today);
  }
}
