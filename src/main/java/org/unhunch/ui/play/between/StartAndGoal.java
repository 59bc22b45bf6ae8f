package org.unhunch.ui.play.between;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JPanel;
import org.unhunch.figure.scene.Scene;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.RoomLayout;
import org.unhunch.ui.play.part.Units;
import org.unhunch.words.Words;

/** How an exercise begins and where it goes, one as large as the other. */
@SuppressWarnings("serial") // never serialized
public final class StartAndGoal extends JPanel {
  private static final double GAP = 0.5;

  /** Where there is less height than so many units, the figures have all of it. */
  private static final double TINY = 10;

  private static final String ARROW = "→";
  private final Shot start;
  private final Shot goal;
  private transient Optional<Scene> shown = Optional.empty();

  /** Shows figures in these views. */
  public StartAndGoal(FigureView start, FigureView goal, Words words) {
    setLayout(new Parts());
    this.start = new Shot(start, words.text("play.start"));
    this.goal = new Shot(goal, words.text("play.then"));
    setName("startAndGoal");
    setOpaque(false);
    add(this.start);
    add(this.goal);
  }

  /** Shows both, as the description says; a goal like the start goes without saying. */
  public void show(Optional<Scene> begins, Optional<Scene> goes, String description) {
    if (!begins.equals(shown)) {
      shown = begins;
      revalidate(); // the room that it takes follows from the figure
    }
    start.figure.show(begins);
    start.figure.describe(description);
    goal.figure.show(goes);
    goal.figure.describe(goal.text);
    goal.setVisible(goes.isPresent() && !goes.equals(begins));
  }

  /**
   * Beside one another or one above the other, as they are larger: as large as the figure is when
   * it moves, as far as there is room.
   */
  private final class Parts implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      int gap = Units.of(parent, GAP);
      int wide = getWidth();
      int high = getHeight();
      Dimension begun = start.figure.used(getSize());
      Dimension done = goal.figure.used(getSize());
      Dimension body =
          new Dimension(Math.max(begun.width, done.width), Math.max(begun.height, done.height));
      if (!goal.isVisible()) {
        put(body, wide, high, 0, 0);
      } else if (scale(body, (wide - gap) / 2, high) >= scale(body, wide, (high - gap) / 2)) {
        put(body, (wide - gap) / 2, high, (wide + gap) / 2, 0);
      } else {
        put(body, wide, (high - gap) / 2, 0, (high + gap) / 2);
      }
    }

    /** Gives each so much room, and the goal that place. */
    private void put(Dimension body, int wide, int high, int x, int y) {
      int title = title(wide);
      double scale = scale(body, wide, high);
      Dimension stage = new Dimension((int) (getWidth() * scale), (int) (getHeight() * scale));
      goal.put(new Rectangle(x, y, wide, high), title, stage);
      start.put(new Rectangle(wide, high), title, stage);
    }

    /** How large the figure is in such a room, compared with how it is when it moves. */
    private double scale(Dimension body, int wide, int high) {
      double room = (high - title(wide)) / (double) body.height;
      // A figure that would be tiny is larger here than it is when it moves.
      double most = isTiny() ? getHeight() / (double) body.height : 1;
      return Math.min(most, Math.min(wide / (double) body.width, room));
    }

    private int title(int wide) {
      return Math.max(start.title(wide, isTiny()), goal.title(wide, isTiny()));
    }

    private boolean isTiny() {
      return getHeight() < Units.of(StartAndGoal.this, TINY);
    }
  }

  /** A figure with a line above it. */
  private static final class Shot extends JPanel {
    private final TextBlock title = Units.bold(new TextBlock(2), 1.05);
    private final FigureView figure;
    private final String text;

    Shot(FigureView figure, String text) {
      super(null);
      this.figure = figure;
      this.text = text;
      setOpaque(false);
      add(title);
      add(figure);
    }

    /** {@return how high its line is in a width, where there is room for it} */
    int title(int width, boolean tiny) {
      title.setText(!tiny ? text : text.startsWith(ARROW) ? ARROW : "");
      Units.fit(title, Units.one(this), width, 1.05, 0.9, 0.75);
      return title.heightFor(width);
    }

    /**
     * Puts it there, with the middle of the figure in the middle of what is below its line.
     *
     * @param stage how large all of the stage would be on which the figure stands
     */
    void put(Rectangle room, int line, Dimension stage) {
      setBounds(room);
      title.setBounds(0, 0, room.width, line);
      int x = (room.width - stage.width) / 2;
      int y = line + (room.height - line - stage.height) / 2;
      figure.setBounds(x, y, stage.width, stage.height);
    }
  }
}
