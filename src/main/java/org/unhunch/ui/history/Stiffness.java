package org.unhunch.ui.history;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.unhunch.history.Session;
import org.unhunch.history.review.Span;
import org.unhunch.history.review.Trend;
import org.unhunch.ui.chart.ChartPane;
import org.unhunch.ui.chart.Dots;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.words.Words;

/** How stiff one felt before sessions and after them. */
record Stiffness(Span span, ZoneId zone, Names names) {
  JComponent pane(List<Session> sessions, boolean asTable) {
    Words words = names.words();
    Trend before = Trend.of(sessions, zone, Session::stiffnessBefore);
    Trend after = Trend.of(sessions, zone, Session::stiffnessAfter);
    List<Dots.Row> rows =
        List.of(
            new Dots.Row(words.text("stiffness.before"), "before", before),
            new Dots.Row(words.text("stiffness.after"), "after", after));
    List<String> sentences = rows.stream().map(this::sentence).flatMap(Optional::stream).toList();
    if (sentences.isEmpty()) {
      return ChartPane.ofSentences(List.of(words.text("stiffness.none")));
    }
    List<String> withDots =
        Stream.concat(sentences.stream(), Stream.of(words.text("stiffness.dots"))).toList();
    return asTable
        ? ChartPane.ofNumbers(sentences, "stiffness.tab", numbers(rows))
        : ChartPane.ofPicture(withDots, "stiffness", new Dots(names.axis(span), rows));
  }

  private Optional<String> sentence(Dots.Row row) {
    Trend trend = row.trend();
    return trend.ratings() == 0
        ? Optional.empty()
        : Optional.of(
            names
                .words()
                .text("stiffness.mean", row.name(), trend.mean(), trend.ratings(), said(trend)));
  }

  private String said(Trend trend) {
    Words words = names.words();
    if (trend.ratings() <= Trend.TOO_FEW) {
      return words.text("stiffness.few");
    }
    return trend
        .line()
        .map(
            line ->
                words.text(
                    line.to() < line.from() ? "stiffness.falls" : "stiffness.rises",
                    line.from(),
                    line.to()))
        .orElse(words.text("stiffness.unclear"));
  }

  private Numbers numbers(List<Dots.Row> rows) {
    record Entry(Trend.Dot dot, String when) {}
    Stream<Entry> entries =
        rows.stream()
            .flatMap(row -> row.trend().dots().stream().map(dot -> new Entry(dot, row.name())))
            .sorted(Comparator.comparing(each -> each.dot.day())); // before stays before after
    return new Numbers(
        names.columns("stiffness.column.", "day", "when", "value", "count"),
        entries
            .map(
                each ->
                    List.of(
                        names.words().date("date.week", each.dot.day()),
                        each.when,
                        String.valueOf(each.dot.value()),
                        String.valueOf(each.dot.count())))
            .toList());
  }
}
