package org.unhunch.ui.play;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.play.between.Prompt;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.Words;

/** Every key with what it does, in two columns, and a button that goes on. */
final class KeyList {
  private static final double ROW = 2.6;

  /** Two keys in a row, the first with what is said of both, and the seconds. */
  private static final Map<PlayAction, String> PAIRS =
      Map.of(
          PlayAction.BACK,
          "keys.step",
          PlayAction.MUTE,
          "keys.sound",
          PlayAction.LOUDER,
          "keys.volume");

  private static final Set<PlayAction> PAIRED =
      Set.of(PlayAction.NEXT, PlayAction.VOICE, PlayAction.SOFTER);

  private final JPanel keys = new JPanel(new GridLayout(1, 2, 24, 0));
  private final JPanel foot = new JPanel(new BorderLayout());
  private final KeyedButton close;
  private final Runnable closed;

  KeyList(Map<PlayAction, Command> commands, Words words, Runnable closed) {
    this.closed = closed;
    keys.setName("keys");
    List<JComponent> rows = new ArrayList<>();
    for (PlayAction each : commands.keySet()) {
      if (each.hasKey() && !PAIRED.contains(each)) {
        String key = commands.get(each).firstKey();
        PlayAction other = PlayAction.values()[each.ordinal() + 1];
        String both = PAIRS.containsKey(each) ? key + "  " + commands.get(other).firstKey() : key;
        rows.add(row(both, words.text(PAIRS.getOrDefault(each, each.textKey() + ".tip"))));
      }
    }
    int half = (rows.size() + 1) / 2;
    for (List<JComponent> some : List.of(rows.subList(0, half), rows.subList(half, rows.size()))) {
      JPanel column = new JPanel(new Stack(0.9));
      some.forEach(column::add);
      keys.add(column);
    }
    Command back = new Command("keys.close", words, closed, Prompt.ESCAPE);
    close = new KeyedButton(back, "keys.close", ROW, true).key(back.firstKey());
    close.putClientProperty("FlatLaf.styleClass", "primary");
    foot.setOpaque(false);
    foot.add(Units.plain(Texts.block(words.text("keys.note"), "muted"), 1));
    foot.add(Units.bold(close, 1), BorderLayout.EAST);
  }

  /** The list as it is shown in the place of a question, which Escape takes away. */
  Prompt prompt() {
    return new Prompt(
        Map.of(Slot.WHOLE, keys, Slot.FOOT, foot), closed, close::requestFocusInWindow);
  }

  private static JComponent row(String keys, String tip) {
    KeyLabel key = new KeyLabel(keys);
    return new Marked(Units.plain(key, 1.25), Units.plain(Texts.block(tip, null), 1.25), 0.5);
  }

  /** A key in a room that is as wide as that of the others. */
  @SuppressWarnings("serial") // never serialized
  private static final class KeyLabel extends JLabel {
    private static final double WIDTH = 5;

    KeyLabel(String key) {
      setIcon(new KeyCap(this, key));
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Units.of(this, WIDTH), super.getPreferredSize().height);
    }
  }
}
