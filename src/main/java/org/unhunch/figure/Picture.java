package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a frame looks like: flat shapes in their colours, to be painted into any rectangle. */
public final class Picture {
  private static final double EDGE = 0.08;
  private static final int EDGE_STEPS = 8;
  private static final double EDGE_STEP = 0.35;

  private final Moment moment;
  private final Layers layers;
  private final Color ground;
  private final Optional<Badges> badges;

  /**
   * One shape in its colour.
   *
   * @param bounds the rectangle around the shape
   */
  record Fill(Shape shape, Color color, Rectangle2D bounds) {
    Fill(Shape shape, Color color) {
      this(shape, color, shape.getBounds2D());
    }

    boolean looksLike(Fill other) {
      return shape == other.shape && color == other.color
          || bounds.equals(other.bounds) && color.equals(other.color) && runsLike(other);
    }

    private boolean runsLike(Fill other) {
      PathIterator one = shape.getPathIterator(null);
      PathIterator two = other.shape.getPathIterator(null);
      double[] from = new double[6];
      double[] to = new double[6];
      while (!one.isDone() && !two.isDone()) {
        if (one.currentSegment(from) != two.currentSegment(to) || !Arrays.equals(from, to)) {
          return false;
        }
        one.next();
        two.next();
      }
      return one.isDone() && two.isDone();
    }
  }

  /**
   * All shapes.
   *
   * @param room mat and walls
   * @param shadow what falls on them
   * @param rest the others, the farthest first
   */
  record Layers(List<Fill> room, Fill shadow, List<Fill> rest) {
    Layers {
      room = List.copyOf(room);
      Objects.requireNonNull(shadow);
      rest = List.copyOf(rest);
    }

    private List<Fill> fills() {
      return Stream.of(room, List.of(shadow), rest).flatMap(List::stream).toList();
    }
  }

  /**
   * A picture of what lies in the moment's extent, y growing upward.
   *
   * @param ground what it is painted on
   * @param badges what marks the side; empty for no mark
   */
  Picture(Moment moment, Layers layers, Color ground, Optional<Badges> badges) {
    this.moment = Objects.requireNonNull(moment);
    this.layers = Objects.requireNonNull(layers);
    this.ground = Objects.requireNonNull(ground);
    this.badges = badges;
  }

  /** {@return whether it is turned left to right} */
  boolean isFlipped() {
    return moment.flipped();
  }

  /**
   * Paints this, as large as it fits, into the middle of the bounds, and nothing beyond; what is
   * cut off there fades.
   */
  public void paint(Graphics2D target, Rectangle2D bounds) {
    Graphics2D g = (Graphics2D) target.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.clip(bounds);
      AffineTransform place = into(bounds);
      fill(g, place, layers.room());
      fade(g, bounds, cut(bounds, layers.room()));
      fill(g, place, List.of(layers.shadow()));
      fill(g, place, layers.rest());
      fade(g, bounds, cut(bounds, layers.rest()));
      badges.ifPresent(each -> moment.tag().ifPresent(tag -> tag.paint(g, place, each, ground)));
    } finally {
      g.dispose();
    }
  }

  /**
   * {@return the part of the bounds that may look otherwise than another picture in them}
   *
   * <p>Outside of all shapes that only one of them has, the same shapes lie upon one another in
   * both, and the same edges fade.
   */
  public Rectangle2D differs(Picture other, Rectangle2D bounds) {
    if (moment.flipped() != other.moment.flipped()
        || !moment.extent().equals(other.moment.extent())
        || !cut(bounds, layers.room()).equals(other.cut(bounds, other.layers.room()))
        || !cut(bounds, layers.rest()).equals(other.cut(bounds, other.layers.rest()))) {
      return bounds;
    }
    Rectangle2D shapes = differing(layers.fills(), other.layers.fills());
    Rectangle2D differs = into(bounds).createTransformedShape(shapes).getBounds2D();
    if (!moment.tag().equals(other.moment.tag())) {
      differs = union(union(differs, tagged(bounds)), other.tagged(bounds));
    }
    return differs.createIntersection(bounds);
  }

  private static Rectangle2D differing(List<Fill> one, List<Fill> two) {
    Rectangle2D differs = new Rectangle2D.Double();
    boolean alike = one.size() == two.size();
    for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
      if (!alike || !one.get(i).looksLike(two.get(i))) {
        differs = i < one.size() ? union(differs, one.get(i).bounds) : differs;
        differs = i < two.size() ? union(differs, two.get(i).bounds) : differs;
      }
    }
    return differs;
  }

  private static Rectangle2D union(Rectangle2D one, Rectangle2D two) {
    return one.isEmpty() ? two : two.isEmpty() ? one : one.createUnion(two);
  }

  /** {@return where the mark of the side is in the bounds; empty without one} */
  private Rectangle2D tagged(Rectangle2D bounds) {
    return badges.isPresent() && moment.tag().isPresent()
        ? moment.tag().get().bounds(into(bounds), badges.get())
        : new Rectangle2D.Double();
  }

  private static void fill(Graphics2D g, AffineTransform place, List<Fill> fills) {
    AffineTransform before = g.getTransform();
    g.transform(place);
    Rectangle2D visible = g.getClipBounds();
    for (Fill fill : fills) {
      if (fill.bounds.intersects(visible)) {
        g.setColor(fill.color);
        g.fill(fill.shape);
      }
    }
    g.setTransform(before);
  }

  /** The edges of a room at which something is cut. */
  private record Cut(boolean left, boolean right, boolean top, boolean bottom) {}

  private Cut cut(Rectangle2D bounds, List<Fill> fills) {
    if (fills.isEmpty()) {
      return new Cut(false, false, false, false);
    }
    Rectangle2D shapes = (Rectangle2D) fills.get(0).bounds.clone();
    for (Fill each : fills) {
      Rectangle2D.union(shapes, each.bounds, shapes);
    }
    Rectangle all = into(bounds).createTransformedShape(shapes).getBounds();
    Rectangle room = bounds.getBounds();
    return new Cut(
        all.x < room.x,
        all.getMaxX() > room.getMaxX(),
        all.y < room.y,
        all.getMaxY() > room.getMaxY());
  }

  /** A gradient would look the same, but is not known to every printer. */
  private void fade(Graphics2D g, Rectangle2D bounds, Cut cut) {
    Rectangle room = bounds.getBounds();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setColor(Palette.thin(ground, EDGE_STEP));
    for (int i = 1; i <= EDGE_STEPS; i++) {
      int deep = (int) Math.ceil(EDGE * Math.min(room.width, room.height) * i / EDGE_STEPS);
      int left = cut.left ? deep : 0;
      int right = cut.right ? deep : 0;
      int top = cut.top ? deep : 0;
      int bottom = cut.bottom ? deep : 0;
      g.fillRect(room.x, room.y, left, room.height);
      g.fillRect(room.x + room.width - right, room.y, right, room.height);
      g.fillRect(room.x, room.y, room.width, top);
      g.fillRect(room.x, room.y + room.height - bottom, room.width, bottom);
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  /** {@return the transform that puts it, as large as it fits, into the middle of the bounds} */
  AffineTransform into(Rectangle2D bounds) {
    Rectangle2D extent = moment.extent();
    double scale =
        Math.min(bounds.getWidth() / extent.getWidth(), bounds.getHeight() / extent.getHeight());
    AffineTransform transform = new AffineTransform();
    transform.translate(bounds.getCenterX(), bounds.getCenterY());
    transform.scale(moment.flipped() ? -scale : scale, -scale);
    transform.translate(-extent.getCenterX(), -extent.getCenterY());
    return transform;
  }
}
