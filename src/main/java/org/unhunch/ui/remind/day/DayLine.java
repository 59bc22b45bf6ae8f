package org.unhunch.ui.remind.day;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.unhunch.reminder.DayMoment;
import org.unhunch.reminder.DayMoment.State;
import org.unhunch.words.Words;

/** A day as a line: its moments as dots, filled where something was done, and where now is. */
@SuppressWarnings("serial") // never serialized
final class DayLine extends JComponent {
  private static final int HEIGHT = 44;
  private static final int TRACK = 14;
  private final transient Words words;
  private transient List<DayMoment> moments = List.of();
  private transient Optional<ZonedDateTime> now = Optional.empty();

  DayLine(Words words) {
    this.words = words;
    putClientProperty("FlatLaf.styleClass", "small-muted");
  }

  /** Shows moments, and where now is; the list beside it says the same in words. */
  void show(List<DayMoment> others, ZonedDateTime time) {
    moments = List.copyOf(others);
    now = Optional.of(time);
    setVisible(!moments.isEmpty());
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(UIScale.scale(200), UIScale.scale(HEIGHT));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (moments.isEmpty() || now.isEmpty()) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    Scale scale = scale();
    int y = UIScale.scale(TRACK);
    int thick = UIScale.scale(6);
    g.setColor(UIManager.getColor("Unhunch.track"));
    g.fill(
        new RoundRectangle2D.Double(scale.left, y - thick / 2.0, scale.width, thick, thick, thick));
    hours(g, scale, y + UIScale.scale(26));
    moments.forEach(each -> dot(g, scale.x(each.at()), y, each.state()));
    g.setColor(UIManager.getColor("Label.foreground"));
    int at = scale.x(now.get().toInstant());
    g.fillRect(at, y - UIScale.scale(10), UIScale.scale(2), UIScale.scale(20));
    g.dispose();
  }

  /** Where a moment stands. */
  private record Scale(Instant from, Instant to, int left, int width) {
    int x(Instant moment) {
      double share =
          (double) Duration.between(from, moment).toSeconds()
              / Math.max(1, Duration.between(from, to).toSeconds());
      return left + (int) Math.round(Math.max(0, Math.min(1, share)) * width);
    }
  }

  private Scale scale() {
    ZonedDateTime first = moments.get(0).at().atZone(now.orElseThrow().getZone());
    Instant last = moments.get(moments.size() - 1).at();
    Instant from = first.truncatedTo(ChronoUnit.HOURS).toInstant();
    Instant to = last.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    int side = UIScale.scale(8);
    return new Scale(from, to, side, getWidth() - 2 * side);
  }

  private void hours(Graphics2D g, Scale scale, int y) {
    g.setColor(UIManager.getColor("Unhunch.muted"));
    g.setFont(getFont());
    FontMetrics metrics = g.getFontMetrics();
    int free = Integer.MIN_VALUE;
    for (Instant hour = scale.from;
        !hour.isAfter(scale.to);
        hour = hour.plus(Duration.ofHours(1))) {
      String name = words.date("date.hour", hour.atZone(now.orElseThrow().getZone()));
      int x = scale.x(hour) - metrics.stringWidth(name) / 2;
      if (x > free) {
        g.drawString(name, x, y);
        free = x + metrics.stringWidth(name) + UIScale.scale(14);
      }
    }
  }

  static void dot(Graphics2D g, int x, int y, State state) {
    double radius = UIScale.scale(6f);
    Ellipse2D dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    boolean ahead = state == State.NEXT || state == State.LATER || state == State.DONE;
    Color line = UIManager.getColor(ahead ? "Unhunch.accent" : "Unhunch.muted");
    g.setColor(state == State.DONE ? line : UIManager.getColor("Unhunch.card"));
    g.fill(dot);
    g.setColor(line);
    g.setStroke(new BasicStroke(UIScale.scale(2f)));
    g.draw(dot);
    if (!ahead && state != State.SAID) { // not by its color alone
      double part = radius * Math.sqrt(0.5);
      g.draw(new Line2D.Double(x - part, y + part, x + part, y - part));
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new Drawn();
    }
    return accessibleContext;
  }

  private final class Drawn extends AccessibleJComponent {
    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.CANVAS;
    }
  }
}
