package org.unhunch.ui.play;

import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.Row;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.PlayModel;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.Words;

/** What is seen of a session that is paused: what waits, and the ways on. */
final class PausedTexts {
  private final TextBlock waiting = Units.plain(new TextBlock(4), 1.25);
  private final TextBlock note = Units.plain(new TextBlock(3), 1);
  private final JPanel ways = new JPanel(new Stack(0.95));
  private final JPanel lines = new JPanel(new Stack(0.3));
  private final KeyedButton goOn;

  PausedTexts(KeyedButton goOn, KeyedButton restart, KeyedButton end) {
    this.goOn = goOn;
    lines.setOpaque(false);
    ways.setOpaque(false);
    waiting.setName("waiting");
    note.setName("pausedNote");
    waiting.putClientProperty("FlatLaf.styleClass", "muted");
    note.putClientProperty("FlatLaf.styleClass", "muted");
    lines.add(waiting);
    ways.add(row(goOn));
    ways.add(row(restart, end));
    ways.add(note);
  }

  private static JPanel row(KeyedButton... buttons) {
    JPanel row = new JPanel(new Row(10));
    row.setOpaque(false);
    for (KeyedButton each : buttons) {
      row.add(each);
    }
    return row;
  }

  void show(PlayModel model, Words words) {
    waiting.setText(model.waiting());
    String told = model.notice();
    note.setText(!told.isEmpty() || !model.leadsIn() ? told : words.text("play.lead-in"));
  }

  /** What stands in which place. */
  Map<Slot, JComponent> contents() {
    return Map.of(Slot.BESIDE, lines, Slot.BELOW, ways);
  }

  /** Takes the focus, so that Enter goes on. */
  void focus() {
    goOn.requestFocusInWindow();
  }
}
