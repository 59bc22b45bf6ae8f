package org.unhunch.ui.play.view;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;

/** A little of the screen, for beside one's work: count, phase, what comes next, and the figure. */
@SuppressWarnings("serial") // never serialized
public final class CornerView extends PlayView {
  private static final int EDGE = 4;
  private static final Dimension COUNT = new Dimension(92, 92);
  private static final Dimension FIGURE = new Dimension(120, 92);

  private final TextBlock reps = text("reps", 2);
  private final TextBlock next = text("next", 2);

  /**
   * A view that shows nothing yet.
   *
   * @param back leads back to the window
   */
  public CornerView(FigureView figure, JComponent back) {
    super(figure, new CountView(true), 1, 1);
    JPanel inner = new JPanel(new BorderLayout(8, 2));
    edge(inner, EDGE);
    count.setPreferredSize(COUNT);
    figure.setPreferredSize(FIGURE);
    inner.add(exercise, BorderLayout.NORTH);
    inner.add(figure, BorderLayout.WEST);
    inner.add(middle(), BorderLayout.CENTER);
    inner.add(below(back), BorderLayout.SOUTH);
    add(inner);
    setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
    next.putClientProperty("FlatLaf.styleClass", "muted");
    next.setVerticalAlignment(SwingConstants.CENTER);
    exercise.setFont(exercise.getFont().deriveFont(Font.BOLD));
    phase.setFont(phase.getFont().deriveFont(Font.BOLD, phase.getFont().getSize2D() + 3));
  }

  @Override
  public void show(PlayModel model) {
    super.show(model);
    reps.setText(model.notice().isEmpty() ? model.reps() : model.notice());
    next.setText(model.next());
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
    below.add(next, BorderLayout.CENTER);
    below.add(back, BorderLayout.EAST);
    return below;
  }
}
