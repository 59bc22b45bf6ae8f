package org.unhunch.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.history.Session;
import org.unhunch.history.review.Sides;
import org.unhunch.ui.chart.Balance;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.words.Words;

/** What was done on the left and on the right. */
final class LeftAndRight implements Lookback {
  private final Names names;
  private final Words words;
  private final Map<String, Sides> sides;

  LeftAndRight(List<Session> sessions, Names names) {
    this.names = names;
    this.words = names.words();
    this.sides = Sides.byExercise(sessions);
  }

  @Override
  public boolean isEnough() {
    return !sides.isEmpty();
  }

  @Override
  public List<String> sentences() {
    if (!isEnough()) {
      return List.of(words.text("sides.none"));
    }
    Sides all = sides.values().stream().reduce(Sides.NONE, Sides::plus);
    return List.of(
        words.text(
            "sides.sum",
            words.duration(all.left().seconds()),
            all.left().reps(),
            words.duration(all.right().seconds()),
            all.right().reps()));
  }

  @Override
  public JComponent picture() {
    List<Balance.Pair> pairs = new ArrayList<>();
    sides.forEach(
        (id, each) ->
            pairs.add(
                new Balance.Pair(
                    names.exercise(id),
                    each.left().seconds(),
                    each.right().seconds(),
                    words.duration(each.left().seconds()),
                    words.duration(each.right().seconds()))));
    return new Balance("sides", String.join(" ", sentences()), pairs);
  }

  @Override
  public Numbers numbers() {
    List<String> columns =
        List.of(
            words.text("sides.column.exercise"),
            words.text("sides.column.left-time"),
            words.text("sides.column.right-time"),
            words.text("sides.column.left-reps"),
            words.text("sides.column.right-reps"));
    List<List<String>> rows = new ArrayList<>();
    sides.forEach(
        (id, each) ->
            rows.add(
                List.of(
                    names.exercise(id),
                    words.duration(each.left().seconds()),
                    words.duration(each.right().seconds()),
                    String.valueOf(each.left().reps()),
                    String.valueOf(each.right().reps()))));
    return new Numbers(columns, rows);
  }
}
