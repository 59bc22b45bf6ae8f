package org.unhunch.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.photo.Jpeg;

/**
 * A picture that somebody has brought: upright, on white where it was transparent, and without
 * anything but its dots. Photos are printed of a part of it.
 */
public final class Negative {
  /** What the names of the files end in that can become one. */
  public static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png");

  /** How many bytes a file may have that becomes one. */
  public static final int MOST_BYTES = 20_000_000;

  private static final int MOST_MILLIONS = 40;
  private static final int MILLION = 1_000_000;

  /** So many dots are enough for a photo of a half of it. */
  private static final int ENOUGH_DOTS = 3 * MILLION;

  private final BufferedImage image;
  private final boolean told;

  private Negative(BufferedImage image, boolean told) {
    this.image = image;
    this.told = told;
  }

  /**
   * {@return the picture in the bytes of a file}
   *
   * @throws BrokenRule if it is neither a JPEG nor a PNG, is too large, or cannot be opened
   */
  public static Negative of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw broken("photo.too-long", file.length / MILLION, MOST_BYTES / MILLION);
    }
    Brought brought = PngParts.isPng(file) ? PngParts.of(file) : JpegParts.of(file);
    checkDots(brought.width(), brought.height());
    try {
      BufferedImage read = read(brought);
      return new Negative(plain(brought.upright().apply(read)), brought.told());
    } catch (IOException | RuntimeException e) {
      throw broken("photo.unreadable"); // whatever a decoder throws at what is none of its own
    }
  }

  /**
   * {@return a picture that is there in dots, as from the clipboard}
   *
   * @throws BrokenRule if it is too large
   */
  public static Negative of(BufferedImage pasted) {
    checkDots(pasted.getWidth(), pasted.getHeight());
    return new Negative(plain(pasted), false);
  }

  /** {@return a photo, to be cut once more} */
  public static Negative of(Jpeg photo) {
    return Developed.of(photo, 0)
        .map(each -> new Negative(each, false))
        .orElseThrow(() -> broken("photo.unreadable"));
  }

  private static void checkDots(int width, int height) {
    long dots = (long) width * height;
    if (dots > (long) MOST_MILLIONS * MILLION) {
      throw broken("photo.too-large", dots / MILLION, MOST_MILLIONS);
    }
    if (Math.min(width, height) < Print.LEAST_SIDE) {
      throw broken("photo.too-small", width, height, Print.LEAST_SIDE);
    }
  }

  private static BrokenRule broken(String key, Object... arguments) {
    return new BrokenRule(Message.of(key, arguments));
  }

  /** Only as many rows and columns as are enough are taken, so that the rest takes no memory. */
  private static BufferedImage read(Brought brought) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(brought.format()).next();
    List<InputStream> parts =
        brought.parts().stream()
            .<InputStream>map(
                each -> new ByteArrayInputStream(brought.file(), each.from(), each.length()))
            .toList();
    try (InputStream in = new SequenceInputStream(Collections.enumeration(parts));
        ImageInputStream bytes = new MemoryCacheImageInputStream(in)) {
      reader.setInput(bytes, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      double dots = (double) brought.width() * brought.height();
      int every = Math.max(1, (int) Math.ceil(Math.sqrt(dots / ENOUGH_DOTS)));
      how.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage plain(BufferedImage of) {
    double scale = Math.min(1, Math.sqrt((double) ENOUGH_DOTS / of.getWidth() / of.getHeight()));
    int width = Math.max(1, (int) (of.getWidth() * scale));
    int height = Math.max(1, (int) (of.getHeight() * scale));
    return Print.drawn(of, width, height);
  }

  /** {@return the same, turned by a quarter to the right} */
  public Negative turned() {
    return new Negative(Upright.QUARTER_RIGHT.apply(image), told);
  }

  /** {@return its dots, which nobody may change} */
  public BufferedImage image() {
    return image;
  }

  /** {@return whether the file said more than its picture did, such as where it was taken} */
  public boolean told() {
    return told;
  }
}
