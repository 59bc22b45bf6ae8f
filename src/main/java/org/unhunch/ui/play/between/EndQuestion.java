package org.unhunch.ui.play.between;

import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.Words;

/** Asks whether to end the session; whatever is not clearly a yes goes on. */
public final class EndQuestion {
  private EndQuestion() {}

  /**
   * {@return the question}
   *
   * @param done what has been done and what is left, in a sentence or two
   * @param resume goes on
   * @param end ends the session
   */
  public static Prompt of(String done, Words words, Runnable resume, Runnable end) {
    JPanel panel = new JPanel(new Stack(0.95, true));
    panel.setName("endQuestion");
    panel.setOpaque(false);
    Command keep = new Command("end.keep", words, resume, "ENTER", "SPACE", Prompt.ESCAPE);
    KeyedButton goOn = Answers.button(keep, true, Answers.LARGE, panel).sign(Sign.PLAY);
    KeyedButton stop =
        Answers.button(new Command("end.end", words, end, "E"), false, Answers.LARGE, panel);
    JPanel row = new JPanel(new Row(10));
    row.setOpaque(false);
    row.add(goOn);
    row.add(stop);
    TextBlock later = Units.plain(new TextBlock(), 1);
    later.putClientProperty("FlatLaf.styleClass", "muted");
    later.setText(words.text("end.text"));
    panel.add(text(words.text("end.question"), 2, true));
    TextBlock soFar = text(done, 1.25, false);
    soFar.setName("endDone");
    panel.add(soFar);
    panel.add(row);
    panel.add(later);
    Answers.walk(panel, List.of(goOn, stop));
    return new Prompt(
        Map.of(Slot.COLUMN, panel, Slot.FOOT, new JPanel()), resume, goOn::requestFocusInWindow);
  }

  private static TextBlock text(String text, double units, boolean bold) {
    TextBlock block = new TextBlock();
    block.setText(text);
    return Units.text(block, units, bold);
  }
}
