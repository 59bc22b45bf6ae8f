package org.unhunch.ui.play.between;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.figure.Frame;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.RoomLayout;
import org.unhunch.ui.play.part.Units;
import org.unhunch.words.Words;

/** How an exercise begins, large, and small in the corner where it goes. */
@SuppressWarnings("serial") // never serialized
public final class StartAndGoal extends JPanel {
  private static final double HEADING = 1.05;
  private static final double GOAL_WIDE = 0.56;
  private static final double GOAL_HIGH = 0.4;
  private final TextBlock heading = Units.bold(new TextBlock(2), HEADING);
  private final FigureView start;
  private final Corner corner;

  /** Shows figures in these views. */
  public StartAndGoal(FigureView start, FigureView goal, Words words) {
    setLayout(new Parts());
    this.start = start;
    this.corner = new Corner(goal, words.text("play.then"));
    setName("startAndGoal");
    setOpaque(false);
    heading.setText(words.text("play.start"));
    add(heading);
    add(corner);
    add(start);
  }

  /** Shows both, as the description says; a goal like the start goes without saying. */
  public void show(Optional<Frame> begins, Optional<Frame> goes, String description) {
    start.show(begins);
    start.describe(description);
    corner.figure.show(goes);
    corner.figure.describe(corner.title.getText());
    corner.setVisible(goes.isPresent() && !goes.equals(begins));
  }

  /** The start above, the goal at the lower right; the start takes all where it is alone. */
  private final class Parts implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      int width = getWidth();
      double unit = Units.one(parent);
      if (getHeight() < width) {
        beside(width, unit);
        return;
      }
      Units.fit(heading, unit, width, HEADING, 0.9, 0.75);
      int line = heading.heightFor(width);
      int wide = (int) (width * GOAL_WIDE);
      int high = corner.isVisible() ? (int) (getHeight() * GOAL_HIGH) : 0;
      heading.setBounds(0, 0, width, line);
      start.setBounds(0, line, width, getHeight() - line - high);
      corner.setBounds(width - wide, getHeight() - high, wide, high);
    }
  }

  /** Where it is low, the start at the left, and the goal beside it. */
  private void beside(int width, double unit) {
    int half = corner.isVisible() ? (width - Units.of(this, 0.5)) / 2 : width;
    Units.fit(heading, unit, half, HEADING, 0.9, 0.75);
    int line = heading.heightFor(half);
    heading.setBounds(0, 0, half, line);
    start.setBounds(0, line, half, getHeight() - line);
    corner.setBounds(width - half, 0, half, getHeight());
  }

  /** A figure in a card with a line above it. */
  private static final class Corner extends JPanel {
    private final TextBlock title = Units.plain(new TextBlock(2), 0.93);
    private final FigureView figure;

    Corner(FigureView figure, String text) {
      super(new Inside());
      this.figure = figure;
      setOpaque(false);
      title.putClientProperty("FlatLaf.styleClass", "muted");
      title.setText(text);
      add(title);
      add(figure);
    }

    @Override
    public void updateUI() {
      super.updateUI();
      setBackground(UIManager.getColor("Unhunch.card"));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      FlatUIUtils.setRenderingHints(g);
      double arc = Units.of(this, 1.2);
      var shape = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, arc, arc);
      g.setColor(getBackground());
      g.fill(shape);
      g.setColor(UIManager.getColor("Unhunch.cardBorder"));
      g.draw(shape);
      g.dispose();
    }

    private record Inside() implements RoomLayout {
      @Override
      public void layoutContainer(Container parent) {
        Corner corner = (Corner) parent;
        int pad = Units.of(corner, 0.5);
        int width = corner.getWidth() - 2 * pad;
        Units.fit(corner.title, Units.one(corner), width, 0.93, 0.8, 0.7, 0.6);
        int line = corner.title.heightFor(width);
        corner.title.setBounds(pad, pad, width, line);
        int y = pad + line;
        corner.figure.setBounds(pad, y, width, Math.max(0, corner.getHeight() - y - pad));
      }
    }
  }
}
