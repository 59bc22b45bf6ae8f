package org.unhunch.ui.play.view;

import java.awt.Container;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.layout.Wrapping;
import org.unhunch.ui.play.part.Mark;
import org.unhunch.ui.play.part.Marked;
import org.unhunch.ui.play.part.RoomLayout;
import org.unhunch.ui.play.part.Spot;
import org.unhunch.ui.play.part.Units;

/**
 * The ring with the phase beside it, what to do below, and the primary button last.
 *
 * <p>Where the ring stands and how large it is follows from the room alone, so that it is the same
 * in every phase.
 */
@SuppressWarnings("serial") // never serialized
final class TextColumn extends JPanel {
  private static final double RING = 14.6;
  private static final double LEAST_RING = 5.4;

  /** A ring smaller than this has one line beside it and no words in it. */
  private static final double WORDED = 10;

  private static final double[] PHASE = {1.85, 1.6, 1.4, 1.2, 1};
  private static final double BELOW = 10;
  private static final double BESIDE = 9.5;
  private static final double GAP = 0.95;
  private static final double CLOSE = 0.45;
  private static final double LINES = 0.6;

  /** What of its height a text needs at letters that are four fifths as large. */
  static final double SHRUNK = 0.64;

  private static final double SIDE_GAP = 1.35;
  private static final double LEAST_TOP = 0.3;
  private static final double TOP = 0.8;

  private final CountView count;
  private final TextBlock phase;
  private final Mark mark = new Mark(1.25);
  private final PhaseLines lines = new PhaseLines();
  private final Instructions instructions = new Instructions();
  private final Spot beside = Spot.ofLines(lines);
  private final Spot below = new Spot(instructions);
  private final Marked side;
  private final JComponent primary;
  private PlayModel shown;
  private int indent;
  private int lowered;

  TextColumn(CountView count, TextBlock phase, JComponent primary) {
    this.count = count;
    this.phase = Units.bold(phase, PHASE[0]);
    this.primary = primary;
    setLayout(new Parts());
    setOpaque(false);
    side = new Marked(Units.plain(mark, 1), phase, 0.6);
    add(count);
    add(side);
    add(beside);
    add(below);
    add(primary);
  }

  /** The place of a slot, which is one of the two that are in the column. */
  Spot place(Slot slot) {
    return slot == Slot.BESIDE ? beside : below;
  }

  void show(PlayModel model) {
    shown = model;
    mark.setVisible(!model.isPaused());
    mark.show(model.kind(), (g, size) -> PhaseMark.paint(model.kind(), g, 0, 0, size));
    lines.show(model, isCompact());
    instructions.show(model);
  }

  /** Shows what changes with each second of a step. */
  void showSecond(PlayModel model) {
    shown = model;
    lines.showSecond(model, isCompact());
    instructions.showSecond(model);
  }

  /**
   * {@return whether the set-up would be too small beside a figure, so that it needs the width
   * below it, too}
   */
  boolean needsAll(int width, int height) {
    if (!below.showsUsual() || !instructions.isSetUp() || !isCompact(width, height)) {
      return false;
    }
    int gaps = Units.of(this, 2 * CLOSE);
    int room = height - ringEnd(width, height) - gaps - button(width, height);
    return Wrapping.heightOf(below, width) * SHRUNK > room;
  }

  /**
   * {@return how far down the figure may reach beside the ring, where the set-up has all the width
   * below both}
   */
  int aboveSetUp(int beside, int width, int height) {
    int gaps = Units.of(this, 2 * CLOSE);
    double text = Wrapping.heightOf(below, width) * SHRUNK;
    double taken = text + button(beside, height) + gaps;
    return Math.max(ringEnd(beside, height), (int) (height - taken));
  }

  /**
   * Has the ring begin so many pixels from the left, and what is below it at the left and no higher
   * than so far down.
   */
  void indent(int pixels, int down) {
    indent = pixels;
    lowered = down;
  }

  /** {@return how far the ring reaches down beside which it has that width} */
  int ringEnd(int width, int height) {
    int ring = ring(width, height);
    int spare = height - ring - Units.of(this, BELOW + GAP);
    double least = isCompact(width, height) ? LEAST_TOP : TOP;
    return Math.max(Units.of(this, least), spare / 2) + ring;
  }

  private int ring(int width, int height) {
    double unit = Units.one(this);
    double room = Math.min(height / unit - BELOW - LEAST_TOP, width / unit - SIDE_GAP - BESIDE);
    return Units.of(this, Math.max(LEAST_RING, Math.min(RING, room)));
  }

  private boolean isCompact() {
    return isCompact(getWidth() - indent, getHeight());
  }

  private boolean isCompact(int width, int height) {
    return width > 0 && ring(width, height) < Units.of(this, WORDED);
  }

  /** The height of the primary button with its ring; 0 where none is seen. */
  private int button(int width, int height) {
    double more = isCompact(width, height) ? 0.2 : 0.9;
    int high = Wrapping.heightOf(primary, width);
    return high == 0 ? 0 : high + Units.of(this, more);
  }

  /** Lays out by the room there is. */
  private final class Parts implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      if (shown != null) {
        lines.show(shown, isCompact());
        lines.showSecond(shown, isCompact());
      }
      int width = getWidth() - indent;
      int ring = ring(width, getHeight());
      int end = ringEnd(width, getHeight());
      count.setBounds(indent, end - ring, ring, ring);
      int x = indent + ring + Units.of(parent, isCompact() ? SIDE_GAP / 2 : SIDE_GAP);
      layOutBeside(x, end - ring, Math.max(0, getWidth() - x), ring);
      layOutBelow(Math.max(end, lowered) + gap());
    }

    private int gap() {
      double close = indent > 0 ? CLOSE / 2 : CLOSE;
      return Units.of(count.getParent(), isCompact() ? close : GAP);
    }

    /** The phase and the lines under it, in the middle of the ring's height. */
    private void layOutBeside(int x, int top, int width, int high) {
      int taken = mark.isVisible() ? mark.getPreferredSize().width + Units.of(side, 0.6) : 0;
      Units.fit(phase, Units.one(side), width - taken, PHASE);
      int first = Wrapping.heightOf(side, width);
      int gap = Units.of(side, isCompact() ? CLOSE / 2 : LINES);
      int room = Math.max(0, high - first - gap);
      int rest = Math.min(room, Wrapping.heightOf(beside, width));
      int y = top + Math.max(0, (room - rest) / 2);
      side.setBounds(x, y, width, first);
      beside.setBounds(x, y + first + gap, width, rest);
    }

    private void layOutBelow(int y) {
      boolean asks = primary.isVisible();
      int button = button(getWidth() - indent, getHeight());
      int room = Math.max(0, getHeight() - y - (asks ? button + gap() : 0));
      int high = asks ? Math.min(room, Wrapping.heightOf(below, getWidth())) : room;
      below.setBounds(0, y, getWidth(), high);
      primary.setBounds(0, y + high + gap(), getWidth(), button);
    }
  }
}
