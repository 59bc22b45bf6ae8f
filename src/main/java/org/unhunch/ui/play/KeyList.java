package org.unhunch.ui.play;

import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.play.between.Prompt;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.Units;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.Words;

/** Every key with what it does, in two columns, and a button that goes on. */
final class KeyList {
  /** Units that the button is high at the least; it fills its row. */
  private static final double ROW = 1.7;

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

  private final JPanel keys = new JPanel(new Table());
  private final JPanel head = new JPanel(new Head());
  private final JPanel foot = new JPanel(new BorderLayout());
  private final List<KeyLabel> labels = new ArrayList<>();
  private final KeyedButton close;
  private final Runnable closed;

  /** A list that says in the head what stands meanwhile, a sentence. */
  KeyList(Map<PlayAction, Command> commands, Words words, String standing, Runnable closed) {
    this.closed = closed;
    keys.setName("keys");
    keys.setOpaque(false);
    head.setOpaque(false);
    head.add(Units.bold(named("keys.title", words.text("keys.title"), null), 1.65));
    head.add(Units.plain(named("keys.paused", words.text("keys.paused", standing), "muted"), 0.93));
    for (PlayAction each : commands.keySet()) {
      if (each.hasKey() && !PAIRED.contains(each)) {
        String key = commands.get(each).firstKey();
        PlayAction other = PlayAction.values()[each.ordinal() + 1];
        String both = PAIRS.containsKey(each) ? key + "  " + commands.get(other).firstKey() : key;
        keys.add(row(both, words.text(PAIRS.getOrDefault(each, each.textKey() + ".tip"))));
      }
    }
    keys.add(Units.plain(Texts.block(words.text("keys.note"), "muted"), 1));
    Command back = new Command("keys.close", words, closed, Prompt.ESCAPE);
    close = new KeyedButton(back, "keys.close", ROW, true).key(back.firstKey());
    close.putClientProperty("FlatLaf.styleClass", "primary");
    foot.setOpaque(false);
    foot.add(Units.bold(close, 1), BorderLayout.LINE_END);
  }

  /** The list as it is shown in the place of a question, which Escape takes away. */
  Prompt prompt() {
    return new Prompt(
        Map.of(Slot.HEAD, head, Slot.WHOLE, keys, Slot.FOOT, foot),
        closed,
        close::requestFocusInWindow);
  }

  private static TextBlock named(String name, String text, String style) {
    TextBlock block = Texts.block(text, style);
    block.setName(name);
    return block;
  }

  private JComponent row(String keys, String tip) {
    KeyLabel key = new KeyLabel(keys, labels);
    TextBlock said = Units.plain(Texts.block(tip, null), 1.25);
    said.setVerticalAlignment(SwingConstants.TOP);
    return new Marked(Units.plain(key, 1.25), said, 0.5);
  }

  /** The title, and below it what stands meanwhile, where there is height for both. */
  private record Head() implements Wrapping {
    @Override
    public void layoutContainer(Container parent) {
      int width = parent.getWidth();
      int title = heightWithin(parent, width);
      TextBlock standing = (TextBlock) parent.getComponent(1);
      int below = standing.heightFor(width);
      parent.getComponent(0).setBounds(0, 0, width, title);
      standing.setBounds(0, title, width, below);
      standing.setVisible(title + below <= parent.getHeight());
    }

    @Override
    public int heightWithin(Container parent, int width) {
      return Wrapping.heightOf(parent.getComponent(0), width);
    }

    @Override
    public int naturalWidth(Container parent) {
      return Wrapping.most(parent, size -> size.width);
    }
  }

  /** Two columns whose rows stand on the same lines, in the middle of the height. */
  private record Table() implements Wrapping {
    private static final double GAP = 0.6;
    private static final double BETWEEN = 1.7;

    @Override
    public void layoutContainer(Container parent) {
      int width = width(parent, parent.getWidth());
      int half = half(parent);
      int y = Math.max(0, (parent.getHeight() - heightWithin(parent, parent.getWidth())) / 2);
      for (int i = 0; i < half; i++) {
        int high = high(parent, i, width);
        parent.getComponent(i).setBounds(0, y, width, high);
        if (half + i < parent.getComponentCount()) {
          parent.getComponent(half + i).setBounds(parent.getWidth() - width, y, width, high);
        }
        y += high + Units.of(parent, GAP);
      }
    }

    @Override
    public int heightWithin(Container parent, int width) {
      int half = half(parent);
      int each = width(parent, width);
      int rows = IntStream.range(0, half).map(i -> high(parent, i, each)).sum();
      return rows + (half - 1) * Units.of(parent, GAP);
    }

    @Override
    public int naturalWidth(Container parent) {
      return Wrapping.most(parent, size -> size.width) * 2 + Units.of(parent, BETWEEN);
    }

    private static int half(Container parent) {
      return (parent.getComponentCount() + 1) / 2;
    }

    private static int width(Container parent, int width) {
      return (width - Units.of(parent, BETWEEN)) / 2;
    }

    /** The higher of the two in a row. */
    private static int high(Container parent, int row, int width) {
      int other = Math.min(row + half(parent), parent.getComponentCount() - 1);
      return Math.max(
          Wrapping.heightOf(parent.getComponent(row), width),
          Wrapping.heightOf(parent.getComponent(other), width));
    }
  }

  /** A key in a room that is as wide as the widest of them. */
  @SuppressWarnings("serial") // never serialized
  private static final class KeyLabel extends JLabel {
    private final transient List<KeyLabel> all;

    KeyLabel(String key, List<KeyLabel> all) {
      this.all = all;
      setIcon(new KeyCap(this, key));
      all.add(this);
    }

    @Override
    public Dimension getPreferredSize() {
      int widest = all.stream().mapToInt(each -> each.getIcon().getIconWidth()).max().orElse(0);
      return new Dimension(widest, super.getPreferredSize().height);
    }
  }
}
