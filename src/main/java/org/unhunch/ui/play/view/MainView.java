package org.unhunch.ui.play.view;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.unhunch.figure.Frame;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;

/**
 * Where everything stands on the play screen; all of it grows with the window.
 *
 * <p>In a small one, letters grow smaller first; then the buttons scroll, the instructions stand
 * beside the count and scroll, and last of all the picture is left out.
 */
@SuppressWarnings("serial") // never serialized
public final class MainView extends PlayView {
  private static final int EDGE = 8;
  private static final double BASE_WIDTH = 900;
  private static final double BASE_HEIGHT = 600;
  private static final double MOST_ZOOM = 1.5;
  private static final double LEAST_FACTOR = 0.7;
  private static final float LEAST_LETTERS = 12;
  private static final double MOST_BUTTONS = 0.3;

  /** Narrower than this, in pixels at no zoom, there is no room for a picture. */
  private static final int PICTURED = 520;

  /** Lower than this, in pixels at no zoom, the instructions stand beside the count. */
  private static final int LOW = 300;

  private final JLabel place = label("place", "muted");
  private final JLabel phaseName = label("phaseName", "muted");
  private final TextBlock cue = text("cue", 4);
  private final TextBlock caution = text("caution", 3);
  private final TextBlock reps = text("reps", 3);
  private final TextBlock next = text("next", 2);
  private final TextBlock notice = text("notice", 2);
  private final JLabel elapsed = label("elapsed", null);
  private final JLabel remaining = label("remaining", null);
  private final ProgressStrip progress = new ProgressStrip();
  private final JComponent tools;
  private final JComponent buttons;
  private final JPanel aside = new JPanel(new BorderLayout());
  private final JPanel instructions = new JPanel();
  private final JPanel middle = new JPanel(new GridLayout(1, 0, 16, 0));
  private boolean low;

  /**
   * A view that shows nothing yet.
   *
   * @param tools the buttons above the picture
   * @param buttons the buttons below it
   */
  public MainView(FigureView figure, JComponent tools, JComponent buttons) {
    super(figure, new CountView(true), 2, 2);
    edge(this, EDGE);
    this.tools = tools;
    this.buttons = buttons;
    fillInstructions();
    caution.putClientProperty("FlatLaf.styleClass", "warning");
    next.putClientProperty("FlatLaf.styleClass", "muted");
    notice.putClientProperty("FlatLaf.styleClass", "warning");
    add(header(), BorderLayout.NORTH);
    fillMiddle();
    add(middle, BorderLayout.CENTER);
    add(footer(), BorderLayout.SOUTH);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            scale();
          }
        });
    scale();
  }

  @Override
  public void show(PlayModel model) {
    super.show(model);
    place.setText(model.place());
    phaseName.setText(model.phaseName());
    cue.setText(model.cue());
    figure.describe(model.cue());
    caution.setText(model.caution());
    reps.setText(model.reps());
    next.setText(model.next());
    notice.setText(model.notice());
    elapsed.setText(model.elapsed());
    remaining.setText(model.remaining());
    progress.show(model.timeline(), model.sessionProgress());
  }

  @Override
  public void show(Optional<Frame> frame) {
    super.show(frame);
    arrange();
  }

  /** Shows a question in the place of the instructions, or if empty the instructions again. */
  public void ask(Optional<JComponent> question) {
    aside.removeAll();
    aside.add(question.map(MainView::scrolling).orElse(instructions), BorderLayout.CENTER);
    buttons.setVisible(question.isEmpty());
    tools.setVisible(question.isEmpty());
    question.ifPresent(each -> grow(each, factor()));
    revalidate();
    repaint();
  }

  private JComponent header() {
    JPanel texts = new JPanel(new Column(2, false));
    texts.add(exercise);
    texts.add(place);
    JPanel above = new JPanel(new BorderLayout());
    above.add(tools, BorderLayout.NORTH);
    JPanel header = new JPanel(new BorderLayout(16, 0));
    header.setBorder(BorderFactory.createEmptyBorder(8, 12, 0, 4));
    header.add(texts, BorderLayout.CENTER);
    header.add(above, BorderLayout.EAST);
    return header;
  }

  /** What is asked can be reached in any window, and what has the focus is seen. */
  private static JComponent scrolling(JComponent question) {
    Texts.scrollToFocus(question);
    return Texts.scroll(Texts.stack(question));
  }

  private void fillMiddle() {
    middle.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
    middle.add(figure);
    aside.add(instructions, BorderLayout.CENTER);
    middle.add(aside);
  }

  /** Has the picture be there as far as there is one and room for it. */
  private void arrange() {
    boolean narrow = getWidth() > 0 && getWidth() < UIScale.scale(PICTURED);
    boolean pictured = figure.isVisible() && !narrow;
    boolean flat = getHeight() > 0 && getHeight() < UIScale.scale(LOW);
    if (pictured == (figure.getParent() == middle) && flat == low) {
      return;
    }
    middle.remove(figure);
    if (pictured) {
      middle.add(figure, 0);
    }
    low = flat;
    phaseName.setVisible(!low); // the cue says as much
    instructions.setLayout(rows());
    revalidate();
    repaint();
  }

  private GridLayout rows() {
    return low ? new GridLayout(1, 2, 16, 0) : new GridLayout(2, 1, 0, 12);
  }

  private void fillInstructions() {
    JPanel current = new JPanel(new Column(8, true));
    current.add(phase);
    current.add(phaseName);
    current.add(reps);
    JPanel top = new JPanel(new GridLayout(1, 2, 16, 0));
    top.add(count);
    top.add(current);
    JPanel below = Texts.column(8);
    for (JComponent each : new JComponent[] {cue, caution, next, notice}) {
      below.add(each);
    }
    instructions.setLayout(rows());
    instructions.add(top);
    instructions.add(Texts.scroll(below));
  }

  private JComponent footer() {
    JPanel times = new JPanel(new BorderLayout(12, 0));
    times.add(elapsed, BorderLayout.WEST);
    JPanel strip = new JPanel(new Column(0, true));
    strip.add(progress);
    times.add(strip, BorderLayout.CENTER);
    times.add(remaining, BorderLayout.EAST);
    JPanel footer = new JPanel(new BorderLayout(0, 4));
    footer.setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 12));
    footer.add(times, BorderLayout.CENTER);
    footer.add(new Limited(Texts.scroll(Texts.stack(buttons))), BorderLayout.SOUTH);
    return footer;
  }

  private double factor() {
    double width = getWidth() / BASE_WIDTH;
    double height = getHeight() / BASE_HEIGHT;
    return Math.max(LEAST_FACTOR, Math.min(width, height));
  }

  private void scale() {
    double factor = factor();
    size(exercise, Font.BOLD, 26 * factor);
    size(place, Font.PLAIN, 14 * factor);
    size(phase, Font.BOLD, 30 * factor);
    size(phaseName, Font.PLAIN, 18 * factor);
    size(cue, Font.PLAIN, 22 * factor);
    size(reps, Font.BOLD, 18 * factor);
    size(caution, Font.PLAIN, 15 * factor);
    size(next, Font.PLAIN, 16 * factor);
    size(notice, Font.BOLD, 16 * factor);
    size(elapsed, Font.PLAIN, 14 * factor);
    size(remaining, Font.PLAIN, 14 * factor);
    grow(tools, factor);
    grow(buttons, factor);
    if (aside.getComponent(0) != instructions) {
      grow(aside.getComponent(0), factor);
    }
    arrange();
    revalidate();
  }

  private static void size(JLabel label, int style, double points) {
    label.setFont(UIManager.getFont("Label.font").deriveFont(style, readable(points)));
  }

  /**
   * The text of this screen grows with the window. Where a zoom asks for larger letters than that,
   * they grow toward it, as far as there is room.
   */
  private static float readable(double points) {
    float zoomed = UIManager.getFont("Label.font").getSize2D();
    double least = Math.max(points, LEAST_LETTERS);
    return (float) Math.max(least, Math.min(zoomed, points * MOST_ZOOM));
  }

  private static void grow(Component part, double factor) {
    if (part instanceof JButton) {
      part.setFont(UIManager.getFont("Button.font").deriveFont(readable(13 * factor)));
    } else if (part instanceof JLabel label) {
      boolean title = "title".equals(label.getClientProperty("FlatLaf.styleClass"));
      size(label, title ? Font.BOLD : Font.PLAIN, (title ? 24 : 14) * factor);
    } else if (part instanceof Container inner) {
      for (Component each : inner.getComponents()) {
        grow(each, factor);
      }
    }
  }

  /** Takes a share of the screen's height at the most, and what it holds scrolls. */
  private final class Limited extends JPanel {
    Limited(JComponent scrolls) {
      super(new BorderLayout());
      add(scrolls);
    }

    @Override
    public Dimension getPreferredSize() {
      Dimension wanted = super.getPreferredSize();
      int most = (int) (MainView.this.getHeight() * MOST_BUTTONS);
      return new Dimension(wanted.width, most > 0 ? Math.min(most, wanted.height) : wanted.height);
    }
  }

  private static JLabel label(String name, String styleClass) {
    JLabel label = Texts.label(" ", styleClass);
    label.setName(name);
    label.setVerticalAlignment(SwingConstants.TOP);
    return label;
  }
}
