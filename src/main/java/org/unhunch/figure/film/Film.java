package org.unhunch.figure.film;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Picture;

/**
 * An image that shows one frame after the other, in one size and in the colours of one painter.
 *
 * <p>A frame is painted when it is first shown, and kept as what it changed in the image. When it
 * comes again in its place, only that is copied. Since neighbours differ little, this takes little
 * room; what is kept is bounded all the same, and where there is no more room, frames are painted.
 */
public final class Film {
  /**
   * The pixels of the largest image that is worth its memory, of which it takes eight bytes each.
   */
  public static final int MOST_PIXELS = 3_000_000;

  /** The memory that the frames which are kept take at most, in bytes. */
  public static final int MOST_BYTES = 6_000_000;

  private static final int OPAQUE = 0xFF000000;

  /** A frame takes about as much, and a step to it, in bytes. */
  private static final int BYTES_EACH = 200;

  /** A late wake-up leaves out some frames, whose changes are made one after the other. */
  private static final int MOST_LEFT_OUT = 8;

  /** Breathing comes to a frame from two sides, and a repetition to its start from two ends. */
  private static final int MOST_WAYS = 3;

  private final FigurePainter painter;
  private final Rectangle2D room;
  private final AffineTransform place;
  private final Reel reel;
  private final ColorTable colors;
  private final RunWriter writer;
  private final RunStore store;
  private final Map<Frame, Shot> shots = new HashMap<>();
  private final BufferedImage image;
  private final int[] pixels;

  /** What a part of the image was before it was painted anew. */
  private final int[] before;

  private int bytes;
  private Shot shown = new Shot(null);

  /** The frame that was painted last, and what it looks like. */
  private Frame painted;

  private Picture picture;

  /** A frame, and what it changes in each of those that it was shown after. */
  private static final class Shot {
    private final Frame frame;
    private final List<Step> steps = new ArrayList<>(1);

    Shot(Frame frame) {
      this.frame = frame;
    }

    /** {@return the step from a frame to this, or else one of those there are} */
    Step from(Shot before) {
      for (Step step : steps) {
        if (step.before == before) {
          return step;
        }
      }
      return steps.get(0);
    }
  }

  /** What the frame after another changes in the image. */
  private record Step(Shot before, PixelRuns changes) {}

  /**
   * A film without a frame, of which the image is to be used only after one was shown.
   *
   * @param reel whose memory it uses, until another film does
   * @param place takes what is painted to the pixels of the image
   * @param room where the figure is painted, before it is taken there
   */
  public Film(Reel reel, FigurePainter painter, AffineTransform place, Rectangle2D room) {
    this.reel = reel;
    this.painter = painter;
    this.place = new AffineTransform(place);
    this.room = room;
    Rectangle size = place.createTransformedShape(room).getBounds();
    reel.take(this, size.width, size.height);
    colors = reel.colors();
    store = reel.store();
    image = reel.image();
    pixels = reel.pixels();
    before = reel.before();
    writer = new RunWriter(size.width, colors);
  }

  /** {@return whether another film has taken over the memory, so that this cannot be shown} */
  public boolean isOver() {
    return !reel.isOf(this);
  }

  /** {@return the image} */
  public BufferedImage image() {
    return image;
  }

  /** {@return the memory that the frames which are kept take, about, in bytes} */
  public int bytes() {
    return bytes;
  }

  /**
   * Shows a frame.
   *
   * @return the pixels of the image that are others now, the smallest rectangle around them
   */
  public Rectangle show(Frame frame) {
    if (frame.equals(shown.frame)) {
      return new Rectangle();
    }
    if (shown.frame != null) {
      forgetWhatIsOver(frame);
    }
    Shot kept = shots.get(frame);
    Deque<Step> way = way(kept);
    return way.isEmpty() ? paint(frame) : replay(kept, way);
  }

  /** Another exercise never comes back to a frame; another side does where sides take turns. */
  private void forgetWhatIsOver(Frame next) {
    boolean otherSide = next.mirrored() != shown.frame.mirrored();
    if (next.staging() != shown.frame.staging() || otherSide && bytes > MOST_BYTES / 2) {
      forget();
    }
  }

  private void forget() {
    shots.clear();
    colors.clear();
    store.clear();
    bytes = 0;
    shown = new Shot(shown.frame); // the one that is shown leads to all before it
  }

  /** {@return the steps from the frame that is shown to this one; empty if they are not known} */
  private Deque<Step> way(Shot to) {
    Deque<Step> way = new ArrayDeque<>(MOST_LEFT_OUT);
    Shot at = to;
    while (at != null && at != shown && !at.steps.isEmpty() && way.size() < MOST_LEFT_OUT) {
      way.push(at.from(shown));
      at = way.peek().before;
    }
    return at == shown ? way : new ArrayDeque<>(0);
  }

  private Rectangle replay(Shot to, Deque<Step> way) {
    Rectangle changed = new Rectangle(-1, -1);
    for (Step each : way) {
      each.changes.applyTo(pixels, colors);
      if (!each.changes.bounds().isEmpty()) {
        changed.add(each.changes.bounds());
      }
    }
    shown = to;
    return changed.isEmpty() ? new Rectangle() : changed;
  }

  /** What changes everything is not kept: it comes but once, and would take the most room. */
  private Rectangle paint(Frame frame) {
    Rectangle all = new Rectangle(image.getWidth(), image.getHeight());
    Picture next = painter.picture(frame);
    Rectangle part = shown.frame == null ? all : changed(next).intersection(all);
    boolean compares = !part.equals(all) && frame.turned() == 1;
    if (compares) {
      copyBefore(part);
    }
    paintInto(part, next);
    painted = frame;
    picture = next;
    if (compares && writer.compare(before, pixels, part)) {
      shown = keep(frame);
      return writer.bounds();
    }
    if (compares) {
      forget();
    }
    shown = shot(frame);
    return part;
  }

  /** {@return the pixels that may be others in a picture than in the one of what is shown} */
  private Rectangle changed(Picture next) {
    Picture last = shown.frame.equals(painted) ? picture : painter.picture(shown.frame);
    Rectangle2D changed = next.differs(last, room);
    Rectangle part = place.createTransformedShape(changed).getBounds();
    part.grow(1, 1);
    return part;
  }

  private void copyBefore(Rectangle part) {
    for (int row = 0; row < part.height; row++) {
      int from = (part.y + row) * image.getWidth() + part.x;
      System.arraycopy(pixels, from, before, row * part.width, part.width);
    }
  }

  private void paintInto(Rectangle part, Picture next) {
    Graphics2D g = image.createGraphics();
    g.clip(part);
    g.setColor(painter.ground());
    g.fill(part);
    g.transform(place);
    next.paint(g, room);
    g.dispose();
    // Where an edge was painted in the color that was there, only what is unused has changed.
    for (int row = part.y; row < part.y + part.height; row++) {
      int from = row * image.getWidth() + part.x;
      for (int i = from; i < from + part.width; i++) {
        pixels[i] |= OPAQUE;
      }
    }
  }

  /** Keeps what a frame changes, if there is room. */
  private Shot keep(Frame frame) {
    Shot shot = shot(frame);
    Optional<PixelRuns> changes =
        shot.steps.size() < MOST_WAYS ? writer.keptIn(store) : Optional.empty();
    if (changes.isPresent()) {
      bytes += changes.get().bytes() + BYTES_EACH;
      shot.steps.add(new Step(shown, changes.get()));
    }
    return shot;
  }

  /** {@return what is known of a frame, and from now on, if there is room} */
  private Shot shot(Frame frame) {
    Shot shot = shots.get(frame);
    if (shot == null) {
      shot = new Shot(frame);
      if (bytes < MOST_BYTES && frame.turned() == 1) {
        shots.put(frame, shot);
        bytes += BYTES_EACH;
      }
    }
    return shot;
  }
}
