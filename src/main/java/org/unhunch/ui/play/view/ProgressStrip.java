package org.unhunch.ui.play.view;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JProgressBar;
import javax.swing.UIManager;
import org.unhunch.timeline.Timeline;

/** How far the session is, with a gap between exercises. */
@SuppressWarnings("serial") // never serialized
final class ProgressStrip extends JProgressBar {
  private static final int HEIGHT = 10;
  private static final double GAP = 3;
  private transient Timeline timeline;

  /** Shows how much of a timeline lies behind, 0 to 1. */
  void show(Timeline other, double progress) {
    if (other != timeline) {
      timeline = other;
      setMaximum(other.totalSeconds());
      repaint();
    }
    setValue((int) Math.round(progress * other.totalSeconds()));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, UIScale.scale(HEIGHT));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (timeline == null) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    int exercises = timeline.routine().entries().size();
    for (int entry = 0; entry < exercises; entry++) {
      int from = startOf(entry);
      int to = entry + 1 < exercises ? startOf(entry + 1) : timeline.totalSeconds();
      segment(g, "Unhunch.track", from, to, to);
      segment(g, "Unhunch.accent", from, Math.min(getValue(), to), to);
    }
    g.dispose();
  }

  private int startOf(int entry) {
    return timeline.steps().get(timeline.firstStepOf(entry)).start();
  }

  private void segment(Graphics2D g, String color, int from, int until, int to) {
    if (until > from) {
      double perSecond = getWidth() / (double) timeline.totalSeconds();
      double gap = until == to && to < timeline.totalSeconds() ? GAP : 0;
      double width = Math.max(2, (until - from) * perSecond - gap);
      g.setColor(UIManager.getColor(color));
      g.fill(new RoundRectangle2D.Double(from * perSecond, 0, width, getHeight(), 6, 6));
    }
  }
}
