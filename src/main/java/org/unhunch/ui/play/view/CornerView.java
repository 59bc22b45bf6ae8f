package org.unhunch.ui.play.view;

import java.awt.BorderLayout;
import java.awt.Container;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.play.part.Mark;
import org.unhunch.ui.play.part.NumberedSteps;
import org.unhunch.ui.play.part.RoomLayout;
import org.unhunch.ui.play.part.Spot;
import org.unhunch.ui.play.part.Units;

/**
 * A little of the screen, for beside one's work: figure, name, count, phase, side, repetition and
 * what comes next, and below what to do. Controls are in the place of the repetition and of what
 * comes next while the mouse is there.
 */
@SuppressWarnings("serial") // never serialized
public final class CornerView extends PlayView {
  private static final int EDGE = 3;
  private static final double WIDE = 22.4;
  private static final double HIGH = 15.3;
  private static final double FIGURE = 8.6;
  private static final double NAME = 1.4;
  private static final double PHASE = 2;
  private static final double FOOT = 2.25;

  /** Two lines of what to do, and what a unit of them is. */
  private static final double CUE = 2.6;

  private static final double SMALL = 0.62;

  /** How large the phase is, or less where the side beside it leaves too little room. */
  private static final double[] PHASES = {1.35, 1.2, 1.05, 0.93, 0.8};

  private static final double LINE = 0.36;
  private static final double SIDE = 1.55;

  private final Mark mark = new Mark(1);
  private final Mark side = new Mark(SIDE);
  private final TextBlock reps = Units.plain(text("reps", 2), 0.8);
  private final TextBlock cue = Units.plain(text("cue", 2), 1.5);
  private final NumberedSteps steps = new NumberedSteps();
  private final Spot now = new Spot(cue);
  private final JComponent controls;
  private final JPanel inner = new JPanel(new Parts());
  private boolean hovered;
  private boolean paused;
  private String laidOutFor = "";

  /**
   * A view that shows nothing yet.
   *
   * @param controls shown while the mouse is there, and while the session is paused
   */
  public CornerView(FigureView figure, JComponent controls) {
    super(figure, new CountView(false), text("exercise", 1), text("phase", 1), new TimeLine(LINE));
    setLayout(new BorderLayout());
    this.controls = controls;
    edge(inner, EDGE);
    Units.bold(exercise, 0.93);
    Units.bold(phase, PHASES[0]);
    for (JComponent each :
        new JComponent[] {figure, exercise, count, mark, phase, side, reps, controls, now, line}) {
      inner.add(each);
    }
    add(inner);
    setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
    hover(false);
  }

  @Override
  public void show(PlayModel model) {
    super.show(model);
    paused = model.isPaused();
    mark.setVisible(!paused);
    mark.show(model.kind(), (g, size) -> PhaseMark.paint(model.kind(), g, 0, 0, size));
    side.setVisible(model.side().isPresent());
    model
        .side()
        .ifPresent(each -> side.show(each, (g, size) -> PhaseLines.paintSide(g, model, size)));
    String told = model.notice();
    reps.setText(told.isEmpty() ? model.cornerLines() : told);
    cue.setText(paused ? waiting(model) : model.cue());
    now.show(model.steps().isEmpty() ? null : steps);
    hover(hovered);
    if (!model.phase().equals(laidOutFor)) {
      laidOutFor = model.phase(); // all else has a room of its own
      inner.revalidate();
    }
  }

  @Override
  public void showSecond(PlayModel model) {
    super.showSecond(model);
    steps.show(model.steps(), model.secondsLeft(), model.announces());
  }

  /** What waits, since nobody has to do it now; the controls stand where the rest of it is told. */
  private static String waiting(PlayModel model) {
    String what = model.waiting().lines().findFirst().orElse("");
    return what + " · " + model.cornerLines();
  }

  /** Shows the controls while the mouse is there; they are always there while it is paused. */
  public void hover(boolean there) {
    hovered = there;
    controls.setVisible(there || paused);
    reps.setVisible(!controls.isVisible());
  }

  /** Lays out in units of the base font. */
  private final class Parts implements RoomLayout {
    @Override
    public void layoutContainer(Container parent) {
      Units.set(parent, Units.within(parent.getSize(), WIDE, HIGH));
      int pad = Units.of(parent, 0.7);
      int bottom = parent.getHeight() - Units.of(parent, 0.5);
      int bar = Units.of(parent, LINE);
      line.setBounds(pad, bottom - bar, parent.getWidth() - 2 * pad, bar);
      int gap = Units.of(parent, 0.35);
      int told = Units.of(parent, CUE);
      Units.set(now, Units.one(parent) * SMALL);
      now.setBounds(pad, bottom - bar - gap - told, parent.getWidth() - 2 * pad, told);
      int high = now.getY() - gap - pad;
      int wide = Units.of(parent, FIGURE);
      figure.setBounds(pad, pad, wide, high);
      int x = pad + wide + Units.of(parent, 0.7);
      texts(x, pad, parent.getWidth() - pad - x, high);
    }

    private void texts(int x, int y, int width, int high) {
      int name = Units.of(inner, NAME);
      int phaseHigh = Units.of(inner, PHASE);
      int foot = Units.of(inner, FOOT);
      int gap = Units.of(inner, 0.45);
      int digits = Math.max(0, high - name - phaseHigh - foot - 3 * gap);
      exercise.setBounds(x, y, width, name);
      count.setBounds(x, y + name + gap, width, digits);
      int at = y + name + digits + 2 * gap;
      int square = Units.of(inner, 1);
      int indent = mark.isVisible() ? square + Units.of(inner, 0.4) : 0;
      mark.setBounds(x, at + (phaseHigh - square) / 2, square, square);
      int disc = side.isVisible() ? Units.of(inner, SIDE) : 0;
      int room = width - indent - disc - Units.of(inner, 0.6);
      Units.fit(phase, Units.one(inner), room, PHASES);
      int text = Math.min(room, phase.getFontMetrics(phase.getFont()).stringWidth(phase.getText()));
      phase.setBounds(x + indent, at, text, phaseHigh);
      int sideAt = x + indent + text + Units.of(inner, 0.6);
      side.setBounds(sideAt, at + (phaseHigh - disc) / 2, disc, disc);
      int below = at + phaseHigh + gap;
      reps.setBounds(x, below, width, foot);
      controls.setBounds(x, below, width, foot);
    }
  }
}
