package org.unhunch.ui.play.between;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.ui.kit.KeyCap;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.Mark;
import org.unhunch.ui.play.part.RoomLayout;
import org.unhunch.ui.play.part.Stack;
import org.unhunch.ui.play.part.Units;

/** A choice as a card: its key, its picture, what it is. The one with the focus is chosen. */
@SuppressWarnings("serial") // never serialized
final class ChoiceCard extends JButton implements FocusListener {
  private static final double ARC = 0.85;
  private final JLabel key = Units.plain(new JLabel(), 1);
  private final JPanel picture = new Tile();
  private final JPanel texts = new JPanel(new Stack(0.2, true));
  private boolean chosen;

  ChoiceCard(WayOn choice, FigureView figure) {
    choice.command().prepare(this);
    String title = (String) choice.command().getValue(Action.NAME);
    setLayout(new Parts());
    setBorder(BorderFactory.createEmptyBorder());
    getAccessibleContext().setAccessibleName(title);
    getAccessibleContext().setAccessibleDescription(choice.text());
    key.setIcon(new KeyCap(key, choice.command().firstKey()));
    fillPicture(choice, figure);
    texts.setOpaque(false);
    texts.add(text(title, 1.25, true, null));
    texts.add(text(choice.text(), 1, false, "muted"));
    add(key);
    add(picture);
    add(texts);
    addFocusListener(this);
  }

  private void fillPicture(WayOn choice, FigureView figure) {
    picture.setOpaque(false);
    if (choice.picture().isPresent()) {
      figure.show(choice.picture());
      picture.setBackground(UIManager.getColor("Unhunch.figure.tile"));
      picture.add(figure);
    } else {
      Mark mark = Units.plain(new Mark(1.3), 1);
      choice.sign().ifPresent(each -> mark.show(each, (g, size) -> each.paint(g, size, ink())));
      picture.add(mark);
    }
  }

  private static Color ink() {
    return UIManager.getColor("Unhunch.muted");
  }

  private static TextBlock text(String text, double units, boolean bold, String style) {
    TextBlock block = new TextBlock(5);
    block.putClientProperty("FlatLaf.styleClass", style);
    block.setText(text);
    return Units.text(block, units, bold);
  }

  @Override
  public void focusGained(FocusEvent event) {
    for (Component each : getParent().getComponents()) {
      if (each instanceof ChoiceCard card) {
        card.choose(card == this);
      }
    }
  }

  @Override
  public void focusLost(FocusEvent event) {
    choose(event.isTemporary());
  }

  /** Shows whether it is what Enter takes. */
  void choose(boolean next) {
    chosen = next;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return getLayout().preferredLayoutSize(this);
  }

  private Color ground() {
    return UIManager.getColor(chosen ? "Unhunch.cardSelected" : "Unhunch.card");
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    FlatUIUtils.setRenderingHints(g);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    float line = Units.of(this, chosen ? 0.14 : 0.08);
    double arc = 2 * Units.of(this, ARC);
    var shape =
        new RoundRectangle2D.Double(
            line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
    g.setColor(ground());
    g.fill(shape);
    g.setColor(UIManager.getColor(chosen ? "Unhunch.accent" : "Unhunch.cardBorder"));
    g.setStroke(new BasicStroke(line));
    g.draw(shape);
    g.dispose();
  }

  /** A picture has round corners, as everywhere. */
  @SuppressWarnings("serial") // never serialized
  private final class Tile extends JPanel {
    private static final double ARC = 0.6;

    Tile() {
      super(new Filled());
    }

    @Override
    protected void paintChildren(Graphics graphics) {
      super.paintChildren(graphics);
      Graphics2D g = (Graphics2D) graphics.create();
      FlatUIUtils.setRenderingHints(g);
      double arc = 2 * Units.of(this, ARC);
      Area corners = new Area(new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
      corners.subtract(
          new Area(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), arc, arc)));
      g.setColor(ground());
      g.fill(corners);
      g.dispose();
    }

    /** The corners are over the picture. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
      return false;
    }
  }

  /** The picture fills its room; a sign stands in the middle of it. */
  private record Filled() implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      Component inside = parent.getComponent(0);
      Dimension own = inside instanceof Mark ? inside.getPreferredSize() : parent.getSize();
      int x = (parent.getWidth() - own.width) / 2;
      int y = (parent.getHeight() - own.height) / 2;
      inside.setBounds(x, y, own.width, own.height);
    }
  }

  /** Key, picture and texts beside one another; no picture where there is little room. */
  private record Parts() implements Wrapping {
    private static final double PAD = 0.9;
    private static final double KEY = 1.6;
    private static final double WIDE = 6;
    private static final double HIGH = 5;
    private static final double ROOMY = 22;

    private static boolean isPictured(JComponent card, int width) {
      return width >= Units.of(card, ROOMY);
    }

    private static int indent(JComponent card, int width) {
      double picture = isPictured(card, width) ? WIDE + PAD : 0;
      return Units.of(card, PAD + KEY + PAD + picture);
    }

    @Override
    public void layoutContainer(Container parent) {
      ChoiceCard card = (ChoiceCard) parent;
      int high = card.getHeight();
      int pad = Units.of(card, PAD);
      int line = Units.of(card, 0.5);
      int indent = indent(card, card.getWidth());
      card.key.setBounds(pad, 0, Units.of(card, KEY), high);
      boolean pictured = isPictured(card, card.getWidth());
      int x = pad + Units.of(card, KEY) + pad;
      card.picture.setBounds(x, line, pictured ? Units.of(card, WIDE) : 0, high - 2 * line);
      card.texts.setBounds(indent, 0, card.getWidth() - indent - pad, high);
    }

    @Override
    public int heightWithin(Container parent, int width) {
      ChoiceCard card = (ChoiceCard) parent;
      int room = width - indent(card, width) - Units.of(card, PAD);
      int texts = Wrapping.heightOf(card.texts, room) + 2 * Units.of(card, 0.55);
      boolean figure = !(card.picture.getComponent(0) instanceof Mark);
      boolean pictured = figure && isPictured(card, width);
      return Math.max(texts, pictured ? Units.of(card, HIGH) : 0);
    }

    @Override
    public int naturalWidth(Container parent) {
      return Units.of(parent, ROOMY);
    }
  }
}
