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

  /** The height of the primary button where all is close together. */
  private static final double LOW = 2.2;

  private static final double LARGE = 2.9;

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

  private int ring() {
    double room = Math.min(getHeight() / Units.one(this) - BELOW - LEAST_TOP, widest());
    return Units.of(this, Math.max(LEAST_RING, Math.min(RING, room)));
  }

  private double widest() {
    return getWidth() / Units.one(this) - SIDE_GAP - BESIDE;
  }

  private boolean isCompact() {
    return getWidth() > 0 && ring() < Units.of(this, WORDED);
  }

  /** Lays out by the room there is. */
  private final class Parts implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      if (shown != null) {
        lines.show(shown, isCompact());
      }
      int ring = ring();
      int spare = getHeight() - ring - Units.of(parent, BELOW + GAP);
      int top = Math.max(Units.of(parent, isCompact() ? LEAST_TOP : TOP), spare / 2);
      count.setBounds(0, top, ring, ring);
      int x = ring + Units.of(parent, isCompact() ? SIDE_GAP / 2 : SIDE_GAP);
      layOutBeside(x, top, Math.max(0, getWidth() - x), ring);
      layOutBelow(top + ring + gap());
    }

    private int gap() {
      return Units.of(count.getParent(), isCompact() ? CLOSE : GAP);
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
      int button = asks ? Units.of(side, isCompact() ? LOW : LARGE) : 0;
      int room = Math.max(0, getHeight() - y - (asks ? button + gap() : 0));
      int high = asks ? Math.min(room, Wrapping.heightOf(below, getWidth())) : room;
      below.setBounds(0, y, getWidth(), high);
      primary.setBounds(0, y + high + gap(), getWidth(), button);
    }
  }
}
