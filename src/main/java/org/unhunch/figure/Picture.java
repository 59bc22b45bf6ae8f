package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unhunch.figure.Tagging.Tag;
import org.unhunch.figure.paint.Piece;

/** What a frame looks like: flat shapes in their colours, to be painted into any rectangle. */
public final class Picture {
  private static final double EDGE = 0.12;
  private static final double SHARED = 64;

  /** So far from what stands below or above it something is painted that shares the room. */
  private static final double MARGIN = 3;

  private static final int EDGE_STEPS = 32;

  private final Seen seen;
  private final Layers layers;
  private final Color ground;
  private final Optional<Badges> badges;
  private final List<Picture> others;

  /** The rectangles around what may be cut. */
  private final Rectangle2D roomed;

  private final Rectangle2D rested;

  /**
   * What of it is seen.
   *
   * @param extent the part to show
   * @param flipped whether it is turned left to right
   * @param tag the mark of the side; empty where there is none
   */
  record Seen(Rectangle2D extent, boolean flipped, Optional<Tag> tag) {}

  /**
   * All shapes.
   *
   * @param room mat and walls
   * @param shadow what falls on them
   * @param rest the others, the farthest first
   */
  record Layers(List<Fill> room, List<Fill> shadow, List<Fill> rest) {
    Layers {
      room = List.copyOf(room);
      shadow = List.copyOf(shadow);
      rest = List.copyOf(rest);
    }
  }

  /**
   * A picture of what lies in the extent, y growing upward.
   *
   * @param ground what it is painted on
   * @param badges what marks the side; empty for no mark
   * @param others what is to be seen beside it, where there is room
   */
  Picture(Seen seen, Layers layers, Color ground, Optional<Badges> badges, List<Picture> others) {
    this.seen = Objects.requireNonNull(seen);
    this.layers = Objects.requireNonNull(layers);
    this.ground = Objects.requireNonNull(ground);
    this.badges = badges;
    this.others = List.copyOf(others);
    this.roomed = around(layers.room());
    this.rested = around(layers.rest());
  }

  /** {@return whether it is turned left to right} */
  boolean isFlipped() {
    return seen.flipped();
  }

  /**
   * Paints this, as large as it fits, into the middle of the bounds, and nothing beyond; what is
   * cut off there fades.
   */
  public void paint(Graphics2D target, Rectangle2D bounds) {
    List<Rectangle2D> cells = cells(bounds);
    Rectangle2D room = cells.size() == 1 ? seen.extent() : room();
    paintOne(target, cells.get(0), room);
    for (int i = 1; i < cells.size(); i++) {
      others.get(i - 1).paintOne(target, cells.get(i), room);
    }
  }

  /** {@return the room that holds what is painted of each, so that all are as large and as high} */
  private Rectangle2D room() {
    Rectangle2D room = painted();
    others.forEach(other -> room.add(other.painted()));
    return room;
  }

  /** {@return from the lowest that is painted to the highest, so wide as all that is seen} */
  private Rectangle2D painted() {
    Rectangle2D extent = seen.extent();
    Rectangle2D all = roomed.isEmpty() ? rested : roomed.createUnion(rested);
    double low = Math.max(extent.getY(), all.getY() - MARGIN);
    double high = Math.min(extent.getMaxY(), all.getMaxY() + MARGIN);
    return new Rectangle2D.Double(-extent.getWidth() / 2, low, extent.getWidth(), high - low);
  }

  /** {@return where this and the others go, as large as they can be; a small room is not shared} */
  private List<Rectangle2D> cells(Rectangle2D bounds) {
    int count = 1 + others.size();
    if (count == 1 || Math.min(bounds.getWidth(), bounds.getHeight()) < SHARED) {
      return List.of(bounds);
    }
    Rectangle2D room = room();
    int columns = 1;
    for (int each = 2; each <= count; each++) {
      columns = scale(bounds, room, each) > scale(bounds, room, columns) ? each : columns;
    }
    double wide = bounds.getWidth() / columns;
    double high = bounds.getHeight() / rows(columns);
    List<Rectangle2D> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i / columns;
      int inRow = Math.min(columns, count - row * columns);
      double x = bounds.getCenterX() + (i % columns - inRow / 2.0) * wide;
      cells.add(new Rectangle2D.Double(x, bounds.getY() + row * high, wide, high));
    }
    return cells;
  }

  private int rows(int columns) {
    return (others.size() + columns) / columns;
  }

  private double scale(Rectangle2D bounds, Rectangle2D room, int columns) {
    double wide = bounds.getWidth() / columns / room.getWidth();
    return Math.min(wide, bounds.getHeight() / rows(columns) / room.getHeight());
  }

  /** Paints this at the scale at which the room fits, and nothing that its extent cuts off. */
  private void paintOne(Graphics2D target, Rectangle2D cell, Rectangle2D room) {
    AffineTransform place = into(cell, room);
    Rectangle2D bounds = (Rectangle2D) cell.clone();
    if (seen.extent().getY() > room.getY()) {
      double bottom = place.createTransformedShape(seen.extent()).getBounds2D().getMaxY();
      bounds.setRect(cell.getX(), cell.getY(), cell.getWidth(), bottom - cell.getY());
    }
    Graphics2D g = (Graphics2D) target.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.clip(bounds);
      fill(g, place, layers.room());
      fade(g, bounds, cut(bounds, place, roomed));
      fill(g, place, layers.shadow());
      fill(g, place, layers.rest());
      fade(g, bounds, cut(bounds, place, rested));
      badges.ifPresent(each -> seen.tag().ifPresent(tag -> tag.paint(g, place, each, ground)));
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
    AffineTransform place = into(bounds);
    if (!others.isEmpty()
        || !other.others.isEmpty()
        || seen.flipped() != other.seen.flipped()
        || !seen.extent().equals(other.seen.extent())
        || !isCutLike(roomed, other.roomed, place, bounds)
        || !isCutLike(rested, other.rested, place, bounds)) {
      return bounds;
    }
    Rectangle2D shapes = new Rectangle2D.Double();
    differing(layers.room(), other.layers.room(), shapes);
    differing(layers.shadow(), other.layers.shadow(), shapes);
    differing(layers.rest(), other.layers.rest(), shapes);
    Rectangle2D differs = place.createTransformedShape(shapes).getBounds2D();
    if (!seen.tag().equals(other.seen.tag())) {
      widen(differs, tagged(bounds));
      widen(differs, other.tagged(bounds));
    }
    return differs.createIntersection(bounds);
  }

  private static void differing(List<Fill> one, List<Fill> two, Rectangle2D differs) {
    boolean alike = one.size() == two.size();
    for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
      if (!alike || !one.get(i).looksLike(two.get(i))) {
        if (i < one.size()) {
          widen(differs, one.get(i).bounds());
        }
        if (i < two.size()) {
          widen(differs, two.get(i).bounds());
        }
      }
    }
  }

  private static void widen(Rectangle2D all, Rectangle2D part) {
    if (all.isEmpty()) {
      all.setRect(part);
    } else if (!part.isEmpty()) {
      Rectangle2D.union(all, part, all);
    }
  }

  private static Rectangle2D around(List<Fill> fills) {
    Rectangle2D all = new Rectangle2D.Double();
    fills.forEach(fill -> widen(all, fill.bounds()));
    return all;
  }

  /** {@return where the mark of the side is in the bounds; empty without one} */
  private Rectangle2D tagged(Rectangle2D bounds) {
    return badges.isPresent() && seen.tag().isPresent()
        ? seen.tag().get().bounds(into(bounds), badges.get())
        : new Rectangle2D.Double();
  }

  private static void fill(Graphics2D g, AffineTransform place, List<Fill> fills) {
    AffineTransform before = g.getTransform();
    g.transform(place);
    Rectangle2D visible = g.getClipBounds();
    for (Fill fill : fills) {
      if (fill.bounds().intersects(visible)) {
        g.setColor(fill.color());
        g.fill(fill.shape());
      }
    }
    g.setTransform(before);
  }

  /** The edges of a room at which something is cut. */
  private record Cut(boolean left, boolean right, boolean top, boolean bottom) {}

  private static boolean isCutLike(
      Rectangle2D one, Rectangle2D two, AffineTransform place, Rectangle2D bounds) {
    return one.equals(two) || cut(bounds, place, one).equals(cut(bounds, place, two));
  }

  private static Cut cut(Rectangle2D bounds, AffineTransform place, Rectangle2D shapes) {
    if (shapes.isEmpty()) {
      return new Cut(false, false, false, false);
    }
    Rectangle all = place.createTransformedShape(shapes).getBounds();
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
    for (int i = 0; i < EDGE_STEPS; i++) {
      g.setColor(Palette.thin(ground, Piece.layer(i, EDGE_STEPS, 1)));
      double part = 1 - (double) i / EDGE_STEPS;
      int deep = (int) Math.ceil(EDGE * Math.min(room.width, room.height) * part);
      int left = cut.left ? deep : 0;
      int right = cut.right ? deep : 0;
      int top = cut.top ? deep : 0;
      int bottom = cut.bottom ? deep : 0;
      g.fillRect(room.x, room.y, left, room.height);
      g.fillRect(room.x + room.width - right, room.y, right, room.height);
      g.fillRect(room.x, room.y, room.width, top);
      g.fillRect(room.x, room.y + room.height - bottom, room.width, bottom);
    }
  }

  /** {@return the transform that puts it, as large as it fits, into the middle of the bounds} */
  AffineTransform into(Rectangle2D bounds) {
    return into(bounds, seen.extent());
  }

  private AffineTransform into(Rectangle2D bounds, Rectangle2D room) {
    Rectangle2D extent = seen.extent();
    double scale =
        Math.min(bounds.getWidth() / room.getWidth(), bounds.getHeight() / room.getHeight());
    AffineTransform transform = new AffineTransform();
    transform.translate(bounds.getCenterX(), bounds.getCenterY());
    transform.scale(seen.flipped() ? -scale : scale, -scale);
    transform.translate(-extent.getCenterX(), -room.getCenterY());
    return transform;
  }
}
