package org.unhunch.ui.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.film.Film;
import org.unhunch.figure.film.Reel;

/**
 * The room of a component on the screen, filmed in the screen's own pixels.
 *
 * <p>A screen that is finer than the pixels of a component, perhaps by half, may begin the
 * component inside one of its own.
 */
final class FilmedRoom {
  private static final int PLAIN =
      AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_MASK_SCALE;

  private final FigurePainter painter;
  private final Rectangle room;
  private final AffineTransform place;
  private final Film film;

  private FilmedRoom(Reel reel, FigurePainter painter, Rectangle room, AffineTransform place) {
    this.painter = painter;
    this.room = room;
    this.place = place;
    film = new Film(reel, painter, place, room);
  }

  /** {@return the room, filmed; empty where it is too large for that, or does not stand upright} */
  static Optional<FilmedRoom> of(
      Reel reel, FigurePainter painter, Rectangle room, AffineTransform onScreen) {
    boolean plain = (onScreen.getType() & ~PLAIN) == 0 && onScreen.getScaleX() > 0;
    AffineTransform place = inside(onScreen);
    Rectangle pixels = place.createTransformedShape(room).getBounds();
    boolean fits = (long) pixels.width * pixels.height <= Film.MOST_PIXELS;
    return plain && fits && !pixels.isEmpty()
        ? Optional.of(new FilmedRoom(reel, painter, room, place))
        : Optional.empty();
  }

  /** {@return the transform without the whole pixels by which it moves} */
  private static AffineTransform inside(AffineTransform onScreen) {
    double x = onScreen.getTranslateX();
    double y = onScreen.getTranslateY();
    AffineTransform place =
        AffineTransform.getTranslateInstance(x - Math.floor(x), y - Math.floor(y));
    place.scale(onScreen.getScaleX(), onScreen.getScaleY());
    return place;
  }

  /** {@return whether this is still a film of that, in those colors} */
  boolean fits(FigurePainter now, Rectangle size, AffineTransform onScreen) {
    return !film.isOver() && painter == now && room.equals(size) && place.equals(inside(onScreen));
  }

  /** {@return whether it can be shown} */
  boolean isOver() {
    return film.isOver();
  }

  /** Shows a frame; {@return the part of the room that looks otherwise now} */
  Rectangle show(Frame frame) {
    Rectangle pixels = film.show(frame);
    if (pixels.isEmpty()) {
      return pixels;
    }
    Rectangle part = new Rectangle();
    part.setFrameFromDiagonal(
        Math.floor((pixels.getMinX() - place.getTranslateX()) / place.getScaleX()),
        Math.floor((pixels.getMinY() - place.getTranslateY()) / place.getScaleY()),
        Math.ceil((pixels.getMaxX() - place.getTranslateX()) / place.getScaleX()),
        Math.ceil((pixels.getMaxY() - place.getTranslateY()) / place.getScaleY()));
    return part;
  }

  /** Copies what has to be painted anew of the room, and no more. */
  void paint(Graphics2D g) {
    AffineTransform before = g.getTransform();
    int x = (int) Math.floor(before.getTranslateX());
    int y = (int) Math.floor(before.getTranslateY());
    g.setTransform(new AffineTransform());
    Rectangle all = new Rectangle(x, y, film.image().getWidth(), film.image().getHeight());
    Rectangle part = g.getClip() == null ? all : g.getClipBounds().intersection(all);
    if (!part.isEmpty()) {
      int right = part.x + part.width;
      int bottom = part.y + part.height;
      g.drawImage(
          film.image(),
          part.x,
          part.y,
          right,
          bottom,
          part.x - x,
          part.y - y,
          right - x,
          bottom - y,
          null);
    }
    g.setTransform(before);
  }
}
