package org.unhunch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a frame looks like: flat shapes in their colours, to be painted into any rectangle. */
public final class Picture {
  private static final double EDGE = 0.08;
  private static final int EDGE_STEPS = 8;
  private static final double EDGE_STEP = 0.35;

  private final Moment moment;
  private final Layers layers;
  private final Color ground;
  private final Optional<Badges> badges;

  /** One shape in its colour. */
  record Fill(Shape shape, Color color) {}

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
      if (fill.shape.getBounds2D().intersects(visible)) {
        g.setColor(fill.color);
        g.fill(fill.shape);
      }
    }
    g.setTransform(before);
  }

  /** A gradient would look the same, but is not known to every printer. */
  private void fade(Graphics2D g, AffineTransform place, Rectangle2D bounds, List<Fill> fills) {
    if (fills.isEmpty()) {
      return;
    }
    Rectangle all = place.createTransformedShape(around(fills)).getBounds();
    Rectangle room = bounds.getBounds();
    if (room.contains(all)) {
      return;
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    g.setColor(Palette.thin(ground, EDGE_STEP));
    for (int i = 1; i <= EDGE_STEPS; i++) {
      int deep = (int) Math.ceil(EDGE * Math.min(room.width, room.height) * i / EDGE_STEPS);
      int left = all.x < room.x ? deep : 0;
      int right = all.getMaxX() > room.getMaxX() ? deep : 0;
      int top = all.y < room.y ? deep : 0;
      int bottom = all.getMaxY() > room.getMaxY() ? deep : 0;
      g.fillRect(room.x, room.y, left, room.height);
      g.fillRect(room.x + room.width - right, room.y, right, room.height);
      g.fillRect(room.x, room.y, room.width, top);
      g.fillRect(room.x, room.y + room.height - bottom, room.width, bottom);
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  private static Rectangle2D around(List<Fill> fills) {
    Rectangle2D all = new Rectangle2D.Double();
    for (int i = 0; i < fills.size(); i++) {
      Rectangle2D each = fills.get(i).shape.getBounds2D();
      Rectangle2D.union(i == 0 ? each : all, each, all);
    }
    return all;
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
