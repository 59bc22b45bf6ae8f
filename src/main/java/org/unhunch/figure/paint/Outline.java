package org.unhunch.figure.paint;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * Builds the outline of a part of the body from hulls of blobs.
 *
 * <p>All hulls run the same way round, so that overlapping ones fill as one shape without a seam.
 */
public final class Outline {
  private static final int CORNERS = 44;

  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 1024);

  /** {@return the shape so far} */
  public Path2D.Double path() {
    return path;
  }

  /** Adds the smallest convex shape around the blobs. */
  public Outline hull(Blob... blobs) {
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      double nx = Math.cos(angle);
      double ny = Math.sin(angle);
      Blob far = blobs[0];
      for (Blob blob : blobs) {
        if (blob.support(nx, ny) > far.support(nx, ny)) {
          far = blob;
        }
      }
      if (i == 0) {
        path.moveTo(far.farX(nx, ny), far.farY(nx, ny));
      } else {
        path.lineTo(far.farX(nx, ny), far.farY(nx, ny));
      }
    }
    path.closePath();
    return this;
  }

  /** Adds the hull of each blob and the next: a tube. */
  public Outline tube(List<Blob> blobs) {
    for (int i = 0; i + 1 < blobs.size(); i++) {
      hull(blobs.get(i), blobs.get(i + 1));
    }
    return this;
  }
}
