package org.unhunch.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.history.Session;
import org.unhunch.history.review.Sides;
import org.unhunch.ui.chart.Balance;
import org.unhunch.ui.chart.ChartPane;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.words.Words;

/** What was done on the left and on the right. */
record LeftAndRight(Names names) {
  JComponent pane(List<Session> sessions, boolean asTable) {
    Words words = names.words();
    Map<String, Sides> sides = Sides.byExercise(sessions);
    if (sides.isEmpty()) {
      return ChartPane.ofSentences(List.of(words.text("sides.none")));
    }
    Sides all = sides.values().stream().reduce(Sides.NONE, Sides::plus);
    String left = words.rounded(all.left().seconds());
    String right = words.rounded(all.right().seconds());
    List<String> sentences =
        List.of(words.text("sides.sum", left, all.left().reps(), right, all.right().reps()));
    List<Balance.Pair> pairs = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    sides.forEach(
        (id, each) -> {
          Balance.Pair pair = pair(names.exercise(id), each.left(), each.right());
          pairs.add(pair);
          rows.add(
              List.of(
                  pair.name(),
                  pair.leftText(),
                  pair.rightText(),
                  String.valueOf(each.left().reps()),
                  String.valueOf(each.right().reps())));
        });
    List<String> columns =
        names.columns(
            "sides.column.", "exercise", "left-time", "right-time", "left-reps", "right-reps");
    return asTable
        ? ChartPane.ofNumbers(sentences, "sides.tab", new Numbers(columns, rows))
        : ChartPane.ofPicture(
            sentences, "sides", new Balance(columns.get(1), columns.get(2), pairs));
  }

  private Balance.Pair pair(String name, Sides.Work left, Sides.Work right) {
    return new Balance.Pair(
        name,
        left.seconds(),
        right.seconds(),
        names.words().rounded(left.seconds()),
        names.words().rounded(right.seconds()));
  }
}
