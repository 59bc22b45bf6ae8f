package org.unhunch.ui.play.between;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.figure.scene.Scene;
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

  /** The same where it stands beside the start: of the width, and its height of its own width. */
  private static final double BESIDE_WIDE = 0.36;

  private static final double BESIDE_HIGH = 1.25;
  private static final double TINY = 10;
  private static final String ARROW = "→";
  private final TextBlock heading = Units.bold(new TextBlock(2), HEADING);
  private final FigureView start;
  private final Corner corner;
  private transient Optional<Scene> shown = Optional.empty();

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
  public void show(Optional<Scene> begins, Optional<Scene> goes, String description) {
    if (!begins.equals(shown)) {
      shown = begins;
      revalidate(); // the room that it takes follows from the figure
    }
    start.show(begins);
    start.describe(description);
    corner.figure.show(goes);
    corner.figure.describe(corner.text);
    corner.setVisible(goes.isPresent() && !goes.equals(begins));
  }

  /** The goal lies over the room of the start, whose figure stands beside or above it. */
  @Override
  public boolean isOptimizedDrawingEnabled() {
    return false;
  }

  /**
   * The goal at the lower right, the start beside or above it, where it is the larger: as large as
   * it is when it moves, as far as there is room.
   */
  private final class Parts implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      Units.fit(heading, Units.one(parent), getWidth(), HEADING, 0.9, 0.75);
      boolean tiny = getHeight() < Units.of(parent, TINY);
      heading.setVisible(!tiny);
      int line = tiny ? 0 : heading.heightFor(getWidth()); // the figure is what never gives way
      heading.setBounds(0, 0, getWidth(), line);
      Rectangle room = new Rectangle(0, line, getWidth(), Math.max(1, getHeight() - line));
      Dimension body = start.used(room.getSize());
      int wide = (int) (getWidth() * BESIDE_WIDE);
      int beside = corner.isVisible() ? room.width - wide - gap() : room.width;
      int high = (int) (getHeight() * GOAL_HIGH);
      int above = corner.isVisible() ? room.height - high - gap() : room.height;
      // A figure that would be tiny is larger here than it is when it moves.
      double most = tiny ? room.height / (double) body.height : 1;
      double besideScale = Math.min(most, beside / (double) body.width);
      double aboveScale = Math.min(most, above / (double) body.height);
      if (besideScale >= aboveScale) {
        put(room, new Dimension(beside, room.height), besideScale);
        int square = Math.min(room.height, (int) (wide * BESIDE_HIGH));
        corner.setBounds(getWidth() - wide, getHeight() - square, wide, square);
      } else {
        put(room, new Dimension(room.width, above), aboveScale);
        wide = (int) (getWidth() * GOAL_WIDE);
        corner.setBounds(getWidth() - wide, getHeight() - high, wide, high);
      }
    }

    private int gap() {
      return Units.of(StartAndGoal.this, 0.5);
    }

    /** The middle of the figure in the middle of what is left for it. */
    private void put(Rectangle room, Dimension left, double scale) {
      int wide = (int) (room.width * scale);
      int high = (int) (room.height * scale);
      start.setBounds((left.width - wide) / 2, room.y + (left.height - high) / 2, wide, high);
    }
  }

  /** A figure in a card with a line above it. */
  private static final class Corner extends JPanel {
    private final TextBlock title = Units.plain(new TextBlock(2), 0.93);
    private final FigureView figure;

    private final String text;

    Corner(FigureView figure, String text) {
      super(new Inside());
      this.figure = figure;
      this.text = text;
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
        boolean tiny = corner.getHeight() < Units.of(corner, TINY);
        corner.title.setText(tiny ? ARROW : corner.text);
        Units.fit(corner.title, Units.one(corner), width, 0.93, 0.8, 0.7, 0.6);
        int line = corner.title.heightFor(width);
        corner.title.setBounds(pad, pad, width, line);
        int y = pad + line;
        corner.figure.setBounds(pad, y, width, Math.max(0, corner.getHeight() - y - pad));
      }
    }
  }
}
