package org.unhunch.figure.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The outline of a shape as chains of edges, as far as it lies in certain rows of pixels. */
final class Edges {
  /** Nobody sees that a curve is made of straight pieces so near to it, in pixels. */
  private static final double FLAT = 0.01;

  private static final Comparator<Edge> DOWNWARD = Comparator.comparingDouble(Edge::top);

  private final int begin;
  private final int end;
  private final List<Edge> chains = new ArrayList<>();
  private final Winding winding;

  /** The topmost edge of the chain that is being read, and the one that was read last. */
  private Edge head;

  private Edge latest;
  private int way;
  private double startX;
  private double startY;
  private double x;
  private double y;

  /** The edges of a shape in the rows from {@code begin} up to {@code end}. */
  Edges(Shape shape, AffineTransform place, int begin, int end) {
    this.begin = begin;
    this.end = end;
    PathIterator path = shape.getPathIterator(place, FLAT);
    double[] at = new double[6];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> move(at[0], at[1]);
        case PathIterator.SEG_LINETO -> line(at[0], at[1]);
        default -> line(startX, startY);
      }
    }
    move(startX, startY);
    chains.sort(DOWNWARD);
    winding = Winding.of(path);
  }

  /** Closes what has been read, as what is filled has no open side, and begins elsewhere. */
  private void move(double toX, double toY) {
    line(startX, startY);
    turn(0);
    startX = x = toX;
    startY = y = toY;
  }

  private void line(double toX, double toY) {
    int toward = Double.compare(toY, y);
    if (toward != way && toward != 0) {
      turn(toward);
    }
    if (toward > 0) {
      add(x, y, toX, toY);
    } else if (toward < 0) {
      add(toX, toY, x, y);
    }
    x = toX;
    y = toY;
  }

  /** Ends the chain, and begins one that goes another way. */
  private void turn(int toward) {
    if (head != null) {
      chains.add(head);
    }
    head = null;
    latest = null;
    way = toward;
  }

  private void add(double topX, double topY, double bottomX, double bottomY) {
    double top = Math.max(topY, begin);
    double bottom = Math.min(bottomY, end);
    if (top < bottom) {
      double slope = (bottomX - topX) / (bottomY - topY);
      link(new Edge(topX + slope * (top - topY), slope, top, bottom, way));
    }
  }

  private void link(Edge edge) {
    if (way < 0) {
      edge.lead(latest);
      head = edge;
    } else if (latest == null) {
      head = edge;
    } else {
      latest.lead(edge);
    }
    latest = edge;
  }

  /** {@return the topmost edge of each chain, the highest first} */
  List<Edge> chains() {
    return chains;
  }

  Winding winding() {
    return winding;
  }
}
