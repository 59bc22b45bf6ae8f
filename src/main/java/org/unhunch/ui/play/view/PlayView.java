package org.unhunch.ui.play.view;

import java.awt.Color;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.unhunch.figure.scene.Scene;
import org.unhunch.player.SessionRecord;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.picture.FigureView;

/** One way to see a session: the count, the figure, and an edge that lights up at every sound. */
@SuppressWarnings("serial") // never serialized
public abstract class PlayView extends JPanel {
  private static final int FLASH_MILLIS = 220;
  final FigureView figure;
  final CountView count;
  final TextBlock exercise;
  final TextBlock phase;
  final TimeLine line;
  private final Timer darken = new Timer(FLASH_MILLIS, event -> goDark());
  private Edge edge;
  private Color color = Color.GRAY;

  /** A view of these parts, in which its own kind has yet to put them. */
  PlayView(FigureView figure, CountView count, TextBlock exercise, TextBlock phase, TimeLine line) {
    this.line = line;
    this.figure = figure;
    this.count = count;
    this.exercise = exercise;
    this.phase = phase;
    darken.setRepeats(false);
  }

  /** Has a part's edge of so many pixels light up. */
  void edge(JComponent part, int width) {
    edge = new Edge(part, width);
  }

  private void goDark() {
    edge.light(Optional.empty());
  }

  /** {@return what has the focus while nothing else needs it, and says aloud where one is} */
  public JComponent count() {
    return count;
  }

  /** Shows where a session stands. */
  public void show(PlayModel model) {
    color = PhaseMark.color(model.kind());
    figure.fade(model.isPaused());
    count.describe(model);
    exercise.setText(model.exercise());
    phase.setText(model.phase());
    phase.setForeground(model.isPaused() ? getForeground() : color);
    showSecond(model);
  }

  /** Shows what changes with each second of a step that is shown. */
  public void showSecond(PlayModel model) {
    count.show(model);
    line.show(model);
  }

  /** Shows from now on what has been done of the exercises that lie behind. */
  public final void show(SessionRecord record) {
    line.show(record);
  }

  /** Shows a frame of the figure, or none where the exercise has no picture. */
  public final void show(Optional<Scene> frame) {
    figure.show(frame);
  }

  /** Gets ready for another exercise, if there is one, since its first frame takes long. */
  public final void lookAhead(Optional<Scene> start) {
    figure.lookAhead(start);
  }

  /** Lights up the edge: the twin of every sound. */
  public void flash() {
    edge.light(Optional.of(color));
    darken.restart();
  }

  /** A text of at most so many lines, at the top of its room. */
  static TextBlock text(String name, int maxLines) {
    TextBlock block = new TextBlock(maxLines);
    block.setName(name);
    block.setVerticalAlignment(SwingConstants.TOP);
    return block;
  }
}
