package org.unhunch.figure.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.unhunch.figure.outline.Blob;
import org.unhunch.figure.outline.Outline;

/** A soft region along a row of blobs, as shapes that lie upon one another and fade to its rim. */
final class Glow {
  /** How large each is that lies upon those before, of the whole. */
  private static final double[] SIZES = {1.26, 1.1, 0.94, 0.76, 0.58, 0.38};

  /** A smooth curve stays inside of its corners. */
  private static final double ROUNDED = 1.2;

  private static final double SHORT = 1.5;

  private final List<Blob> blobs;
  private final double[] nx;
  private final double[] ny;
  private final double[] wide;

  /** A glow along two blobs or more. */
  Glow(List<Blob> blobs) {
    this.blobs = blobs;
    int count = blobs.size();
    nx = new double[count];
    ny = new double[count];
    wide = new double[count];
    for (int i = 0; i < count; i++) {
      Blob a = blobs.get(Math.max(0, i - 1));
      Blob b = blobs.get(Math.min(count - 1, i + 1));
      double length = Math.max(1e-6, Math.hypot(b.x() - a.x(), b.y() - a.y()));
      nx[i] = -(b.y() - a.y()) / length;
      ny[i] = (b.x() - a.x()) / length;
      double along = 2.0 * i / (count - 1) - 1;
      Blob at = blobs.get(i);
      double taper = count == 2 ? 1 : Math.sqrt(1 - 0.6 * along * along);
      wide[i] = ROUNDED * at.reach(nx[i], ny[i]) * taper;
    }
  }

  /** Adds the shapes, so faint that all of them together are as strong as asked, 0 to 1. */
  void add(double strength, List<Piece> pieces) {
    if (strength > 0.01) {
      double each = 1 - Math.pow(1 - strength, 1.0 / SIZES.length);
      for (double size : SIZES) {
        pieces.add(Piece.of(shape(size), Piece.Ink.GLOW).faint(each));
      }
    }
  }

  private Shape shape(double size) {
    Blob first = blobs.get(0);
    Blob last = blobs.get(blobs.size() - 1);
    if (Math.hypot(last.x() - first.x(), last.y() - first.y()) < SHORT) {
      // Seen from one end, the row is no line.
      Blob middle = blobs.get(blobs.size() / 2);
      double less = (size - 1) * middle.size();
      return new Outline().hull(middle.grown(less)).path();
    }
    int count = blobs.size();
    int all = 2 * count + 2;
    double[] x = new double[all];
    double[] y = new double[all];
    for (int i = 0; i < count; i++) {
      double part = (count - 1) / 2.0 + (i - (count - 1) / 2.0) * size;
      place(x, y, 1 + i, part, wide[i] * size);
      place(x, y, all - 1 - i, part, -wide[i] * size);
    }
    double end = (count - 1) / 2.0 * (1 - size);
    place(x, y, 0, end, 0);
    double tail = tip(0) * size;
    x[0] -= ny[0] * tail;
    y[0] += nx[0] * tail;
    place(x, y, count + 1, count - 1 - end, 0);
    double tip = tip(count - 1) * size;
    x[count + 1] += ny[count - 1] * tip;
    y[count + 1] -= nx[count - 1] * tip;
    return smooth(x, y);
  }

  /** {@return how far a glow goes on beyond the middle of its last blob} */
  private double tip(int end) {
    return Math.max(ROUNDED * blobs.get(end).reach(-ny[end], nx[end]) * 1.4, wide[end] * 0.6);
  }

  /** Puts a corner beside the line, whose places count from 0; beyond its ends it goes on. */
  private void place(double[] x, double[] y, int index, double part, double aside) {
    int i = Math.max(0, Math.min(blobs.size() - 2, (int) Math.floor(part)));
    Blob a = blobs.get(i);
    Blob b = blobs.get(i + 1);
    double on = part - i;
    int nearest = Math.max(0, Math.min(blobs.size() - 1, (int) Math.round(part)));
    x[index] = a.x() + (b.x() - a.x()) * on + nx[nearest] * aside;
    y[index] = a.y() + (b.y() - a.y()) * on + ny[nearest] * aside;
  }

  /** {@return the closed curve along the corners} */
  private static Shape smooth(double[] x, double[] y) {
    int count = x.length;
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, count + 2);
    path.moveTo((x[count - 1] + x[0]) / 2, (y[count - 1] + y[0]) / 2);
    for (int i = 0; i < count; i++) {
      int next = (i + 1) % count;
      path.quadTo(x[i], y[i], (x[i] + x[next]) / 2, (y[i] + y[next]) / 2);
    }
    path.closePath();
    return path;
  }
}
