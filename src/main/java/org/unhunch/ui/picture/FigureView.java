package org.unhunch.ui.picture;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.HierarchyEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.unhunch.figure.Badges;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.film.Reel;
import org.unhunch.figure.scene.PhotoScene;
import org.unhunch.figure.scene.Scene;
import org.unhunch.photo.Developed;
import org.unhunch.routine.photo.Photo;

/**
 * One frame of the figure or one photo, as large as there is room; its accessible name says what is
 * done, and its description what is seen on the photo.
 */
@SuppressWarnings("serial") // never serialized
public final class FigureView extends JLabel {
  /** What hides all but 28 percent of a figure that stands still. */
  private static final int VEIL = 184;

  /** How much of the height of a photo the mark of a side takes at most. */
  private static final double MOST_MARK = 0.16;

  private final transient Pictures pictures;
  private final transient Reel reel;
  private transient Optional<Scene> scene = Optional.empty();
  private transient Optional<FilmedRoom> filmed = Optional.empty();
  private transient Supplier<FigurePainter.Space> stage;
  private boolean isMoving;

  /** What the painter on stage was made of, since a film is of one painter. */
  private transient FigurePainter plain;

  private transient Badges badges;
  private transient FigurePainter.Space room;
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
   * {@return this, which from now on shows the whole body, and marks its side with a letter a
   * little more than twice as high as this view's font}
   *
   * @param on gives the room of all that is shown one after the other
   */
  public FigureView onStage(Supplier<FigurePainter.Space> on) {
    stage = on;
    return this;
  }

  /**
   * {@return how much of a room the exercise that is shown takes on stage, with the mark of its
   * side; all of it where nothing is shown}
   */
  public Dimension used(Dimension room) {
    if (scene.isEmpty()) {
      return room;
    }
    Rectangle2D used =
        photo()
            .map(each -> Developed.fit(each.photo().picture(), new Rectangle(room)))
            .orElseGet(() -> painter(ground()).used(new Rectangle(room), frame().orElseThrow()));
    int wide = (int) Math.ceil(used.getWidth());
    return new Dimension(Math.min(room.width, wide), (int) Math.ceil(used.getHeight()));
  }

  /** Shapes what the first picture of another exercise waits for, without showing it. */
  public void lookAhead(Optional<? extends Scene> next) {
    if (getParent() != null) {
      next.filter(Frame.class::isInstance)
          .map(Frame.class::cast)
          .ifPresent(each -> painter(ground()).used(getBounds(), each));
    }
  }

  private Optional<Frame> frame() {
    return scene.filter(Frame.class::isInstance).map(Frame.class::cast);
  }

  private Optional<PhotoScene> photo() {
    return scene.filter(PhotoScene.class::isInstance).map(PhotoScene.class::cast);
  }

  private Color ground() {
    return new Color(getParent().getBackground().getRGB());
  }

  private FigurePainter painter(Color ground) {
    FigurePainter next = pictures.painter(ground);
    if (stage == null) {
      return next;
    }
    Badges now = pictures.badges(getFont());
    FigurePainter.Space in = stage.get();
    if (next != plain || !now.equals(badges) || in != room) {
      plain = next;
      badges = now;
      room = in;
      staged = next.onStage(now, room);
    }
    return staged;
  }

  /** {@return whether the window that a component is in, if it is in one, is folded away} */
  public static boolean isFoldedAway(Component component) {
    return SwingUtilities.getWindowAncestor(component) instanceof JFrame window
        && (window.getExtendedState() & JFrame.ICONIFIED) != 0;
  }

  /** {@return whether a component can be seen: one in a window that is folded away cannot} */
  public static boolean canBeSeen(Component component) {
    return component.isShowing() && !isFoldedAway(component);
  }

  private void forgetUnseen(HierarchyEvent event) {
    if (!isShowing()) {
      filmed = Optional.empty();
      isMoving = false;
    }
  }

  /** Shows a scene, or nothing if it is empty; nothing is painted that cannot be seen. */
  public void show(Optional<? extends Scene> next) {
    if (next.equals(scene)) {
      return;
    }
    Optional<Frame> before = frame();
    scene = next.map(each -> each);
    String seen = photo().map(PhotoScene::photo).map(Photo::words).orElse(null);
    getAccessibleContext().setAccessibleDescription(seen);
    Optional<Frame> now = frame();
    isMoving |= before.isPresent() && now.isPresent() && isMove(before.get(), now.get());
    if (filmed.filter(film -> !film.isOver()).isPresent() && now.isPresent() && canBeSeen(this)) {
      repaint(filmed.get().show(now.get()));
    } else {
      repaint();
    }
  }

  /** What stands still needs no film. */
  private static boolean isMove(Frame before, Frame now) {
    return before.staging() == now.staging() && !now.still();
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
    if (frame().isPresent() && filmed.isPresent()) {
      filmed.get().show(frame().get());
      filmed.get().paint(g);
    } else {
      g.setColor(ground);
      g.fill(room);
      frame().ifPresent(each -> painter.paint(g, room, each));
      photo().ifPresent(each -> paint(g, room, each));
    }
    if (faded) {
      g.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), VEIL));
      g.fill(room);
    }
  }

  /** On stage, the mark of the side stands in the photo's corner: it is what is done now. */
  private void paint(Graphics2D g, Rectangle room, PhotoScene photo) {
    pictures.album().paint(g, room, photo.photo().picture(), this);
    if (stage != null && photo.side().isPresent()) {
      Badges marks = pictures.badges(getFont());
      Rectangle2D used = Developed.fit(photo.photo().picture(), room);
      double size = Math.min(marks.diameter(), MOST_MARK * used.getHeight());
      Rectangle2D at =
          new Rectangle2D.Double(used.getX() + size / 2, used.getY() + size / 2, size, size);
      marks.paint(g, at, photo.side().get(), ground());
    }
  }
}
