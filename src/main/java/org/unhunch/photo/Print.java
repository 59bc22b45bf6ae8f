package org.unhunch.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.unhunch.routine.photo.Jpeg;

/** Makes a JPEG of a part of a picture: as large as a screen shows it, and small as a file. */
public final class Print {
  /** A photo is so wide … */
  static final int WIDE = 4;

  /** … where it is so high. */
  static final int HIGH = 3;

  /** How many dots the part has at least in width and height. */
  public static final int LEAST_SIDE = Jpeg.LEAST_SIDE * 2;

  private static final int WIDEST = 960;
  private static final float BEST = 0.85f;
  private static final float WORST = 0.4f;
  private static final float STEP = 0.15f;

  private Print() {}

  /**
   * {@return the part of the picture as a JPEG}
   *
   * @param crop of that picture
   */
  public static Jpeg of(Negative negative, Crop crop) {
    Rectangle part = crop.part();
    BufferedImage cut = negative.image().getSubimage(part.x, part.y, part.width, part.height);
    int width = Math.min(WIDEST, part.width);
    BufferedImage image = scaled(cut, width, Math.max(1, width * HIGH / WIDE));
    for (float quality = BEST; quality > WORST; quality -= STEP) {
      byte[] bytes = encoded(image, quality);
      if (bytes.length <= Jpeg.MOST_BYTES) {
        return new Jpeg(bytes);
      }
    }
    // Only noise comes here, which looks no worse at half the size.
    return new Jpeg(encoded(scaled(image, image.getWidth() / 2, image.getHeight() / 2), WORST));
  }

  /** By halves as far as it goes, so that each dot counts. */
  private static BufferedImage scaled(BufferedImage of, int width, int height) {
    BufferedImage image = of;
    while (image.getWidth() / 2 >= width && image.getHeight() / 2 >= height) {
      image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
    }
    return drawn(image, width, height);
  }

  /** {@return the picture in other dimensions, on white where it is clear} */
  static BufferedImage drawn(BufferedImage of, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(of, 0, 0, width, height, null);
    g.dispose();
    return image;
  }

  private static byte[] encoded(BufferedImage image, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written to
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
