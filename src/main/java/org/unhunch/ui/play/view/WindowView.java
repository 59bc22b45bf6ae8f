package org.unhunch.ui.play.view;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.Map;
import javax.swing.JComponent;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.RoomLayout;
import org.unhunch.ui.play.part.Spot;
import org.unhunch.ui.play.part.StillLabel;
import org.unhunch.ui.play.part.Units;

/**
 * The session in a window and on a whole screen: the figure large, the count large, what to do, the
 * time line and the controls.
 *
 * <p>All of it grows with the window. In a small one the names at the time line go first, then the
 * line under the name; then all is closer together, and the figure narrower. It stands where it is
 * while something is asked, and gives way only to answers that would be too small beside it.
 */
@SuppressWarnings("serial") // never serialized
public final class WindowView extends PlayView {
  private static final int EDGE = 6;

  /** Units of height that the figure and the texts need for all there is to say. */
  private static final double ROOMY = 25.4;

  /** What the rows and gaps take at the least, in units, where there is room and where not. */
  private static final double COMPACT_HEIGHT = 30;

  private static final double COMPACT_WIDTH = 45;
  private static final double[] NAME = {1.65, 1.4, 1.2, 1};
  private static final double[] COMPACT_NAME = {1.4, 1.2, 1};
  private static final double TITLE = 2.25;
  private static final double COMPACT_TITLE = 1.9;
  private static final double PLACE = 1.27;
  private static final double NAMES = 1.37;
  private static final double BAR = 0.55;
  private static final double LOW_FOOT = 2.3;

  /** Narrower than this, in pixels at no zoom, the figure stands above the texts. */
  private static final int NARROW = 400;

  private final TextBlock place = Units.plain(text("place", 1), 0.93);
  private final StillLabel remaining = Units.bold(new StillLabel("remaining"), 1.35);
  private final StillLabel left = Units.plain(new StillLabel("left"), 0.93);
  private final TextColumn texts;
  private final Spot head = new Spot(new Nothing());
  private final Spot stage;
  private final Spot column;
  private final Spot whole;
  private final Spot foot;

  /**
   * A view that shows nothing yet.
   *
   * @param primary the button that Enter presses, where Enter is waited for
   * @param controls the row of controls
   */
  public WindowView(FigureView figure, JComponent primary, JComponent controls) {
    super(figure, new CountView(true), text("exercise", 1), text("phase", 2), new TimeLine());
    setLayout(new Rows());
    edge(this, EDGE);
    texts = new TextColumn(count, phase, primary);
    stage = new Spot(figure);
    column = new Spot(texts);
    whole = new Spot(new Nothing());
    foot = new Spot(controls);
    Units.bold(exercise, NAME[0]);
    place.putClientProperty("FlatLaf.styleClass", "muted");
    left.putClientProperty("FlatLaf.styleClass", "muted");
    for (Component each :
        new Component[] {
          head, exercise, place, remaining, left, whole, stage, column, line, foot
        }) {
      add(each);
    }
    fill(Map.of());
  }

  @Override
  public void show(PlayModel model) {
    super.show(model);
    exercise.setText(model.heading());
    place.setText(model.place());
    left.setText(model.leftWord());
    figure.describe(model.cue());
    texts.show(model);
  }

  @Override
  public void showSecond(PlayModel model) {
    super.showSecond(model);
    remaining.setText(model.remaining());
    remaining.getAccessibleContext().setAccessibleName(model.timeLeft());
    texts.showSecond(model);
  }

  /** Shows other contents in some slots, and the usual ones in the others. */
  public void fill(Map<Slot, JComponent> contents) {
    for (Slot each : Slot.values()) {
      place(each).show(contents.get(each));
    }
    boolean covered = contents.containsKey(Slot.WHOLE);
    whole.setVisible(covered);
    head.setVisible(contents.containsKey(Slot.HEAD));
    exercise.setVisible(!head.isVisible());
    stage.setVisible(!covered);
    column.setVisible(!covered);
  }

  private Spot place(Slot slot) {
    return switch (slot) {
      case HEAD -> head;
      case STAGE -> stage;
      case COLUMN -> column;
      case WHOLE -> whole;
      case FOOT -> foot;
      case BESIDE, BELOW -> texts.place(slot);
    };
  }

  /** Stands in a place that nothing is shown in. */
  @SuppressWarnings("serial") // never serialized
  private static final class Nothing extends JComponent {}

  /** Lays out by the size of the window alone, so that no phase moves anything. */
  private final class Rows implements RoomLayout {
    private double unit;
    private boolean compact;

    @Override
    public void layoutContainer(Container parent) {
      unit = Units.in(getWidth(), getHeight());
      Units.set(WindowView.this, unit);
      Units.set(figure, unit); // its marks are as large as its letters
      compact = getHeight() < COMPACT_HEIGHT * unit || getWidth() < COMPACT_WIDTH * unit;
      double row = getHeight() / unit - taken() - title() - BAR;
      boolean placed = row - PLACE >= ROOMY;
      boolean named = row - PLACE - NAMES >= ROOMY;
      place.setVisible(placed && !head.isVisible());
      left.setVisible(placed);
      line.setNamed(named);
      int side = px(compact ? 0.85 : 1.7);
      int width = getWidth() - 2 * side;
      int y = header(side, width, placed) + px(compact ? 0.35 : 0.7);
      int high = px(row - (placed ? PLACE : 0) - (named ? NAMES : 0));
      middle(new Rectangle(side, y, width, high));
      y += high + px(compact ? 0.4 : 0.9);
      line.setBounds(side, y, width, px(named ? BAR + NAMES : BAR));
      int foots = px(compact ? LOW_FOOT : 2.6);
      foot.setBounds(side, getHeight() - px(compact ? 0.55 : 0.95) - foots, width, foots);
    }

    private double title() {
      return compact ? COMPACT_TITLE : TITLE;
    }

    /** Units of all gaps between and around the rows, and of the controls. */
    private double taken() {
      return compact
          ? 0.55 + 0.35 + 0.4 + 0.45 + LOW_FOOT + 0.55
          : 1.15 + 0.7 + 0.9 + 0.75 + 2.6 + 0.95;
    }

    private int px(double units) {
      return (int) Math.round(units * unit);
    }

    /** The name with the time at the right; the y below it. */
    private int header(int x, int width, boolean placed) {
      int y = px(compact ? 0.55 : 1.15);
      int time = px(6);
      int high = px(title());
      Units.fit(exercise, unit, width - time - px(1), compact ? COMPACT_NAME : NAME);
      exercise.setBounds(x, y, width - time - px(1), high);
      remaining.setBounds(x + width - time, y, time, high);
      int below = placed ? px(PLACE) : 0;
      place.setBounds(x, y + high, width - time - px(1), below);
      head.setBounds(x, y, width - time - px(1), high + below);
      left.setBounds(x + width - time, y + high, time, below);
      return y + high + below;
    }

    private void middle(Rectangle room) {
      whole.setBounds(room);
      if (getWidth() < NARROW && getHeight() > getWidth()) {
        int half = asksForAll(room.width, room.height * 3 / 5) ? 0 : room.height * 2 / 5;
        stage.setBounds(room.x, room.y, room.width, half);
        column.setBounds(room.x, room.y + half, room.width, room.height - half);
        return;
      }
      int wide = (int) (room.width * (compact ? 0.36 : 0.45));
      int gap = px(compact ? 0.9 : 1.7);
      int beside = room.width - wide - gap;
      if (asksForAll(beside, room.height)) {
        stage.setBounds(room.x, room.y, 0, room.height);
        column.setBounds(room);
        return;
      }
      boolean below = column.showsUsual() && texts.needsAll(beside, room.height);
      int high = below ? texts.aboveSetUp(beside, room.width, room.height) : room.height;
      stage.setBounds(room.x, room.y, wide, high);
      texts.indent(below ? wide + gap : 0, below ? high : 0);
      int x = below ? 0 : wide + gap;
      column.setBounds(room.x + x, room.y, room.width - x, room.height);
    }

    /** Whether what is asked would be too small beside the figure, in a room of that size. */
    private boolean asksForAll(int width, int height) {
      return !column.showsUsual() && Wrapping.heightOf(column, width) * TextColumn.SHRUNK > height;
    }
  }
}
