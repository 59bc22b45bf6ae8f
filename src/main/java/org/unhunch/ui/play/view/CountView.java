package org.unhunch.ui.play.view;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.AWTEvent;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.event.FocusEvent;
import java.awt.font.GlyphVector;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.play.part.Units;

/**
 * The count in a ring that empties, or while the session is paused two bars on a disc.
 *
 * <p>It takes the focus where nothing else needs it, and its accessible name says the phase, so
 * that a screen reader tells of each change.
 */
@SuppressWarnings("serial") // never serialized
final class CountView extends JLabel {
  private static final double THICK = 0.065;
  private static final double THIN = 0.045;

  /** How wide the edges of the ring are, as a part of its width. */
  private static final double RIM = 0.1;

  /** Parts of the ring's size: letters, where what stands under the number begins, bars. */
  private static final double WORD = 0.105;

  private static final double WORD_AT = 0.315;
  private static final double NUMBER_AT = -0.05;
  private static final double PAUSE = 0.46;

  /** The size of the number in a ring that is too small for words. */
  private static final double ALONE = 0.54;

  /** A ring so many units wide has words in it. */
  private static final double WORDED = 10;

  private static final float FOCUS_WIDTH = 2;
  private final boolean ring;
  private transient Face face;
  private boolean focused;

  /** All that it looks like depends on this. */
  private record Face(
      String count, String word, Color color, double progress, boolean paused, double size) {}

  /** A count in a ring, or the number alone, as high as its room. */
  CountView(boolean ring) {
    this.ring = ring;
    setName("count");
    setFocusable(true);
    enableEvents(AWTEvent.FOCUS_EVENT_MASK);
  }

  /** The ring says that it has the focus only to whoever goes by keys from part to part. */
  @Override
  protected void processFocusEvent(FocusEvent event) {
    super.processFocusEvent(event);
    boolean byKeys =
        event.getCause() == FocusEvent.Cause.TRAVERSAL_FORWARD
            || event.getCause() == FocusEvent.Cause.TRAVERSAL_BACKWARD;
    focused = isFocusOwner() && byKeys;
    repaint();
  }

  /** Its room does not follow from its text. */
  @Override
  public void revalidate() {
    // What is around it lays it out.
  }

  /** Says where one is. */
  void describe(PlayModel model) {
    String said = model.announcement();
    if (!said.equals(getAccessibleContext().getAccessibleName())) {
      getAccessibleContext().setAccessibleName(said);
    }
  }

  void show(PlayModel model) {
    CountModel counts = model.counts();
    Face next =
        new Face(
            counts.number(),
            counts.word(),
            counts.color(),
            counts.progress(),
            model.isPaused(),
            size(model));
    if (!next.equals(face)) {
      face = next;
      setText(face.count());
      repaint();
    }
  }

  /** The size of the number, as a part of the ring's: larger where it is all that changes. */
  private static double size(PlayModel model) {
    if (model.countsReps()) {
      return 0.56;
    }
    return switch (model.kind()) {
      case MOVE -> 0.42;
      case HOLD -> 0.54;
      case GET_READY, REP, SWITCH_SIDES, REST, BREAK -> 0.46;
    };
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (face == null) {
      return;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (ring) {
      g.translate(getWidth() / 2.0, getHeight() / 2.0);
      paintRing(g, Math.min(getWidth(), getHeight()));
    } else if (face.paused()) {
      double side = getHeight();
      g.translate(side / 2, side / 2);
      Sign.PAUSE.paint(g, side, getForeground());
    } else {
      paintAlone(g);
    }
    g.dispose();
  }

  private void paintRing(Graphics2D g, double side) {
    double thick = side * (face.size() > 0.5 ? THICK : THIN);
    double size = side - side * THICK;
    if (face.paused()) {
      g.setColor(getForeground());
      g.fill(new Ellipse2D.Double(-side / 2, -side / 2, side, side));
      Sign.PAUSE.paint(g, side * PAUSE, ground());
      return;
    }
    g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(UIManager.getColor("Unhunch.track"));
    g.draw(new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    paintRims(g, size, thick);
    if (face.progress() > 0) {
      g.setColor(face.color());
      double angle = -360 * face.progress();
      g.draw(new Arc2D.Double(-size / 2, -size / 2, size, size, 90, angle, Arc2D.OPEN));
    }
    paintWords(g, side, size - 2 * thick);
    paintFocus(g, size - thick - 2 * FOCUS_WIDTH);
  }

  /** The part of the ring that is empty is seen by its edges, which lie within it. */
  private static void paintRims(Graphics2D g, double size, double thick) {
    float line = (float) (thick * RIM);
    Stroke ring = g.getStroke();
    g.setStroke(new BasicStroke(line));
    g.setColor(UIManager.getColor("Unhunch.trackBorder"));
    for (double rim : new double[] {size - thick + line, size + thick - line}) {
      g.draw(new Ellipse2D.Double(-rim / 2, -rim / 2, rim, rim));
    }
    g.setStroke(ring);
  }

  private void paintWords(Graphics2D g, double side, double inside) {
    boolean worded = side >= Units.of(this, WORDED) && !face.word().isEmpty();
    boolean small = side < Units.of(this, WORDED);
    paintNumber(
        g,
        side * (small ? Math.max(face.size(), ALONE) : face.size()),
        inside,
        worded ? side * NUMBER_AT : 0);
    if (worded) {
      g.setColor(UIManager.getColor("Unhunch.muted"));
      Font font = getFont().deriveFont((float) (side * WORD));
      double fit = fit(outline(g, font, face.word()).getVisualBounds(), inside, 2 * WORD_AT * side);
      GlyphVector word = outline(g, font.deriveFont((float) (side * WORD * fit)), face.word());
      double x = -word.getVisualBounds().getCenterX();
      g.drawGlyphVector(word, (float) x, (float) (side * WORD_AT));
    }
  }

  private Color ground() {
    return getParent() == null
        ? UIManager.getColor("Panel.background")
        : getParent().getBackground();
  }

  private void paintFocus(Graphics2D g, double inner) {
    if (focused) {
      g.setColor(UIManager.getColor("Component.focusedBorderColor"));
      g.setStroke(new BasicStroke(FOCUS_WIDTH));
      g.draw(new Ellipse2D.Double(-inner / 2, -inner / 2, inner, inner));
    }
  }

  /** All counts of as many digits have the same size, so that the number does not jump. */
  private void paintNumber(Graphics2D g, double wanted, double inside, double middle) {
    Font font = getFont().deriveFont(Font.BOLD, (float) wanted);
    Rectangle2D box = outline(g, font, widest()).getVisualBounds();
    Font fitted = font.deriveFont((float) (wanted * fit(box, inside, box.getHeight())));
    GlyphVector digits = outline(g, fitted, face.count());
    double center = outline(g, fitted, widest()).getVisualBounds().getCenterY();
    g.setColor(face.color());
    double x = -digits.getVisualBounds().getCenterX();
    g.drawGlyphVector(digits, (float) x, (float) (middle - center));
  }

  /** By how much it must be smaller to stay in a circle where that has a chord so far apart. */
  private static double fit(Rectangle2D box, double circle, double apart) {
    double room = Math.sqrt(Math.max(0, circle * circle - apart * apart));
    return Math.min(1, 0.92 * room / box.getWidth());
  }

  /** The number at the left of its room, as large as that allows. */
  private void paintAlone(Graphics2D g) {
    Font font = getFont().deriveFont(Font.BOLD, 100f);
    Rectangle2D box = outline(g, font, widest()).getVisualBounds();
    double fit = Math.min(getWidth() / box.getWidth(), getHeight() / box.getHeight());
    GlyphVector digits = outline(g, font.deriveFont((float) (100 * fit)), face.count());
    Rectangle2D at = digits.getVisualBounds();
    g.setColor(face.color());
    g.drawGlyphVector(digits, (float) -at.getX(), (float) (getHeight() / 2.0 - at.getCenterY()));
  }

  private String widest() {
    String eights = face.count().replaceAll("[0-9]", "8");
    return eights.length() > 1 ? eights : "88";
  }

  private static GlyphVector outline(Graphics2D g, Font font, String text) {
    return font.createGlyphVector(g.getFontRenderContext(), text);
  }
}
