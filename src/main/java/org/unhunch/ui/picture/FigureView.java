package org.unhunch.ui.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JLabel;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Picture;

/** One frame of the figure, as large as there is room; its accessible name says what it shows. */
@SuppressWarnings("serial") // never serialized
public final class FigureView extends JLabel {
  private final transient Pictures pictures;
  private transient Optional<Frame> frame = Optional.empty();
  private transient FigurePainter painter;
  private transient Picture picture;

  /** A view that shows nothing yet. */
  public FigureView(Pictures pictures) {
    this.pictures = pictures;
    setName("figure");
  }

  /** Shows a frame, or nothing if it is empty. */
  public void show(Optional<Frame> next) {
    if (next.equals(frame)) {
      return;
    }
    frame = next;
    Picture before = picture;
    picture = painter == null ? null : frame.map(painter::picture).orElse(null);
    if (before == null || picture == null) {
      repaint();
    } else {
      Rectangle pixels = picture.changed(before, room()).getBounds();
      pixels.grow(1, 1); // the edges of the shapes touch a pixel more
      repaint(pixels);
    }
  }

  /** Says what the picture shows. */
  public void describe(String sentence) {
    if (!sentence.equals(getAccessibleContext().getAccessibleName())) {
      getAccessibleContext().setAccessibleName(sentence);
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(320, 240);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(60, 45);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    FigurePainter current = pictures.painter(new Color(getParent().getBackground().getRGB()));
    if (current != painter || picture == null) {
      painter = current;
      picture = frame.map(current::picture).orElse(null);
    }
    if (picture != null) {
      picture.paint((Graphics2D) graphics, room());
    }
  }

  private Rectangle room() {
    return new Rectangle(getWidth(), getHeight());
  }
}
