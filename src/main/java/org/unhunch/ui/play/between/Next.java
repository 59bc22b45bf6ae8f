package org.unhunch.ui.play.between;

import java.awt.LayoutManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.figure.scene.Scene;
import org.unhunch.player.SessionRecord;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.ButtonAndHint;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Mark;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.DoseWords;
import org.unhunch.words.ReadyWords;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** A moment between two exercises: what was done, what comes, where to go and what to fetch. */
public final class Next {
  private final Words words;
  private final FigureView figure;
  private final KeyedButton goOn;
  private final TextBlock done = text("justDone", 1.15, false, "good");
  private final Mark check = Units.plain(new Mark(1.15), 1);
  private final TextBlock name = text("nextName", 2.3, true, null);
  private final TextBlock amount = text("nextDose", 1.35, false, null);
  private final TextBlock way = text("nextWay", 1.35, false, null);
  private final TextBlock hint = text("nextIn", 1, false, "muted");
  private final TextBlock notice = text("notice", 1.05, false, "warning");
  private final JPanel column = new JPanel(new Stack(0.95, true));

  /**
   * Shows where the exercise that comes goes, in a view.
   *
   * @param goOn leads to its get ready at once
   */
  public Next(FigureView figure, KeyedButton goOn, Words words) {
    this.figure = figure;
    this.goOn = goOn;
    this.words = words;
    column.setName("next");
    column.setOpaque(false);
    check.show(Sign.CHECK, (g, size) -> Sign.CHECK.paint(g, size, done.getForeground()));
    TextBlock label = text("nextLabel", 1.25, false, "muted");
    label.setText(words.text("play.next-label"));
    column.add(new Marked(check, done, 0.6));
    column.add(panel(new Stack(0.1), label, name));
    column.add(panel(new Stack(0.2), amount, way));
    column.add(new ButtonAndHint(goOn, hint, true));
    column.add(notice);
  }

  private static JPanel panel(LayoutManager layout, JComponent... parts) {
    JPanel panel = new JPanel(layout);
    panel.setOpaque(false);
    for (JComponent each : parts) {
      panel.add(each);
    }
    return panel;
  }

  private static TextBlock text(String name, double units, boolean bold, String style) {
    TextBlock block = new TextBlock();
    block.setName(name);
    block.putClientProperty("FlatLaf.styleClass", style);
    return Units.text(block, units, bold);
  }

  /**
   * {@return what stands in which place}
   *
   * @param getReady the step that comes
   * @param before the exercise before, and what was done of it
   * @param goal where the exercise that comes goes
   * @param seconds how long this is shown from now on
   * @param told what is to be told besides; may be empty
   */
  public Map<Slot, JComponent> contents(
      Step getReady, SessionRecord.Entry before, Optional<Scene> goal, int seconds, String told) {
    StepWords steps = new StepWords(words);
    String outcome = Words.key("play.just.", before.outcome());
    done.setText(words.text(outcome, steps.name(before.what())));
    check.setVisible(before.outcome() == SessionRecord.Outcome.DONE);
    done.putClientProperty("FlatLaf.styleClass", check.isVisible() ? "good" : "muted");
    name.setText(steps.name(getReady.entry()));
    amount.setText(new DoseWords(words).line(getReady.entry()));
    way.setText(new ReadyWords(words).way(getReady));
    hint.setText(words.text("play.by-itself", seconds));
    notice.setText(told);
    goOn.getAccessibleContext()
        .setAccessibleDescription(
            String.join(
                ". ", words.text("play.next", name.getText()), amount.getText(), way.getText()));
    Map<Slot, JComponent> contents = new HashMap<>(Map.of(Slot.COLUMN, column));
    if (goal.isPresent()) {
      figure.show(goal);
      figure.describe(name.getText());
      contents.put(Slot.STAGE, figure);
    }
    return contents;
  }

  /** Takes the focus, so that Enter goes on. */
  public void focus() {
    goOn.requestFocusInWindow();
  }
}
