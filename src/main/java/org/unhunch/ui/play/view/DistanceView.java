package org.unhunch.ui.play.view;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.unhunch.timeline.Step;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;

/**
 * The whole screen, for someone on the floor two meters away: the name, the count, the phase, the
 * side, the repetitions and the figure, and nothing else.
 */
@SuppressWarnings("serial") // never serialized
public final class DistanceView extends PlayView {
  /**
   * Pixels of a text whose capitals are seen under 20 minutes of arc from two meters at 96 dots to
   * the inch: they are 44 pixels high, and capitals are at least 0.7 of a font's size.
   */
  private static final double LEAST_TEXT = 63;

  private static final int EDGE = 16;

  /** Of the height, so that digits of this and a little more than their own room are 30 percent. */
  private static final double COUNT = 0.42;

  /** A digit with its gap, as wide as this part of its height. */
  private static final double DIGIT_WIDTH = 0.84;

  private final Mark mark = new Mark();
  private final TextBlock reps = text("reps", 3);
  private final ProgressStrip progress = new ProgressStrip();

  /** A view that shows nothing yet. */
  public DistanceView(FigureView figure) {
    super(figure, new CountView(false), 2, 1);
    edge(this, EDGE);
    for (JComponent each :
        new JComponent[] {exercise, count, mark, phase, reps, progress, figure}) {
      add(each);
    }
  }

  @Override
  public void show(PlayModel model) {
    boolean other = model.count().length() != count.getText().length();
    super.show(model);
    if (other) {
      revalidate();
    }
    mark.show(model.kind());
    reps.setText(model.notice().isEmpty() || model.waits() ? model.reps() : model.notice());
    progress.show(model.timeline(), model.sessionProgress());
  }

  /** Lays itself out in parts of its height, since that is what the eye at a distance needs. */
  @Override
  public void doLayout() {
    int pad = EDGE + getHeight() / 40;
    int width = getWidth() - 2 * pad;
    int line = font(exercise, Font.BOLD, 0.065);
    font(phase, Font.BOLD, 0.085);
    font(reps, Font.PLAIN, 0.065);
    int y = pad;
    int nameHeight = exercise.heightFor(width);
    exercise.setBounds(pad, y, width, nameHeight);
    y += nameHeight + line / 4;
    int strip = getHeight() / 60;
    int bottom = getHeight() - pad - strip;
    progress.setBounds(pad, bottom, width, strip);
    layOutBelow(pad, y, width, bottom - line / 4 - y);
  }

  /** The figure at the left, all else at the right, which is as wide as the count needs. */
  private void layOutBelow(int x, int y, int width, int height) {
    int right = Math.max(width / 2, Math.min(width * 2 / 3, (int) (getHeight() * 0.9)));
    int left = width - right;
    figure.setBounds(x, y, left - height / 30, height);
    int at = x + left;
    int line = phase.getFontMetrics(phase.getFont()).getHeight();
    int gap = height / 30;
    int spare = height - gap - line - reps.heightFor(right);
    int digits = Math.min((int) (getHeight() * COUNT), spare);
    int each = (int) (digits * DIGIT_WIDTH);
    count.setBounds(at, y, Math.min(right, each * Math.max(2, count.getText().length())), digits);
    int phaseAt = y + digits + gap;
    mark.setBounds(at, phaseAt, line, line);
    phase.setBounds(at + line, phaseAt, right - line, line);
    reps.setBounds(at, phaseAt + line, right, y + height - phaseAt - line);
  }

  /** Sets a text in a part of the height, or the least that can be read; its height in pixels. */
  private int font(JLabel label, int style, double part) {
    double size = Math.max(LEAST_TEXT, getHeight() * part);
    label.setFont(UIManager.getFont("Label.font").deriveFont(style, (float) size));
    return (int) size;
  }

  /** The shape of the phase. */
  @SuppressWarnings("serial") // never serialized
  private static final class Mark extends JLabel {
    private static final double SIZE = 0.62;
    private transient Step.Kind kind;

    void show(Step.Kind other) {
      if (other != kind) {
        kind = other;
        repaint();
      }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      if (kind != null) {
        double size = getHeight() * SIZE;
        PhaseMark.paint(kind, (Graphics2D) graphics, size / 2, getHeight() / 2.0, size);
      }
    }
  }
}
