package org.unhunch.ui.remind.day;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JComponent;
import org.unhunch.reminder.DayMoment.State;

/** MomentDots in a row, a dot for a moment; what stands beside them says the same in words. */
@SuppressWarnings("serial") // never serialized
final class MomentDots extends JComponent {
  private static final int STEP = 20;
  private transient List<State> states = List.of();

  void show(List<State> others) {
    states = List.copyOf(others);
    revalidate();
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(STEP * states.size()), UIScale.scale(STEP));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    for (int i = 0; i < states.size(); i++) {
      int x = UIScale.scale(STEP * i + STEP / 2);
      DayLine.dot(g, x, getHeight() / 2, states.get(i));
    }
    g.dispose();
  }
}
