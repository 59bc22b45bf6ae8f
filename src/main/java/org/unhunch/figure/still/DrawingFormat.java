package org.unhunch.figure.still;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unhunch.figure.paint.Piece;

/**
 * Drawings as bytes, which are read by the very program that they were written by: a package has
 * those of its own catalog. Shapes are polygons, whose corners lie on a grid far finer than any
 * screen's.
 */
public final class DrawingFormat {
  private static final int MOST_BYTES = 4_000_000;

  /** Steps of the grid in a unit of the body. */
  private static final int STEPS = 128;

  /** How far a polygon may be from a curve, in units of the body. */
  private static final double FLAT = 0.005;

  private static final Piece.Ink[] INKS = Piece.Ink.values();

  private final ByteBuffer bytes;

  private DrawingFormat(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** {@return the drawings as bytes} */
  public static byte[] write(List<Drawing> drawings) {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    DrawingFormat out = new DrawingFormat(bytes);
    out.write(drawings, out::write);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** {@return the drawings that these bytes were written of} */
  public static List<Drawing> read(byte[] bytes) {
    DrawingFormat in = new DrawingFormat(ByteBuffer.wrap(bytes));
    return in.list(in::drawing);
  }

  private <T> void write(List<T> all, Consumer<T> each) {
    bytes.putShort((short) all.size());
    all.forEach(each);
  }

  private <T> List<T> list(Supplier<T> each) {
    int count = bytes.getShort();
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(each.get());
    }
    return all;
  }

  private void write(Drawing drawing) {
    Rectangle2D extent = drawing.extent();
    bytes.putDouble(extent.getX()).putDouble(extent.getY());
    bytes.putDouble(extent.getWidth()).putDouble(extent.getHeight());
    bytes.put((byte) (drawing.flipped() ? 1 : 0));
    write(drawing.room(), this::write);
    write(drawing.shade());
    write(drawing.contact());
    write(drawing.rest(), this::write);
    write(drawing.arrows(), this::write);
  }

  private Drawing drawing() {
    return new Drawing(
        new Rectangle2D.Double(
            bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble()),
        bytes.get() == 1,
        list(this::piece),
        shape(),
        shape(),
        list(this::piece),
        list(this::arrow));
  }

  private void write(Drawing.Arrow arrow) {
    write(arrow.rim());
    write(arrow.shape());
  }

  private Drawing.Arrow arrow() {
    return new Drawing.Arrow(shape(), shape());
  }

  private void write(Piece piece) {
    bytes.put((byte) piece.ink().ordinal());
    bytes.putDouble(piece.light()).putDouble(piece.far()).putDouble(piece.opacity());
    write(piece.shape());
  }

  private Piece piece() {
    Piece.Ink ink = INKS[bytes.get()];
    double light = bytes.getDouble();
    double far = bytes.getDouble();
    double opacity = bytes.getDouble();
    return new Piece(shape(), ink, light, far, opacity);
  }

  private void write(Shape shape) {
    double[] at = new double[6];
    List<short[]> corners = new ArrayList<>();
    PathIterator path = shape.getPathIterator(null, FLAT);
    bytes.put((byte) path.getWindingRule());
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        close(corners);
      }
      if (kind != PathIterator.SEG_CLOSE) {
        corners.add(new short[] {step(at[0]), step(at[1])});
      }
    }
    close(corners);
    bytes.putShort((short) 0);
  }

  /** Writes a polygon, unless it has no corners, and begins another. */
  private void close(List<short[]> corners) {
    if (!corners.isEmpty()) {
      write(corners, at -> bytes.putShort(at[0]).putShort(at[1]));
      corners.clear();
    }
  }

  private static short step(double at) {
    long step = Math.round(at * STEPS);
    if (step != (short) step) {
      throw new IllegalArgumentException("too far from the middle of a picture: " + at);
    }
    return (short) step;
  }

  private Shape shape() {
    Path2D.Float path = new Path2D.Float(bytes.get());
    for (int corners = bytes.getShort(); corners > 0; corners = bytes.getShort()) {
      path.moveTo(next(), next());
      for (int i = 1; i < corners; i++) {
        path.lineTo(next(), next());
      }
      path.closePath();
    }
    return path;
  }

  private float next() {
    return (float) bytes.getShort() / STEPS;
  }
}
