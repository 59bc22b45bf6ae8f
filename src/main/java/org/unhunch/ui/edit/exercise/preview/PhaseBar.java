package org.unhunch.ui.edit.exercise.preview;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The steps of a repetition as bars, each as wide as it is long, filled as far as it is done. */
@SuppressWarnings("serial") // never serialized
final class PhaseBar extends JComponent {
  private static final int HIGH = 6;
  private static final int GAP = 3;
  private transient List<Integer> lengths = List.of();
  private int now;
  private double done;

  /** Shows steps of these seconds, and how much of one of them is done, 0 to 1. */
  void show(List<Integer> seconds, int current, double share) {
    lengths = seconds;
    now = current;
    done = share;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(100), UIScale.scale(HIGH));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    double gap = UIScale.scale(GAP);
    double all = Math.max(1, lengths.stream().mapToInt(each -> each).sum());
    double room = getWidth() - gap * Math.max(0, lengths.size() - 1);
    double x = 0;
    for (int i = 0; i < lengths.size(); i++) {
      double wide = room * lengths.get(i) / all;
      g.setColor(UIManager.getColor("Unhunch.track"));
      fill(g, x, wide);
      g.setColor(UIManager.getColor("Unhunch.accent"));
      fill(g, x, i < now ? wide : i == now ? wide * done : 0);
      x += wide + gap;
    }
    g.dispose();
  }

  private void fill(Graphics2D g, double x, double wide) {
    g.fill(new RoundRectangle2D.Double(x, 0, wide, getHeight(), getHeight(), getHeight()));
  }
}
