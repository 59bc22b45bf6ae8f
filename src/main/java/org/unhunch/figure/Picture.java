package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a frame looks like: flat shapes in their colours, to be painted into any rectangle. */
public final class Picture {
  private static final double EDGE = 0.08;
  private static final int EDGE_STEPS = 8;
  private static final Insets NOT_CUT = new Insets(0, 0, 0, 0);
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

    List<Fill> all() {
      List<Fill> all = new ArrayList<>(room);
      all.add(shadow);
      all.addAll(rest);
      return all;
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
      fade(g, place, bounds, layers.room());
      fill(g, place, List.of(layers.shadow()));
      fill(g, place, layers.rest());
      fade(g, place, bounds, layers.rest());
      badges.ifPresent(each -> moment.tag().ifPresent(tag -> tag.paint(g, place, each, ground)));
    } finally {
      g.dispose();
    }
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

  /** A gradient would look the same, but is not known to every printer. */
  private void fade(Graphics2D g, AffineTransform place, Rectangle2D bounds, List<Fill> fills) {
    Insets cut = cut(place, bounds, fills);
    if (cut.equals(NOT_CUT)) {
      return;
    }
    Rectangle room = bounds.getBounds();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setColor(Palette.thin(ground, EDGE_STEP));
    for (int i = 1; i <= EDGE_STEPS; i++) {
      int deep = (int) Math.ceil(EDGE * Math.min(room.width, room.height) * i / EDGE_STEPS);
      g.fillRect(room.x, room.y, cut.left * deep, room.height);
      g.fillRect(room.x + room.width - cut.right * deep, room.y, cut.right * deep, room.height);
      g.fillRect(room.x, room.y, room.width, cut.top * deep);
      g.fillRect(room.x, room.y + room.height - cut.bottom * deep, room.width, cut.bottom * deep);
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  /** {@return 1 for each edge of the bounds that something goes beyond} */
  private static Insets cut(AffineTransform place, Rectangle2D bounds, List<Fill> fills) {
    Insets cut = new Insets(0, 0, 0, 0);
    for (Fill fill : fills) {
      double one = place.getScaleX() * fill.bounds.getMinX() + place.getTranslateX();
      double other = place.getScaleX() * fill.bounds.getMaxX() + place.getTranslateX();
      double top = place.getScaleY() * fill.bounds.getMaxY() + place.getTranslateY();
      double bottom = place.getScaleY() * fill.bounds.getMinY() + place.getTranslateY();
      cut.set(
          top < bounds.getMinY() ? 1 : cut.top,
          Math.min(one, other) < bounds.getMinX() ? 1 : cut.left,
          bottom > bounds.getMaxY() ? 1 : cut.bottom,
          Math.max(one, other) > bounds.getMaxX() ? 1 : cut.right);
    }
    return cut;
  }

  /**
   * {@return the part of the bounds that may look otherwise than another picture in them}
   *
   * <p>Outside of all shapes that only one of them has, the same shapes lie upon one another in
   * both.
   */
  public Rectangle2D differs(Picture other, Rectangle2D bounds) {
    AffineTransform place = into(bounds);
    if (!place.equals(other.into(bounds)) || !isCutAs(other, place, bounds)) {
      return bounds;
    }
    List<Fill> fills = layers.all();
    List<Fill> others = other.layers.all();
    int first = 0;
    int end = Math.min(fills.size(), others.size());
    while (first < end && fills.get(first).looksLike(others.get(first))) {
      first++;
    }
    Rectangle2D differs = new Rectangle2D.Double();
    boolean alike = fills.size() == others.size();
    for (int i = first; i < Math.max(fills.size(), others.size()); i++) {
      if (!alike || !fills.get(i).looksLike(others.get(i))) {
        differs = with(with(differs, fills, i), others, i);
      }
    }
    Rectangle2D shapes = place.createTransformedShape(differs).getBounds2D();
    return marks(other, place, shapes).createIntersection(bounds);
  }

  private boolean isCutAs(Picture other, AffineTransform place, Rectangle2D bounds) {
    return cut(place, bounds, layers.room()).equals(cut(place, bounds, other.layers.room()))
        && cut(place, bounds, layers.rest()).equals(cut(place, bounds, other.layers.rest()));
  }

  /** {@return the part, with the mark of either where they differ} */
  private Rectangle2D marks(Picture other, AffineTransform place, Rectangle2D part) {
    if (moment.tag().equals(other.moment.tag())) {
      return part;
    }
    Rectangle2D all = part;
    for (Picture each : List.of(this, other)) {
      Optional<Rectangle2D> mark =
          each.badges.flatMap(badges -> each.moment.tag().map(tag -> tag.bounds(place, badges)));
      all = all.isEmpty() ? mark.orElse(all) : mark.map(all::createUnion).orElse(all);
    }
    return all;
  }

  private static Rectangle2D with(Rectangle2D part, List<Fill> fills, int i) {
    Rectangle2D more = i < fills.size() ? fills.get(i).bounds : part;
    return part.isEmpty() ? more : more.isEmpty() ? part : part.createUnion(more);
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
