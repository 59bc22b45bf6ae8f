package org.unhunch.ui.play.between;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;

/** Sentences one after the other, each with its number. */
@SuppressWarnings("serial") // never serialized
final class NumberedSteps extends JPanel {
  private static final double SIZE = 1.35;
  private List<String> shown = List.of();

  NumberedSteps() {
    super(new Stack(0.5));
    setName("steps");
    setOpaque(false);
  }

  void show(List<String> steps) {
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
