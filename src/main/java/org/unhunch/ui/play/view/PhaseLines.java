package org.unhunch.ui.play.view;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.routine.Side;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.play.part.Mark;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.RepDots;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;

/** The side, the repetitions and the seconds beside them, line by line. */
@SuppressWarnings("serial") // never serialized
final class PhaseLines extends JPanel {
  private static final double GAP = 0.6;
  private static final double LETTER = 0.62;
  private final Mark side = new Mark(1.55);
  private final Mark sideOfLine = new Mark(1.55);
  private final TextBlock sideName = Units.bold(PlayView.text("side", 2), 1.25);
  private final TextBlock reps = Units.plain(PlayView.text("reps", 9), 1.25);
  private final RepDots dots = new RepDots();
  private final TextBlock more = Units.plain(PlayView.text("seconds", 9), 1.15);

  PhaseLines() {
    super(new Stack(GAP));
    setOpaque(false);
    JPanel counted = new JPanel(new DotsAfter());
    counted.setOpaque(false);
    counted.add(new Marked(sideOfLine, reps, 0.5));
    counted.add(dots);
    more.putClientProperty("FlatLaf.styleClass", "muted");
    add(new Marked(side, sideName, 0.5));
    add(counted);
    add(more);
  }

  /** Shows where one is, in a compact form as a single line. */
  void show(PlayModel model, boolean compact) {
    for (Mark each : new Mark[] {side, sideOfLine}) {
      model.side().ifPresent(now -> each.show(now, (g, size) -> paintSide(g, model, size)));
      each.setVisible(model.side().isPresent() && (each == sideOfLine) == compact);
    }
    sideName.setText(compact ? "" : model.sideName());
    Units.text(reps, 1.25, !model.steps().isEmpty());
    reps.setText(compact ? model.sideAndRep() : model.reps());
    RepDots.Dots none = new RepDots.Dots(0, 0, false);
    dots.show(compact ? none : model.dots(), model.counts().color());
  }

  /** Shows what changes with each second of a step. */
  void showSecond(PlayModel model, boolean compact) {
    more.setText(compact ? model.counts().held() : model.besideCount());
  }

  /** The letter of the side or of the direction, on a disc around the origin. */
  static void paintSide(Graphics2D g, PlayModel model, double size) {
    Side side = model.side().orElseThrow();
    boolean first = side == Side.LEFT || side == Side.FORWARD;
    g.setColor(UIManager.getColor("Unhunch.side." + (first ? "left" : "right")));
    g.fill(new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    Color on = UIManager.getColor("Unhunch.onSide");
    g.setColor(on == null ? UIManager.getColor("Unhunch.onAccent") : on);
    Font font = UIManager.getFont("Label.font").deriveFont(Font.BOLD, (float) (size * LETTER));
    GlyphVector letter = font.createGlyphVector(g.getFontRenderContext(), model.sideLetter());
    Rectangle2D box = letter.getVisualBounds();
    g.drawGlyphVector(letter, (float) -box.getCenterX(), (float) -box.getCenterY());
  }

  /** The dots after the text, or below it where they do not fit there as large as all else. */
  private record DotsAfter() implements Wrapping {
    private static final double GAP = 0.75;

    @Override
    public void layoutContainer(Container parent) {
      Component dots = parent.getComponent(1);
      Dimension size = dots.getPreferredSize();
      int indent = indent(parent);
      boolean beside = indent + size.width <= parent.getWidth();
      int wide = beside ? indent : parent.getWidth();
      int high = Wrapping.heightOf(parent.getComponent(0), wide);
      parent.getComponent(0).setBounds(0, 0, wide, high);
      int y = beside ? Math.max(0, (high - size.height) / 2) : high + gapBelow(parent, high);
      dots.setBounds(beside ? indent : 0, y, size.width, size.height);
    }

    private static int gapBelow(Container parent, int high) {
      return high == 0 ? 0 : Units.of(parent, GAP) / 2;
    }

    private static int indent(Container parent) {
      Marked text = (Marked) parent.getComponent(0);
      int width = text.naturalWidth();
      return width == 0 ? 0 : width + Units.of(parent, GAP);
    }

    @Override
    public int heightWithin(Container parent, int width) {
      int indent = indent(parent);
      Component dots = parent.getComponent(1);
      Dimension size = dots.isVisible() ? dots.getPreferredSize() : new Dimension();
      boolean beside = indent + size.width <= width;
      int high = Wrapping.heightOf(parent.getComponent(0), beside ? Math.max(1, indent) : width);
      return beside ? Math.max(high, size.height) : high + gapBelow(parent, high) + size.height;
    }

    /** Nothing is to be smaller only so that the dots stand after the text. */
    @Override
    public int naturalWidth(Container parent) {
      Component dots = parent.getComponent(1);
      int wide = dots.isVisible() ? dots.getPreferredSize().width : 0;
      return Math.max(((Marked) parent.getComponent(0)).naturalWidth(), wide);
    }
  }
}
