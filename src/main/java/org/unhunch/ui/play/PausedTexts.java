package org.unhunch.ui.play;

import java.awt.Container;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;
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
  private final JPanel ways = new JPanel(new Ways());
  private final JPanel lines = new JPanel(new Stack(0.3));
  private static final double BETWEEN = 0.7;
  private final KeyedButton goOn;
  private final KeyedButton restart;
  private final KeyedButton end;

  PausedTexts(KeyedButton goOn, KeyedButton restart, KeyedButton end) {
    this.goOn = goOn;
    this.restart = restart;
    this.end = end;
    lines.setOpaque(false);
    ways.setOpaque(false);
    waiting.setName("waiting");
    note.setName("pausedNote");
    waiting.putClientProperty("FlatLaf.styleClass", "muted");
    note.putClientProperty("FlatLaf.styleClass", "muted");
    lines.add(waiting);
    ways.add(goOn);
    ways.add(restart);
    ways.add(end);
    ways.add(note);
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

  /** Going on in a row of its own, then the other ways, and the note as long as it fits. */
  private final class Ways implements Wrapping {
    private static final double GAP = 0.95;
    private static final double CLOSE = 0.4;
    private static final double LARGE = 2.9;
    private static final double SMALL = 2.3;
    private static final double LEAST = 2;

    @Override
    public void layoutContainer(Container parent) {
      double unit = Units.one(parent);
      boolean roomy =
          height(parent.getWidth(), unit * LARGE, unit * SMALL, unit * GAP) <= parent.getHeight();
      int gap = Units.of(parent, roomy ? GAP : CLOSE);
      int high = Units.of(parent, roomy ? LARGE : LEAST);
      goOn.setBounds(0, 0, Math.min(parent.getWidth(), goOn.getPreferredSize().width), high);
      int y = high + gap;
      high = Units.of(parent, roomy ? SMALL : LEAST);
      int x = 0;
      for (KeyedButton each : List.of(restart, end)) {
        int wide = Math.min(parent.getWidth(), each.getPreferredSize().width);
        if (x + wide > parent.getWidth()) {
          x = 0;
          y += high + Units.of(parent, CLOSE);
        }
        each.setBounds(x, y, wide, high);
        x += wide + Units.of(parent, BETWEEN);
      }
      y += high + gap;
      int text = note.heightFor(parent.getWidth());
      note.setVisible(y + text <= parent.getHeight());
      note.setBounds(0, y, parent.getWidth(), text);
    }

    private boolean isOneRow(int width) {
      int both = restart.getPreferredSize().width + end.getPreferredSize().width;
      return both + Units.of(ways, BETWEEN) <= width;
    }

    /** Without the note. */
    private double height(int width, double first, double row, double gap) {
      double second = isOneRow(width) ? 0 : row + Units.of(ways, CLOSE);
      return first + gap + row + second;
    }

    @Override
    public int heightWithin(Container parent, int width) {
      double unit = Units.one(parent);
      return (int) Math.ceil(height(width, unit * LEAST, unit * LEAST, unit * CLOSE));
    }

    @Override
    public int naturalWidth(Container parent) {
      return goOn.getPreferredSize().width;
    }
  }
}
