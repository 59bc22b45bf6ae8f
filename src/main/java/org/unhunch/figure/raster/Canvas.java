package org.unhunch.figure.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** An image in which shapes are filled anew for each frame, over what stays in all of them. */
public final class Canvas {
  private final BufferedImage image;
  private final int[] pixels;
  private final int[] kept;
  private final Trace trace;
  private Rectangle keptBounds;
  private Rectangle visible;
  private Coverage coverage;

  /** A canvas of so many pixels, one or more, all of one colour. */
  public Canvas(int width, int height, Color ground) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    kept = new int[pixels.length];
    trace = new Trace(width, height);
    clear(ground);
  }

  /** {@return whether it has so many pixels} */
  public boolean isOf(int width, int height) {
    return image.getWidth() == width && image.getHeight() == height;
  }

  /** Makes all one colour, and nothing stays. */
  public void clear(Color ground) {
    Arrays.fill(pixels, ground.getRGB());
    Arrays.fill(kept, ground.getRGB());
    trace.forget();
    keptBounds = trace.bounds();
    begin(new Rectangle(image.getWidth(), image.getHeight()));
  }

  /** What has been filled since the canvas was clear stays in the frames that follow. */
  public void keep() {
    keptBounds = trace.bounds();
    trace.restore(pixels, kept);
  }

  /** Begins a frame, of which a part is to be seen: takes away what was filled in the last. */
  public void begin(Rectangle part) {
    trace.restore(kept, pixels);
    Rectangle all = new Rectangle(image.getWidth(), image.getHeight());
    visible = part.intersects(all) ? part.intersection(all) : new Rectangle();
    coverage = new Coverage(visible.x, visible.x + visible.width);
  }

  /** Fills a shape, placed among the pixels, as far as it is to be seen. */
  public void fill(Shape shape, AffineTransform place, Color color) {
    Shape around = place.createTransformedShape(shape.getBounds2D());
    if (around.getBounds2D().intersects(visible)) {
      paint(shape, place, new Ink(color));
    }
  }

  private void paint(Shape shape, AffineTransform place, Ink ink) {
    Edges edges = new Edges(shape, place, visible.y, visible.y + visible.height);
    Sweep sweep = new Sweep(edges, coverage);
    for (int row = sweep.from(visible.y); row >= 0; row = sweep.from(row + 1)) {
      sweep.row(row);
      trace.add(row, coverage.first(), coverage.end());
      coverage.paint(ink, pixels, row * image.getWidth());
    }
  }

  /** Shows on the target what stays and what has been filled, the corner at its origin. */
  public void show(Graphics2D target) {
    Rectangle painted = trace.bounds().union(keptBounds).intersection(visible);
    if (!painted.isEmpty()) {
      Graphics2D g = (Graphics2D) target.create();
      g.clip(painted);
      g.drawImage(image, 0, 0, null);
      g.dispose();
    }
  }
}
