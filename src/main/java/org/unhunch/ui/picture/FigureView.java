package org.unhunch.ui.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JLabel;
import org.unhunch.figure.Frame;

/** One frame of the figure, as large as there is room; its accessible name says what it shows. */
@SuppressWarnings("serial") // never serialized
public final class FigureView extends JLabel {
  private final transient Pictures pictures;
  private transient Optional<Frame> frame = Optional.empty();

  /** A view that shows nothing yet. */
  public FigureView(Pictures pictures) {
    this.pictures = pictures;
    setName("figure");
  }

  /** Shows a frame, or nothing if it is empty. */
  public void show(Optional<Frame> next) {
    if (!next.equals(frame)) {
      frame = next;
      repaint();
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
    Color ground = new Color(getParent().getBackground().getRGB());
    Rectangle bounds = new Rectangle(getWidth(), getHeight());
    frame.ifPresent(each -> pictures.painter(ground).paint((Graphics2D) graphics, bounds, each));
  }
}
