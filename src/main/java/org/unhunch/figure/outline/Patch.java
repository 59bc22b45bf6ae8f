package org.unhunch.figure.outline;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** A soft region on a part of the body, which ends where the part does. */
public final class Patch {
  private static final int HALVINGS = 5;

  /**
   * At the ends of a region of more than two blobs, what is nearer to its middle than this lies
   * elsewhere.
   */
  private static final double ROUNDED = 0.75;

  private final Ring ring;

  /** How far from the middle line each point lies, so that all of them are on the part. */
  private final float[] reach;

  /** Which shapes reach out to the point: those that are larger, from 0 to 1. */
  private final float[] least;

  /** The region along the blobs, one or more, so far as it lies on the part. */
  public Patch(List<Blob> blobs, Outline on) {
    ring = new Outline().tube(blobs).first();
    reach = new float[ring.size()];
    least = new float[ring.size()];
    Blob middle = blobs.get(blobs.size() / 2);
    double most = 1e-3;
    for (int i = 0; i < reach.length; i++) {
      reach[i] = (float) reach(i, on);
      least[i] = (float) Math.hypot(x(i, 0) - middle.x(), y(i, 0) - middle.y());
      most = Math.max(most, least[i]);
    }
    double ends = blobs.size() > 2 ? ROUNDED / (most * most) : 0;
    for (int i = 0; i < least.length; i++) {
      least[i] = (float) (ends * least[i] * least[i]);
    }
  }

  /** {@return how far the part goes on from the middle line toward the point} */
  private double reach(int i, Outline on) {
    double out = ring.deep(i);
    if (covers(on, i, out)) {
      return out;
    }
    double in = 0;
    for (int k = 0; k < HALVINGS; k++) {
      double half = (in + out) / 2;
      if (covers(on, i, half)) {
        in = half;
      } else {
        out = half;
      }
    }
    return in;
  }

  private boolean covers(Outline on, int i, double far) {
    return on.covers(x(i, far), y(i, far));
  }

  private double x(int i, double far) {
    return ring.x(i) - (ring.deep(i) - far) * ring.outX(i);
  }

  private double y(int i, double far) {
    return ring.y(i) - (ring.deep(i) - far) * ring.outY(i);
  }

  /** {@return the region, or what of it is nearer to its middle: {@code size} is from 0 to 1} */
  public Shape shape(double size) {
    Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, reach.length + 1);
    boolean begun = false;
    for (int i = 0; i < reach.length; i++) {
      if (size > least[i]) {
        double far = reach[i] * (size - least[i]) / (1 - least[i]);
        if (begun) {
          path.lineTo(x(i, far), y(i, far));
        } else {
          path.moveTo(x(i, far), y(i, far));
        }
        begun = true;
      }
    }
    if (begun) {
      path.closePath();
    }
    return path;
  }
}
