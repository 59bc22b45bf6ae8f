package org.unhunch.figure.arrow;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.BodyPieces;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Look;
import org.unhunch.figure.paint.Piece;

/** What a body covers of its picture, which is asked for many points. */
public final class Silhouette {
  /** A little more than a head. */
  private static final double HEAD = 6.6;

  private static final double RAY = 0.6;
  private static final double FREE = 9;
  private static final double FARTHEST = 34;

  /** A part of the body with the rectangle around it. */
  private record Part(Shape shape, Rectangle2D bounds) {}

  private final List<Part> parts = new ArrayList<>();
  private final Point2D head;

  /** Makes the silhouette of the body that the camera sees. */
  public Silhouette(Skeleton body, Camera camera) {
    for (Piece piece : new BodyPieces(body, camera, Look.plain()).pieces()) {
      parts.add(new Part(piece.shape(), piece.shape().getBounds2D()));
    }
    head = camera.see(body.head().at());
  }

  /** {@return whether the body is seen at the point} */
  public boolean covers(Point2D point) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.bounds.contains(point) && part.shape.contains(point)) {
        Collections.swap(parts, 0, i); // it mostly covers the next point, too
        return true;
      }
    }
    return false;
  }

  /** {@return whether a disc of the radius around the point would cover some of the head} */
  public boolean isOverHead(Point2D point, double radius) {
    return point.distance(head) < HEAD + radius;
  }

  /** {@return the first point in the direction beyond which some room is free, or null} */
  Point2D.Double edge(Point2D.Double from, double x, double y) {
    double free = 0;
    for (double out = 0; out < FARTHEST; out += RAY) {
      Point2D.Double at = new Point2D.Double(from.x + x * out, from.y + y * out);
      free = covers(at) ? 0 : free + RAY;
      if (free >= FREE) {
        return new Point2D.Double(at.x - x * free, at.y - y * free);
      }
    }
    return null;
  }
}
