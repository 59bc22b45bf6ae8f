package org.unhunch.ui.play;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.border.Border;
import org.unhunch.figure.Frame;
import org.unhunch.timeline.Timeline;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.text.Column;
import org.unhunch.ui.text.TextBlock;

/** Where everything stands on the play screen; all of it grows with the window. */
final class PlayLayout {
  private static final int EDGE = 8;
  private static final int FLASH_MILLIS = 220;
  private static final Border DARK = BorderFactory.createEmptyBorder(EDGE, EDGE, EDGE, EDGE);
  private static final double BASE_WIDTH = 900;
  private static final double BASE_HEIGHT = 600;
  private static final double MOST_ZOOM = 1.5;

  private final JPanel component = new JPanel(new BorderLayout());
  private final Timer darken = new Timer(FLASH_MILLIS, event -> component.setBorder(DARK));
  private final TextBlock exercise = text("exercise", 2);
  private final JLabel place = label("place", "muted");
  private final TextBlock phase = text("phase", 2);
  private final JLabel phaseName = label("phaseName", "muted");
  private final CountView count = new CountView();
  private final TextBlock cue = text("cue", 4);
  private final TextBlock caution = text("caution", 3);
  private final TextBlock reps = text("reps", 3);
  private final JLabel next = label("next", "muted");
  private final JLabel notice = label("notice", "warning");
  private final JLabel elapsed = label("elapsed", null);
  private final JLabel remaining = label("remaining", null);
  private final FigureView figure;
  private final ProgressStrip progress;
  private final Transport transport;
  private final CardLayout cards = new CardLayout();
  private final JPanel bottom = new JPanel(cards);

  PlayLayout(Timeline timeline, Transport transport, EndQuestion question, FigureView figure) {
    this.figure = figure;
    this.transport = transport;
    this.progress = new ProgressStrip(timeline);
    caution.putClientProperty("FlatLaf.styleClass", "warning");
    darken.setRepeats(false);
    component.setBorder(DARK);
    component.add(header(), BorderLayout.NORTH);
    component.add(middle(), BorderLayout.CENTER);
    component.add(footer(transport.component(), question.component()), BorderLayout.SOUTH);
    component.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            scale();
          }
        });
    scale();
  }

  JComponent component() {
    return component;
  }

  void show(PlayModel model, Color color) {
    set(exercise, model.exercise());
    set(place, model.place());
    set(phase, model.phase());
    phase.setForeground(color);
    set(phaseName, model.phaseName());
    count.show(model.seconds(), color, model.stepProgress());
    set(cue, model.cue());
    figure.describe(model.cue());
    set(caution, model.caution());
    set(reps, model.count());
    set(next, model.next());
    set(notice, model.notice());
    set(elapsed, model.elapsed());
    set(remaining, model.remaining());
    progress.setValue((int) Math.round(model.sessionProgress() * progress.getMaximum()));
  }

  /** Shows a frame of the figure; what it shows is said by the cue. */
  void show(Optional<Frame> frame) {
    figure.setVisible(frame.isPresent());
    figure.show(frame);
  }

  /** Shows the question whether to end in the place of the buttons, or the buttons again. */
  void showQuestion(boolean ask) {
    cards.show(bottom, ask ? "question" : "buttons");
  }

  /** The twin of every sound: the edge of the screen lights up in the phase's color. */
  void flash() {
    component.setBorder(BorderFactory.createLineBorder(phase.getForeground(), EDGE));
    darken.restart();
  }

  /** A label changes only when its text does. */
  private static void set(JLabel label, String text) {
    if (!text.equals(label.getText())) {
      label.setText(text);
    }
  }

  private JComponent header() {
    JPanel header = new JPanel(new BorderLayout(16, 0));
    header.setBorder(BorderFactory.createEmptyBorder(8, 12, 0, 12));
    header.add(exercise, BorderLayout.CENTER);
    header.add(place, BorderLayout.EAST);
    return header;
  }

  private JComponent middle() {
    JPanel middle = new JPanel(new GridLayout(1, 0, 16, 0));
    middle.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
    middle.add(figure);
    middle.add(instructions());
    return middle;
  }

  private JComponent instructions() {
    JPanel now = new JPanel(new Column(8, true));
    now.add(phase);
    now.add(phaseName);
    now.add(reps);
    JPanel top = new JPanel(new GridLayout(1, 2, 16, 0));
    top.add(count);
    top.add(now);
    JPanel below = new JPanel(new Column(8, false));
    for (JComponent each : new JComponent[] {cue, caution, next, notice}) {
      below.add(each);
    }
    JPanel both = new JPanel(new GridLayout(2, 1, 0, 12));
    both.add(top);
    both.add(below);
    return both;
  }

  private JComponent footer(JComponent buttons, JComponent question) {
    JPanel times = new JPanel(new BorderLayout(12, 0));
    times.add(elapsed, BorderLayout.WEST);
    JPanel strip = new JPanel(new GridBagLayout());
    strip.add(progress, fill());
    times.add(strip, BorderLayout.CENTER);
    times.add(remaining, BorderLayout.EAST);
    JPanel footer = new JPanel(new BorderLayout(0, 8));
    footer.setBorder(BorderFactory.createEmptyBorder(0, 12, 4, 12));
    footer.add(times, BorderLayout.CENTER);
    bottom.add(buttons, "buttons");
    bottom.add(question, "question");
    footer.add(bottom, BorderLayout.SOUTH);
    return footer;
  }

  private static GridBagConstraints fill() {
    GridBagConstraints constraints = new GridBagConstraints();
    constraints.fill = GridBagConstraints.HORIZONTAL;
    constraints.weightx = 1;
    return constraints;
  }

  private void scale() {
    double width = component.getWidth() / BASE_WIDTH;
    double height = component.getHeight() / BASE_HEIGHT;
    double factor = Math.max(1, Math.min(width, height));
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
    transport.scale(readable(13 * factor));
    component.revalidate();
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
    return (float) Math.max(points, Math.min(zoomed, points * MOST_ZOOM));
  }

  private static JLabel label(String name, String styleClass) {
    JLabel label = new JLabel(" ");
    label.setName(name);
    label.putClientProperty("html.disable", true);
    label.putClientProperty("FlatLaf.styleClass", styleClass);
    label.setVerticalAlignment(SwingConstants.TOP);
    return label;
  }

  private static TextBlock text(String name, int maxLines) {
    TextBlock block = new TextBlock(maxLines);
    block.setName(name);
    block.setVerticalAlignment(SwingConstants.TOP);
    return block;
  }
}
