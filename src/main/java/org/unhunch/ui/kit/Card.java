package org.unhunch.ui.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** A rounded card that can show whether it is what Enter would start. */
@SuppressWarnings({"serial", "this-escape"}) // never serialized, and nobody overrides what it calls
public class Card extends JPanel {
  private static final int ARC = 24;
  private boolean chosen;

  /** A card with room around what stands in it, and a gap between its parts, unzoomed. */
  public Card(int room, int gap) {
    super(new BorderLayout(0, gap));
    setOpaque(false);
    setBorder(Texts.room(room - 4, room, room - 4, room));
  }

  /** Shows whether it is chosen. */
  public final void mark(boolean isChosen) {
    if (chosen != isChosen) {
      chosen = isChosen;
      repaint();
    }
  }

  /** {@return where its line is drawn} */
  protected final RoundRectangle2D outline() {
    float line = UIScale.scale(chosen ? 2f : 1f);
    float arc = UIScale.scale((float) ARC);
    return new RoundRectangle2D.Float(
        line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    float line = UIScale.scale(chosen ? 2f : 1f);
    RoundRectangle2D shape = outline();
    g.setColor(UIManager.getColor(chosen ? "Unhunch.cardSelected" : "Unhunch.card"));
    g.fill(shape);
    g.setColor(UIManager.getColor(chosen ? "Unhunch.accent" : "Unhunch.cardBorder"));
    g.setStroke(new BasicStroke(line));
    g.draw(shape);
    g.dispose();
  }
}
