package org.unhunch.ui.play.part;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;

/** Sentences one after the other, each with its number. */
@SuppressWarnings("serial") // never serialized
public final class NumberedSteps extends JPanel {
  private static final double SIZE = 1.3;
  private List<String> shown = List.of();

  /** No sentences yet. */
  public NumberedSteps() {
    super(new Stack(0.25));
    setName("steps");
    setOpaque(false);
  }

  /** Shows these sentences, or nothing if there are none. */
  public void show(List<String> steps) {
    if (steps.equals(shown)) {
      return;
    }
    shown = List.copyOf(steps);
    removeAll();
    for (int index = 0; index < steps.size(); index++) {
      JLabel number = Units.bold(new JLabel(), SIZE);
      number.putClientProperty("FlatLaf.styleClass", "muted");
      number.setText(String.valueOf(index + 1));
      TextBlock text = Units.plain(new TextBlock(), SIZE);
      text.setText(steps.get(index));
      add(new Marked(number, text, 0.6));
    }
    revalidate();
    repaint();
  }
}
