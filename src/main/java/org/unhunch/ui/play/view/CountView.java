package org.unhunch.ui.play.view;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.AWTEvent;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.font.GlyphVector;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import javax.swing.JLabel;
import javax.swing.UIManager;

/**
 * The count, as large as the room allows, by itself or in a ring that empties, with the mark of the
 * phase.
 *
 * <p>It takes the focus where nothing else needs it, and its accessible name says the phase, so
 * that a screen reader tells of each change.
 */
@SuppressWarnings("serial") // never serialized
final class CountView extends JLabel {
  private static final double RING = 0.045;
  private static final double DIGITS = 0.74;
  private static final double MARK = 0.09;
  private static final double MARK_AT = 0.34;
  private static final float FOCUS_WIDTH = 2;
  private final boolean ring;
  private transient PlayModel shown;

  /** A count in a ring with a mark, or the number alone. */
  CountView(boolean ring) {
    this.ring = ring;
    setName("count");
    setFocusable(true);
    enableEvents(AWTEvent.FOCUS_EVENT_MASK);
  }

  /** The ring says whether it has the focus. */
  @Override
  protected void processFocusEvent(FocusEvent event) {
    super.processFocusEvent(event);
    repaint();
  }

  void show(PlayModel model) {
    boolean same =
        shown != null
            && model.count().equals(getText())
            && model.kind() == shown.kind()
            && model.progress() == shown.progress();
    shown = model;
    if (!model.announcement().equals(getAccessibleContext().getAccessibleName())) {
      getAccessibleContext().setAccessibleName(model.announcement());
    }
    if (!same) {
      setText(model.count());
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(240, 240);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(60, 60);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (shown == null) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.translate(getWidth() / 2.0, getHeight() / 2.0);
    if (ring) {
      double side = Math.min(getWidth(), getHeight());
      paintRing(g, side);
      paintDigits(g, box -> side * DIGITS / Math.hypot(box.getWidth(), box.getHeight()));
      PhaseMark.paint(shown.kind(), g, 0, side * MARK_AT, side * MARK);
    } else {
      paintDigits(g, box -> Math.min(getWidth() / box.getWidth(), getHeight() / box.getHeight()));
    }
    g.dispose();
  }

  private void paintRing(Graphics2D g, double side) {
    double width = side * RING;
    double size = side - width - 2 * FOCUS_WIDTH - 2;
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(UIManager.getColor("Unhunch.track"));
    g.draw(new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    g.setColor(PhaseMark.color(shown.kind()));
    // From the top, the part that is left, so that the ring empties clockwise.
    double left = 360 * (1 - shown.progress());
    g.draw(new Arc2D.Double(-size / 2, -size / 2, size, size, 90, left, Arc2D.OPEN));
    if (isFocusOwner()) {
      double inner = size - width - 2 * FOCUS_WIDTH;
      g.setColor(UIManager.getColor("Component.focusedBorderColor"));
      g.setStroke(new BasicStroke(FOCUS_WIDTH));
      g.draw(new Ellipse2D.Double(-inner / 2, -inner / 2, inner, inner));
    }
  }

  /** All counts of as many digits have the same size, so that the number does not jump. */
  private void paintDigits(Graphics2D g, ToDoubleFunction<Rectangle2D> fit) {
    Font font = getFont().deriveFont(Font.BOLD, 100f);
    String digits8 = getText().replaceAll("[0-9]", "8");
    String widest = digits8.length() > 1 ? digits8 : "88";
    Rectangle2D box = outline(g, font, widest).getVisualBounds();
    Font fitted = font.deriveFont((float) (100 * fit.applyAsDouble(box)));
    GlyphVector digits = outline(g, fitted, getText());
    double middle = outline(g, fitted, widest).getVisualBounds().getCenterY();
    g.setColor(PhaseMark.color(shown.kind()));
    double x = -digits.getVisualBounds().getCenterX();
    g.drawGlyphVector(digits, (float) x, (float) -middle);
  }

  private static GlyphVector outline(Graphics2D g, Font font, String text) {
    return font.createGlyphVector(g.getFontRenderContext(), text);
  }
}
