package org.unhunch.routine.photo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.term.Require;

/**
 * A plain JPEG: small, complete, coded in one go from top to bottom, and with nothing in it but the
 * picture. That is looked up in its parts, none of which is decoded.
 *
 * <p>One that is kept elsewhere is fetched when it is needed, and again whenever the memory was
 * needed for something else. Safe for any thread.
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

  /** Stands for one that was kept elsewhere and is not there any more, or is broken. */
  private static final Looked GONE = new Looked(new byte[0], LEAST_SIDE, LEAST_SIDE);

  private final Supplier<byte[]> kept;
  private volatile SoftReference<Looked> seen = new SoftReference<>(null);

  /** What is never fetched again; null for what is kept elsewhere. */
  private volatile Looked held;

  /** That of the bytes, once somebody has asked; 0 until then. */
  private int hash;

  /** Bytes that were looked through, and how many dots they are of. */
  private record Looked(byte[] bytes, int width, int height) {}

  /**
   * A picture in these bytes, which are copied.
   *
   * @throws BrokenRule if they are no plain JPEG
   */
  public Jpeg(byte[] bytes) {
    held = look(bytes);
    kept = held::bytes;
  }

  private Jpeg(Supplier<byte[]> kept) {
    this.kept = kept;
  }

  /**
   * {@return a picture that is kept elsewhere} One that then cannot be fetched, or is broken, is
   * nothing in a small square.
   *
   * @param fetch gives its bytes; may block for the disk, and throw an exception that is unchecked
   */
  public static Jpeg kept(Supplier<byte[]> fetch) {
    return new Jpeg(fetch);
  }

  /** Fetches it for good, as it is about to go from where it is kept. */
  public void hold() {
    held = looked();
  }

  private Looked looked() {
    Looked now = held == null ? seen.get() : held;
    if (now == null) {
      now = fetched();
      seen = new SoftReference<>(now);
    }
    return now;
  }

  private Looked fetched() {
    try {
      return look(kept.get());
    } catch (BrokenRule | UncheckedIOException e) {
      return GONE;
    }
  }

  private static Looked look(byte[] bytes) {
    Require.that(bytes.length <= MOST_BYTES, "rule.jpeg.bytes", bytes.length, MOST_BYTES);
    List<Segment> parts = Segment.of(bytes);
    parts.forEach(Jpeg::checkPlain);
    List<Segment> frames = parts.stream().filter(Segment::isFrame).toList();
    long scans = parts.stream().filter(each -> each.marker() == Segment.SCAN).count();
    Require.that(frames.size() == 1 && scans > 0 && scans <= MOST_SCANS, "rule.jpeg.none");
    Segment frame = frames.get(0);
    int height = frame.number(bytes, 1);
    int width = frame.number(bytes, 3);
    int depth = frame.number(bytes, 0) >> 8;
    int colors = frame.number(bytes, 4) & 0xFF;
    Require.that(depth == 8 && (colors == GRAY || colors == COLORS), "rule.jpeg.colors");
    Require.that(Math.min(width, height) >= LEAST_SIDE, "rule.jpeg.small", width, height);
    Require.that((long) width * height <= MOST_DOTS, "rule.jpeg.dots", width, height, MOST_DOTS);
    return new Looked(Arrays.copyOf(bytes, parts.get(parts.size() - 1).to()), width, height);
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
    return Base64.getEncoder().encodeToString(looked().bytes());
  }

  /** {@return its bytes, to be read} */
  public InputStream open() {
    return new ByteArrayInputStream(looked().bytes());
  }

  /** {@return how many bytes it has} */
  public int size() {
    return looked().bytes().length;
  }

  /** {@return how many dots it is wide} */
  public int width() {
    return looked().width();
  }

  /** {@return how many dots it is high} */
  public int height() {
    return looked().height();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Jpeg it && Arrays.equals(looked().bytes(), it.looked().bytes());
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = Arrays.hashCode(looked().bytes());
    }
    return hash;
  }

  @Override
  public String toString() {
    Looked now = looked();
    return "Jpeg " + now.width() + "x" + now.height() + ", " + now.bytes().length + " bytes";
  }
}
