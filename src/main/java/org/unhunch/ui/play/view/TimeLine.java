package org.unhunch.ui.play.view;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JProgressBar;
import javax.swing.UIManager;
import org.unhunch.player.SessionRecord;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.play.part.Units;
import org.unhunch.wrap.LineWrap;

/** How far the session is, with a gap between exercises and their names below. */
@SuppressWarnings("serial") // never serialized
final class TimeLine extends JProgressBar {
  private static final double BAR = 0.55;
  private static final double GAP = 0.22;
  private static final double NAME = 0.86;
  private static final double BELOW = 0.2;

  /** Units between two names at the least. */
  private static final double APART = 0.6;

  private final double bar;
  private transient Timeline timeline;
  private transient List<String> names = List.of();
  private transient List<Double> done = List.of();
  private int entry;
  private boolean named;
  private boolean steps;

  TimeLine() {
    this(BAR);
  }

  /** A line so many units high. */
  TimeLine(double bar) {
    this.bar = bar;
  }

  /** Shows how much of a session lies behind. */
  void show(PlayModel model) {
    if (model.timeline() != timeline || model.entryIndex() != entry) {
      timeline = model.timeline();
      names = model.names();
      entry = model.entryIndex();
      setMaximum(timeline.totalSeconds());
      repaint();
    }
    step(model.sessionSeconds());
  }

  /** Shows of the exercises that lie behind only what was done of them. */
  void show(SessionRecord record) {
    List<Double> before = behind();
    done = record.entries().stream().map(TimeLine::share).toList();
    if (!behind().equals(before)) {
      repaint();
    }
  }

  private List<Double> behind() {
    return done.subList(0, Math.min(entry, done.size()));
  }

  private static double share(SessionRecord.Entry entry) {
    return entry.repsPlanned() == 0 ? 1 : (double) entry.repsDone() / entry.repsPlanned();
  }

  /** Paints what a second adds to the bar, which is a pixel or none, and no name. */
  private void step(int seconds) {
    int from = end(getValue());
    steps = true;
    setValue(seconds);
    steps = false;
    int to = end(getValue());
    if (from != to) {
      repaint(Math.min(from, to) - 1, 0, Math.abs(to - from) + 2, Units.of(this, bar) + 1);
    }
  }

  /** The pixel at which what is done ends after so many seconds. */
  private int end(int seconds) {
    return timeline.totalSeconds() == 0 ? 0 : seconds * getWidth() / timeline.totalSeconds();
  }

  @Override
  public void repaint() {
    if (!steps) {
      super.repaint();
    }
  }

  /** Shows the names, or the bar alone. */
  void setNamed(boolean next) {
    named = next;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, Units.of(this, bar));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (timeline == null) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    for (int i = 0; i < names.size(); i++) {
      paintSegment(g, i);
    }
    g.dispose();
  }

  private void paintSegment(Graphics2D g, int index) {
    int from = startOf(index);
    int to = index + 1 < names.size() ? startOf(index + 1) : timeline.totalSeconds();
    double perSecond = getWidth() / (double) timeline.totalSeconds();
    double unit = Units.one(this);
    double width = (to - from) * perSecond - (index + 1 < names.size() ? GAP * unit : 0);
    double high = bar * unit;
    double x = from * perSecond;
    Rectangle visible = g.getClipBounds();
    if (visible != null
        && !visible.intersects(x - 1, 0, (to - from) * perSecond + 2, getHeight())) {
      return;
    }
    Shape all = new RoundRectangle2D.Double(x, 0, Math.max(2, width), high, high, high);
    g.setColor(UIManager.getColor("Unhunch.track"));
    g.fill(all);
    g.setColor(UIManager.getColor("Unhunch.trackBorder"));
    g.draw(new RoundRectangle2D.Double(x + 0.5, 0.5, Math.max(1, width - 1), high - 1, high, high));
    boolean left = index < entry && index < done.size();
    double full = left ? width * done.get(index) : Math.min(width, (getValue() - from) * perSecond);
    if (full > 0) {
      Graphics2D behind = (Graphics2D) g.create();
      behind.clip(new Rectangle2D.Double(x, 0, full, high));
      behind.setColor(UIManager.getColor("Unhunch.accent"));
      behind.fill(all);
      behind.dispose();
    }
    if (named && (visible == null || visible.getMaxY() > high + 1)) {
      paintName(g, index, x, width);
    }
  }

  private void paintName(Graphics2D g, int index, double x, double width) {
    boolean current = index == entry;
    float size = (float) (NAME * Units.one(this));
    g.setFont(getFont().deriveFont(current ? Font.BOLD : Font.PLAIN, size));
    g.setColor(
        current ? UIManager.getColor("Label.foreground") : UIManager.getColor("Unhunch.muted"));
    FontMetrics metrics = g.getFontMetrics();
    double y = (bar + BELOW) * Units.one(this) + metrics.getAscent();
    double room = index + 1 < names.size() ? (APART - GAP) * Units.one(this) : 0;
    List<String> lines =
        new LineWrap(metrics::stringWidth).lines(names.get(index), width - room, 1);
    if (!lines.isEmpty() && lines.get(0).length() > 2) {
      g.drawString(lines.get(0), (float) x, (float) y);
    }
  }

  private int startOf(int index) {
    return timeline.steps().get(timeline.firstStepOf(index)).start();
  }
}
