package org.unhunch.ui.play;

import java.awt.Container;
import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
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
  private final TextBlock next = Units.plain(new TextBlock(2), 1);
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
    next.setName("next");
    note.setName("pausedNote");
    waiting.putClientProperty("FlatLaf.styleClass", "muted");
    next.putClientProperty("FlatLaf.styleClass", "muted");
    note.putClientProperty("FlatLaf.styleClass", "muted");
    lines.add(waiting);
    ways.add(goOn);
    ways.add(restart);
    ways.add(end);
    ways.add(next);
    ways.add(note);
  }

  void show(PlayModel model, Words words) {
    waiting.setText(model.waiting());
    String told = model.notice();
    note.setText(!told.isEmpty() || !model.leadsIn() ? told : words.text("play.lead-in"));
    next.setText(told.isEmpty() ? model.next() : "");
  }

  /** What stands in which place. */
  Map<Slot, JComponent> contents() {
    return Map.of(Slot.BESIDE, lines, Slot.BELOW, ways);
  }

  /** Takes the focus, so that Enter goes on. */
  void focus() {
    goOn.requestFocusInWindow();
  }

  /**
   * Going on in a row of its own, then the other ways, what comes next and the note, as long as
   * they fit: the row of controls and its menu have the ways, too.
   */
  private final class Ways implements Wrapping {
    private static final double GAP = 0.95;
    private static final double CLOSE = 0.4;

    /** Units that a button is higher where there is room. */
    private static final double LARGER = 0.9;

    /** What of the letters of the window's other texts these have before anything is left out. */
    private static final double LEAST = 0.8;

    @Override
    public void layoutContainer(Container parent) {
      int width = parent.getWidth();
      boolean roomy = height(width, Units.of(parent, LARGER), GAP) <= parent.getHeight();
      int larger = Units.of(parent, roomy ? LARGER : 0);
      int gap = Units.of(parent, roomy ? GAP : CLOSE);
      Dimension first = goOn.getPreferredSize();
      goOn.setBounds(0, 0, Math.min(width, first.width), first.height + larger);
      int y = first.height + larger + gap;
      int x = 0;
      int high = restart.getPreferredSize().height + larger / 3;
      for (KeyedButton each : List.of(restart, end)) {
        int wide = Math.min(width, each.getPreferredSize().width);
        if (x + wide > width) {
          x = 0;
          y += high + Units.of(parent, CLOSE);
        }
        each.setVisible(y + high <= parent.getHeight());
        each.setBounds(x, y, wide, high);
        x += wide + Units.of(parent, BETWEEN);
      }
      y += high + gap;
      for (TextBlock each : List.of(next, note)) {
        int text = each.heightFor(width);
        each.setVisible(y + text <= parent.getHeight());
        each.setBounds(0, y, width, text);
        y += text + Units.of(parent, CLOSE);
      }
    }

    private boolean isOneRow(int width) {
      int both = restart.getPreferredSize().width + end.getPreferredSize().width;
      return both + Units.of(ways, BETWEEN) <= width;
    }

    /** Without the texts, with the first so many pixels larger. */
    private int height(int width, int larger, double gap) {
      int row = restart.getPreferredSize().height + larger / 3;
      int second = isOneRow(width) ? 0 : row + Units.of(ways, CLOSE);
      return goOn.getPreferredSize().height + larger + Units.of(ways, gap) + row + second;
    }

    @Override
    public int heightWithin(Container parent, int width) {
      double letters = UIManager.getFont("Label.font").getSize2D();
      boolean small = Units.one(parent) < letters * LEAST;
      return small ? goOn.getPreferredSize().height : height(width, 0, CLOSE);
    }

    @Override
    public int naturalWidth(Container parent) {
      return goOn.getPreferredSize().width;
    }
  }
}
