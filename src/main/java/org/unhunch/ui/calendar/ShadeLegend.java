package org.unhunch.ui.calendar;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.history.review.Days;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** Says from how many minutes on a day has which shade. */
final class ShadeLegend {
  private static final int SIZE = 14;
  private final JPanel component = Buttons.row();

  ShadeLegend(Words words) {
    List<Integer> minutes = Days.SHADE_MINUTES;
    component.add(Texts.label(words.text("calendar.legend"), "muted"));
    for (int shade = 1; shade <= minutes.size(); shade++) {
      int from = minutes.get(shade - 1);
      boolean most = shade == minutes.size();
      String text = most ? words.text("calendar.legend.most", from) : String.valueOf(from);
      JLabel label = Texts.label(text, "muted");
      label.setIcon(new Square(shade));
      component.add(label);
    }
  }

  JComponent component() {
    return component;
  }

  /** A square in a shade. */
  private record Square(int shade) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setColor(UIManager.getColor("Unhunch.shade." + shade));
      g.fillRoundRect(x, y, SIZE, SIZE, 5, 5);
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return SIZE;
    }

    @Override
    public int getIconHeight() {
      return SIZE;
    }
  }
}
