package org.unhunch.routine.photo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.term.Require;

/**
 * A plain JPEG: small, complete, coded in one go from top to bottom, and with nothing in it but the
 * picture. That is looked up in its parts, none of which is decoded.
 */
public final class Jpeg {
  /** How many bytes it has at most. */
  public static final int MOST_BYTES = 300_000;

  /** How many dots it has at most. */
  public static final int MOST_DOTS = 2_000_000;

  /** How many dots it has at least in height and width. */
  public static final int LEAST_SIDE = 16;

  private static final int GRAY = 1;
  private static final int COLORS = 3;

  /** The picture is in as many scans as it has colors at most. */
  private static final int MOST_SCANS = 3;

  /** Baseline and the same with more tables. */
  private static final Set<Integer> PLAIN_FRAMES = Set.of(0xC0, 0xC1);

  /** Tables, and how often a restart comes. */
  private static final Set<Integer> TABLES = Set.of(0xC4, 0xDB, 0xDD);

  private final byte[] bytes;
  private final int width;
  private final int height;

  /** That of the bytes, once somebody has asked; 0 until then. */
  private int hash;

  /**
   * A picture in these bytes, which are copied.
   *
   * @throws BrokenRule if they are no plain JPEG
   */
  public Jpeg(byte[] bytes) {
    Require.that(bytes.length <= MOST_BYTES, "rule.jpeg.bytes", bytes.length, MOST_BYTES);
    List<Segment> parts = Segment.of(bytes);
    parts.forEach(Jpeg::checkPlain);
    List<Segment> frames = parts.stream().filter(Segment::isFrame).toList();
    long scans = parts.stream().filter(each -> each.marker() == Segment.SCAN).count();
    Require.that(frames.size() == 1 && scans > 0 && scans <= MOST_SCANS, "rule.jpeg.none");
    Segment frame = frames.get(0);
    height = frame.number(bytes, 1);
    width = frame.number(bytes, 3);
    int depth = frame.number(bytes, 0) >> 8;
    int colors = frame.number(bytes, 4) & 0xFF;
    Require.that(depth == 8 && (colors == GRAY || colors == COLORS), "rule.jpeg.colors");
    Require.that(Math.min(width, height) >= LEAST_SIDE, "rule.jpeg.small", width, height);
    Require.that((long) width * height <= MOST_DOTS, "rule.jpeg.dots", width, height, MOST_DOTS);
    this.bytes = Arrays.copyOf(bytes, parts.get(parts.size() - 1).to());
  }

  private static void checkPlain(Segment part) {
    int marker = part.marker();
    boolean foreign = marker == Segment.COMMENT || marker > Segment.APP && marker <= 0xEF;
    Require.that(!foreign, "rule.jpeg.metadata");
    Require.that(!part.isFrame() || PLAIN_FRAMES.contains(marker), "rule.jpeg.progressive");
    boolean known =
        part.isFrame()
            || TABLES.contains(marker)
            || Set.of(Segment.START, Segment.SCAN, Segment.END, Segment.APP).contains(marker);
    Require.that(known, "rule.jpeg.none");
  }

  /**
   * {@return the picture that a text stands for, in base 64}
   *
   * @throws BrokenRule if it stands for no plain JPEG
   */
  public static Jpeg ofBase64(String text) {
    try {
      return new Jpeg(Base64.getDecoder().decode(text));
    } catch (BrokenRule e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new BrokenRule(Message.of("rule.jpeg.base64"));
    }
  }

  /** {@return this in base 64} */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** {@return its bytes, to be read} */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** {@return how many bytes it has} */
  public int size() {
    return bytes.length;
  }

  /** {@return how many dots it is wide} */
  public int width() {
    return width;
  }

  /** {@return how many dots it is high} */
  public int height() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Jpeg it && Arrays.equals(bytes, it.bytes);
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Arrays.hashCode(bytes);
    }
    return hash;
  }

  @Override
  public String toString() {
    return "Jpeg " + width + "x" + height + ", " + bytes.length + " bytes";
  }
}
