package org.unhunch.figure.film;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.figure.FigurePainter;
import org.unhunch.figure.Frame;

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

  /** A frame and its place among the others take about as much, in bytes. */
  private static final int BYTES_EACH = 400;

  /** A late wake-up leaves out some frames, whose changes are made one after the other. */
  private static final int MOST_LEFT_OUT = 8;

  /** Breathing comes to a frame from two sides, and a repetition to its start from two ends. */
  private static final int MOST_WAYS = 3;

  private final FigurePainter painter;
  private final Rectangle2D room;
  private final AffineTransform place;
  private final ColorTable colors = new ColorTable();
  private final RunWriter writer;
  private final Map<Frame, Shot> shots = new HashMap<>();
  private BufferedImage image;
  private BufferedImage spare;
  private int bytes;
  private Shot shown = new Shot(null);

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
  private record Step(Shot before, PixelRuns changes) {
    int bytes() {
      return BYTES_EACH + changes.bytes();
    }
  }

  /**
   * A film without a frame, an image of the painter's ground.
   *
   * @param width of the image in pixels, above zero
   * @param height of the image in pixels, above zero
   * @param place takes what is painted to the pixels of the image
   * @param room where the figure is painted, before it is taken there
   */
  public Film(
      FigurePainter painter, int width, int height, AffineTransform place, Rectangle2D room) {
    this.painter = painter;
    this.place = new AffineTransform(place);
    this.room = room;
    this.writer = new RunWriter(width, colors);
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    spare = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /** {@return the image, which is another after another frame} */
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
      each.changes.applyTo(pixels(image), colors);
      if (!each.changes.bounds().isEmpty()) {
        changed.add(each.changes.bounds());
      }
    }
    shown = to;
    return changed.isEmpty() ? new Rectangle() : changed;
  }

  private Rectangle paint(Frame frame) {
    paintInto(spare, frame);
    Optional<PixelRuns> changes = writer.between(pixels(image), pixels(spare));
    BufferedImage before = image;
    image = spare;
    spare = before;
    if (changes.isEmpty()) {
      forget();
      shown = new Shot(frame);
      return new Rectangle(image.getWidth(), image.getHeight());
    }
    shown = keep(frame, changes.get());
    return changes.get().bounds();
  }

  private void paintInto(BufferedImage target, Frame frame) {
    Graphics2D g = target.createGraphics();
    g.setColor(painter.ground());
    g.fillRect(0, 0, target.getWidth(), target.getHeight());
    g.transform(place);
    painter.paint(g, room, frame);
    g.dispose();
    // Where an edge was painted in the color that was there, only what is unused has changed.
    int[] pixels = pixels(target);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
  }

  /** Keeps what a frame changes, if there is room; a turn to the other side comes but once. */
  private Shot keep(Frame frame, PixelRuns changes) {
    Shot shot = shots.getOrDefault(frame, new Shot(frame));
    Step step = new Step(shown, changes);
    if (bytes + step.bytes() <= MOST_BYTES && frame.turned() == 1) {
      if (shot.steps.size() == MOST_WAYS) {
        bytes -= shot.steps.remove(0).bytes();
      }
      bytes += step.bytes();
      shot.steps.add(step);
      shots.put(frame, shot);
    }
    return shot;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
