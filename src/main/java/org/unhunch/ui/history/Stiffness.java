package org.unhunch.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.unhunch.history.Session;
import org.unhunch.history.review.Span;
import org.unhunch.history.review.Trend;
import org.unhunch.ui.chart.Dots;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.words.Words;

/** How stiff one felt before sessions and after them. */
final class Stiffness implements Lookback {
  private final Span span;
  private final Words words;
  private final Trend before;
  private final Trend after;

  Stiffness(List<Session> sessions, Span span, ZoneId zone, Words words) {
    this.span = span;
    this.words = words;
    this.before = Trend.of(sessions, zone, Session::stiffnessBefore);
    this.after = Trend.of(sessions, zone, Session::stiffnessAfter);
  }

  @Override
  public boolean isEnough() {
    return before.ratings() + after.ratings() > 0;
  }

  @Override
  public List<String> sentences() {
    return isEnough()
        ? Stream.of(sentence("stiffness.before", before), sentence("stiffness.after", after))
            .flatMap(Optional::stream)
            .toList()
        : List.of(words.text("stiffness.none"));
  }

  private Optional<String> sentence(String key, Trend trend) {
    return trend.ratings() == 0
        ? Optional.empty()
        : Optional.of(
            words.text(
                "stiffness.mean", words.text(key), trend.mean(), trend.ratings(), said(trend)));
  }

  private String said(Trend trend) {
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

  @Override
  public JComponent picture() {
    List<Dots.Row> rows =
        List.of(row("stiffness.before", "before", before), row("stiffness.after", "after", after));
    return new Dots("stiffness", String.join(" ", sentences()), Dates.axis(span, words), rows);
  }

  private Dots.Row row(String key, String color, Trend trend) {
    List<Dots.Dot> dots =
        trend.dots().stream()
            .map(dot -> new Dots.Dot(dot.day(), dot.value(), dot.count()))
            .toList();
    Optional<Dots.Line> line =
        trend
            .line()
            .map(
                each ->
                    new Dots.Line(
                        dots.get(0).day(),
                        each.from(),
                        dots.get(dots.size() - 1).day(),
                        each.to()));
    return new Dots.Row(words.text(key), color, dots, line);
  }

  @Override
  public Numbers numbers() {
    List<Entry> entries = new ArrayList<>();
    before.dots().forEach(dot -> entries.add(new Entry(dot, words.text("stiffness.before"))));
    after.dots().forEach(dot -> entries.add(new Entry(dot, words.text("stiffness.after"))));
    entries.sort(Comparator.comparing(Entry::day)); // stable: before stays before after
    List<String> columns =
        List.of(
            words.text("stiffness.column.day"),
            words.text("stiffness.column.when"),
            words.text("stiffness.column.value"),
            words.text("stiffness.column.count"));
    return new Numbers(columns, entries.stream().map(this::row).toList());
  }

  private List<String> row(Entry entry) {
    return List.of(
        words.date("date.week", entry.day()),
        entry.when(),
        String.valueOf(entry.dot().value()),
        String.valueOf(entry.dot().count()));
  }

  private record Entry(Trend.Dot dot, String when) {
    LocalDate day() {
      return dot.day();
    }
  }
}
