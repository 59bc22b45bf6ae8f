package org.unhunch.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.history.Session;
import org.unhunch.history.review.Followed;
import org.unhunch.ui.chart.Numbers;
import org.unhunch.ui.chart.Shares;
import org.unhunch.words.Words;

/** How often sessions with an exercise were followed by less stiffness. */
final class Afterwards implements Lookback {
  private final Names names;
  private final Words words;
  private final Followed all;
  private final Map<String, Followed> enough = new LinkedHashMap<>();
  private final int leftOut;

  Afterwards(List<Session> sessions, Names names) {
    this.names = names;
    this.words = names.words();
    this.all = Followed.all(sessions);
    Map<String, Followed> each = Followed.byExercise(sessions);
    each.forEach(
        (id, followed) -> {
          if (followed.isEnough()) {
            enough.put(id, followed);
          }
        });
    this.leftOut = each.size() - enough.size();
  }

  @Override
  public boolean isEnough() {
    return !enough.isEmpty();
  }

  @Override
  public List<String> sentences() {
    if (!isEnough()) {
      return List.of(words.text("followed.few", Followed.ENOUGH));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(words.text("followed.all", all.less(), all.sessions()));
    sentences.add(words.text("followed.which"));
    if (leftOut > 0) {
      sentences.add(words.text("followed.left-out", leftOut, Followed.ENOUGH));
    }
    return sentences;
  }

  @Override
  public JComponent picture() {
    List<Shares.Share> shares = new ArrayList<>();
    enough.forEach(
        (id, followed) ->
            shares.add(
                new Shares.Share(
                    names.exercise(id),
                    followed.share(),
                    words.text("followed.row", followed.less(), followed.sessions()))));
    return new Shares("followed", String.join(" ", sentences()), shares);
  }

  @Override
  public Numbers numbers() {
    List<String> columns =
        List.of(
            words.text("followed.column.exercise"),
            words.text("followed.column.sessions"),
            words.text("followed.column.less"),
            words.text("followed.column.same"),
            words.text("followed.column.more"));
    List<List<String>> rows = new ArrayList<>();
    enough.forEach(
        (id, each) ->
            rows.add(
                List.of(
                    names.exercise(id),
                    String.valueOf(each.sessions()),
                    String.valueOf(each.less()),
                    String.valueOf(each.same()),
                    String.valueOf(each.more()))));
    return new Numbers(columns, rows);
  }
}
