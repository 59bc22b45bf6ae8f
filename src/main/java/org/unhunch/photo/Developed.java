package org.unhunch.photo;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.unhunch.routine.photo.Jpeg;

/** Makes dots of a JPEG, no more of them than are needed. */
public final class Developed {
  /** Shown a little larger than it is, a picture still looks sharp. */
  private static final double NEARLY = 0.8;

  private Developed() {}

  /** {@return how often a picture can be halved and still has the dots for that width} */
  public static int halvings(Jpeg picture, double width) {
    int halvings = 0;
    while (picture.width() >> halvings + 1 >= Math.max(1, NEARLY * width)) {
      halvings++;
    }
    return halvings;
  }

  /** {@return the picture, halved so often; empty where what is in it is broken} */
  public static Optional<BufferedImage> of(Jpeg picture, int halvings) {
    try (InputStream in = picture.open()) {
      BufferedImage image = plain(read(in), Math.min(1, halvings));
      for (int i = 1; i < halvings; i++) {
        image = plain(image, 1);
      }
      return Optional.of(image);
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // whatever a decoder throws at what is none of its own
    }
  }

  private static BufferedImage read(InputStream in) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream bytes = new MemoryCacheImageInputStream(in)) {
      reader.setInput(bytes, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage plain(BufferedImage of, int halvings) {
    int width = Math.max(1, of.getWidth() >> halvings);
    int height = Math.max(1, of.getHeight() >> halvings);
    return Print.drawn(of, width, height);
  }

  /** {@return the middle of the bounds, as much of it as a picture takes that is seen whole} */
  public static Rectangle2D fit(Jpeg picture, Rectangle2D bounds) {
    double scale =
        Math.min(bounds.getWidth() / picture.width(), bounds.getHeight() / picture.height());
    double width = scale * picture.width();
    double height = scale * picture.height();
    return new Rectangle2D.Double(
        bounds.getCenterX() - width / 2, bounds.getCenterY() - height / 2, width, height);
  }
}
