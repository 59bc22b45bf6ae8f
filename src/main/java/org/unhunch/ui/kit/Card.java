package org.unhunch.ui.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
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
    return within(line() / 2);
  }

  private float line() {
    return UIScale.scale(chosen ? 2f : 1f);
  }

  private RoundRectangle2D within(float room) {
    float arc = UIScale.scale((float) ARC) + line() - 2 * room;
    return new RoundRectangle2D.Float(
        room, room, getWidth() - 2 * room, getHeight() - 2 * room, arc, arc);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setColor(UIManager.getColor(chosen ? "Unhunch.accent" : "Unhunch.cardBorder"));
    g.fill(within(0));
    g.setColor(UIManager.getColor(chosen ? "Unhunch.cardSelected" : "Unhunch.card"));
    g.fill(within(line())); // a line around it would take as long again
    g.dispose();
  }
}
