package org.unhunch.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.unhunch.routine.photo.Jpeg;
import org.unhunch.routine.photo.Segment;

/** Pictures for tests, sound ones and others. */
public final class Jpegs {
  private Jpegs() {}

  /** {@return a sound picture of that size, in a color of its own} */
  public static Jpeg of(int width, int height, Color color) {
    return new Jpeg(encoded(image(width, height, color), "jpeg"));
  }

  /** {@return an image of that size: a color above, and dark below} */
  public static BufferedImage image(int width, int height, Color color) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(color);
    g.fillRect(0, 0, width, height);
    g.setPaint(new GradientPaint(0, height / 2f, color, 0, height, Color.BLACK));
    g.fillRect(0, height / 2, width, height);
    g.dispose();
    return image;
  }

  /** {@return the bytes of an image as a file in that format} */
  public static byte[] encoded(BufferedImage image, String format) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the bytes of an image as a JPEG in several passes} */
  public static byte[] progressive(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
      stream.flush();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }

  /** {@return the same JPEG that says to be as large as that, of which it has no dots} */
  public static byte[] claiming(byte[] jpeg, int width, int height) {
    byte[] other = jpeg.clone();
    Segment frame = Segment.of(jpeg).stream().filter(Segment::isFrame).findFirst().orElseThrow();
    int at = frame.from() + 5;
    other[at] = (byte) (height >> 8);
    other[at + 1] = (byte) height;
    other[at + 2] = (byte) (width >> 8);
    other[at + 3] = (byte) width;
    return other;
  }

  /** {@return the same JPEG with a part of such a marker behind its start} */
  public static byte[] with(byte[] jpeg, int marker, byte... content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
    out.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
    return out.toByteArray();
  }

  /** {@return the same JPEG with its scans so many times} */
  public static byte[] scanned(byte[] jpeg, int times) {
    Segment scan =
        Segment.of(jpeg).stream()
            .filter(each -> each.marker() == Segment.SCAN)
            .findFirst()
            .orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, scan.from());
    for (int i = 0; i < times; i++) {
      out.write(jpeg, scan.from(), scan.to() - scan.from());
    }
    out.write(jpeg, scan.to(), jpeg.length - scan.to());
    return out.toByteArray();
  }
}
