package org.unhunch.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.history.Session;
import org.unhunch.history.review.Followed;
import org.unhunch.ui.chart.ChartPane;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.ui.chart.Shares;
import org.unhunch.words.Words;

/** How often sessions with an exercise were followed by less stiffness. */
record Afterwards(Names names) {
  JComponent pane(List<Session> sessions, boolean asTable) {
    Words words = names.words();
    Map<String, Followed> each = Followed.byExercise(sessions);
    Map<String, Followed> enough = new LinkedHashMap<>(each);
    enough.values().removeIf(followed -> !followed.isEnough());
    if (enough.isEmpty()) {
      return ChartPane.ofSentences(List.of(words.text("followed.few", Followed.ENOUGH)));
    }
    Followed all = Followed.all(sessions);
    List<String> sentences = new ArrayList<>();
    sentences.add(words.text("followed.all", all.less(), all.sessions()));
    sentences.add(words.text("followed.which"));
    int leftOut = each.size() - enough.size();
    if (leftOut > 0) {
      sentences.add(words.text("followed.left-out", leftOut, Followed.ENOUGH));
    }
    List<Map.Entry<String, Followed>> rows = List.copyOf(enough.entrySet());
    return asTable
        ? ChartPane.ofNumbers(sentences, "followed.tab", numbers(rows))
        : ChartPane.ofPicture(
            sentences, "followed", new Shares(rows.stream().map(this::share).toList()));
  }

  private Shares.Share share(Map.Entry<String, Followed> row) {
    Followed followed = row.getValue();
    String text = names.words().text("followed.row", followed.less(), followed.sessions());
    return new Shares.Share(names.exercise(row.getKey()), followed.share(), text);
  }

  private Numbers numbers(List<Map.Entry<String, Followed>> rows) {
    return new Numbers(
        names.columns("followed.column.", "exercise", "sessions", "less", "same", "more"),
        rows.stream().map(row -> cells(names.exercise(row.getKey()), row.getValue())).toList());
  }

  private static List<String> cells(String name, Followed each) {
    return List.of(
        name,
        String.valueOf(each.sessions()),
        String.valueOf(each.less()),
        String.valueOf(each.same()),
        String.valueOf(each.more()));
  }
}
