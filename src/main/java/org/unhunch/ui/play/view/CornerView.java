package org.unhunch.ui.play.view;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.unhunch.figure.Frame;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;

/** A little of the screen, for beside one's work: count, phase, what comes next, and the figure. */
public final class CornerView implements PlayView {
  private static final int EDGE = 4;
  private static final Dimension COUNT = new Dimension(92, 92);
  private static final Dimension FIGURE = new Dimension(120, 92);

  private final JPanel component = new JPanel(new BorderLayout(8, 2));
  private final Edge edge;
  private final TextBlock exercise = text("exercise", 1);
  private final TextBlock phase = text("phase", 1);
  private final TextBlock reps = text("reps", 2);
  private final TextBlock next = text("next", 2);
  private final CountView count = new CountView(true);
  private final FigureView figure;
  private Color color = Color.GRAY;

  /**
   * A view that shows nothing yet.
   *
   * @param back leads back to the window
   */
  public CornerView(FigureView figure, JComponent back) {
    this.figure = figure;
    JPanel inner = new JPanel(new BorderLayout(8, 2));
    this.edge = new Edge(inner, EDGE);
    count.setPreferredSize(COUNT);
    figure.setPreferredSize(FIGURE);
    inner.add(exercise, BorderLayout.NORTH);
    inner.add(figure, BorderLayout.WEST);
    inner.add(middle(), BorderLayout.CENTER);
    inner.add(below(back), BorderLayout.SOUTH);
    component.add(inner);
    component.setBorder(
        BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
    exercise.setFont(exercise.getFont().deriveFont(Font.BOLD));
    phase.setFont(phase.getFont().deriveFont(Font.BOLD, phase.getFont().getSize2D() + 3));
  }

  @Override
  public JComponent component() {
    return component;
  }

  @Override
  public JComponent count() {
    return count;
  }

  @Override
  public void show(PlayModel model) {
    color = PhaseColors.of(model.kind());
    exercise.setText(model.exercise());
    phase.setText(model.phase());
    phase.setForeground(color);
    reps.setText(model.notice().isEmpty() ? model.reps() : model.notice());
    next.setText(model.next());
    count.show(model);
  }

  @Override
  public void show(Optional<Frame> frame) {
    figure.setVisible(frame.isPresent());
    figure.show(frame);
  }

  @Override
  public void flash() {
    edge.flash(color);
  }

  private JComponent middle() {
    JPanel texts = new JPanel(new Column(2, true));
    texts.add(phase);
    texts.add(reps);
    JPanel middle = new JPanel(new BorderLayout(8, 0));
    middle.add(count, BorderLayout.WEST);
    middle.add(texts, BorderLayout.CENTER);
    return middle;
  }

  private JComponent below(JComponent back) {
    JPanel below = new JPanel(new BorderLayout(8, 0));
    JPanel texts = new JPanel(new GridLayout(1, 1));
    texts.add(next);
    below.add(texts, BorderLayout.CENTER);
    below.add(back, BorderLayout.EAST);
    return below;
  }

  private static TextBlock text(String name, int maxLines) {
    TextBlock block = new TextBlock(maxLines);
    block.setName(name);
    if (name.equals("next")) {
      block.putClientProperty("FlatLaf.styleClass", "muted");
    }
    return block;
  }
}
