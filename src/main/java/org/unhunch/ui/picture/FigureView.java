package org.unhunch.ui.picture;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.HierarchyEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.unhunch.figure.Badges;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.film.Reel;

/** One frame of the figure, as large as there is room; its accessible name says what it shows. */
@SuppressWarnings("serial") // never serialized
public final class FigureView extends JLabel {
  /** What hides all but 28 percent of a figure that stands still. */
  private static final int VEIL = 184;

  private final transient Pictures pictures;
  private final transient Reel reel;
  private transient Optional<Frame> frame = Optional.empty();
  private transient Optional<FilmedRoom> filmed = Optional.empty();
  private boolean isOnStage;
  private boolean isMoving;

  /** What the painter on stage was made of, since a film is of one painter. */
  private transient FigurePainter plain;

  private transient Badges badges;
  private transient FigurePainter staged;

  private boolean faded;

  /** A view that shows nothing yet. */
  public FigureView(Pictures pictures) {
    this(pictures, new Reel());
  }

  /** A view that shows nothing yet, and shares the memory for what moves: one does at a time. */
  public FigureView(Pictures pictures, Reel reel) {
    this.pictures = pictures;
    this.reel = reel;
    setName("figure");
    setOpaque(true);
    addHierarchyListener(this::forgetUnseen);
  }

  /**
   * {@return this, which from now on shows the whole body as large as the room allows, and marks
   * its side with a letter a little more than twice as high as this view's font}
   */
  public FigureView onStage() {
    isOnStage = true;
    return this;
  }

  /**
   * {@return how much of a room the exercise that is shown takes on stage, with the mark of its
   * side; all of it where nothing is shown}
   */
  public Dimension used(Dimension room) {
    if (frame.isEmpty()) {
      return room;
    }
    Rectangle2D used = painter(ground()).used(new Rectangle(room), frame.get());
    int wide = (int) Math.ceil(used.getWidth());
    return new Dimension(Math.min(room.width, wide), (int) Math.ceil(used.getHeight()));
  }

  private Color ground() {
    return new Color(getParent().getBackground().getRGB());
  }

  private FigurePainter painter(Color ground) {
    FigurePainter next = pictures.painter(ground);
    if (!isOnStage) {
      return next;
    }
    Badges now = pictures.badges(getFont());
    if (next != plain || !now.equals(badges)) {
      plain = next;
      badges = now;
      staged = next.onStage(now);
    }
    return staged;
  }

  /** {@return whether a component can be seen: one in a window that is folded away cannot} */
  public static boolean canBeSeen(Component component) {
    Window around = SwingUtilities.getWindowAncestor(component);
    boolean folded =
        around instanceof JFrame window && (window.getExtendedState() & JFrame.ICONIFIED) != 0;
    return component.isShowing() && !folded;
  }

  private void forgetUnseen(HierarchyEvent event) {
    if (!isShowing()) {
      filmed = Optional.empty();
      isMoving = false;
    }
  }

  /** Shows a frame, or nothing if it is empty; nothing is painted that cannot be seen. */
  public void show(Optional<Frame> next) {
    if (next.equals(frame)) {
      return;
    }
    isMoving |= isMove(next);
    frame = next;
    if (filmed.filter(film -> !film.isOver()).isPresent() && next.isPresent() && canBeSeen(this)) {
      repaint(filmed.get().show(next.get()));
    } else {
      repaint();
    }
  }

  /** What stands still needs no film. */
  private boolean isMove(Optional<Frame> next) {
    return frame.isPresent()
        && next.isPresent()
        && frame.get().staging() == next.get().staging()
        && !next.get().still();
  }

  /** Paints it faintly from now on, since it stands still, or plainly. */
  public void fade(boolean next) {
    if (next != faded) {
      faded = next;
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
    Graphics2D g = (Graphics2D) graphics;
    Color ground = ground();
    FigurePainter painter = painter(ground);
    Rectangle room = new Rectangle(getWidth(), getHeight());
    if (filmed.isEmpty() || !filmed.get().fits(painter, room, g.getTransform())) {
      filmed = isMoving ? FilmedRoom.of(reel, painter, room, g.getTransform()) : Optional.empty();
    }
    if (frame.isPresent() && filmed.isPresent()) {
      filmed.get().show(frame.get());
      filmed.get().paint(g);
    } else {
      g.setColor(ground);
      g.fill(room);
      frame.ifPresent(each -> painter.paint(g, room, each));
    }
    if (faded) {
      g.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), VEIL));
      g.fill(room);
    }
  }
}
