package org.unhunch.routine.photo;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;

/**
 * One of the parts that a JPEG is made of; nothing in it is decoded.
 *
 * @param marker what it is, 0 to 255: the byte behind the first, which is 255
 * @param from where it begins in the bytes
 * @param to where what belongs to it ends, the coded dots behind a start of scan included
 */
public record Segment(int marker, int from, int to) {
  /** The start of an image. */
  public static final int START = 0xD8;

  /** The end of an image. */
  public static final int END = 0xD9;

  /** What a scan begins with; its dots come right behind it. */
  public static final int SCAN = 0xDA;

  /** The first of sixteen that each program may fill as it likes. */
  public static final int APP = 0xE0;

  /** A comment. */
  public static final int COMMENT = 0xFE;

  private static final int LEAD = 0xFF;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;

  /** Beyond what any picture has, and few enough to go through at once. */
  private static final int MOST = 10_000;

  /**
   * {@return the parts of a JPEG in order, from its start to its end}
   *
   * @throws BrokenRule if it is none, or ends in the middle; bytes behind its end are left out
   */
  public static List<Segment> of(byte[] bytes) {
    if (bytes.length < 4 || unsigned(bytes, 0) != LEAD || unsigned(bytes, 1) != START) {
      throw broken("rule.jpeg.none");
    }
    List<Segment> all = new ArrayList<>(List.of(new Segment(START, 0, 2)));
    while (all.get(all.size() - 1).marker != END) {
      if (all.size() == MOST) {
        throw broken("rule.jpeg.none");
      }
      all.add(at(bytes, all.get(all.size() - 1).to));
    }
    return all;
  }

  private static Segment at(byte[] bytes, int from) {
    int at = from;
    // Any number of them may stand before a marker.
    while (at + 1 < bytes.length
        && unsigned(bytes, at) == LEAD
        && unsigned(bytes, at + 1) == LEAD) {
      at++;
    }
    check(bytes, at + 2);
    if (unsigned(bytes, at) != LEAD) {
      throw broken("rule.jpeg.none");
    }
    int marker = unsigned(bytes, at + 1);
    if (marker == END) {
      return new Segment(marker, at, at + 2);
    }
    check(bytes, at + 4);
    int length = unsigned(bytes, at + 2) << 8 | unsigned(bytes, at + 3);
    int to = at + 2 + length;
    if (length < 2) {
      throw broken("rule.jpeg.none");
    }
    check(bytes, to);
    return new Segment(marker, at, marker == SCAN ? afterDots(bytes, to) : to);
  }

  /** Among the dots, 255 is followed by 0, or is a restart. */
  private static int afterDots(byte[] bytes, int from) {
    for (int at = from; at + 1 < bytes.length; at++) {
      int next = unsigned(bytes, at + 1);
      boolean isDot = next == 0 || next >= FIRST_RESTART && next <= LAST_RESTART;
      if (unsigned(bytes, at) == LEAD && !isDot && next != LEAD) {
        return at;
      }
    }
    throw broken("rule.jpeg.cut");
  }

  private static void check(byte[] bytes, int end) {
    if (end > bytes.length) {
      throw broken("rule.jpeg.cut");
    }
  }

  private static int unsigned(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static BrokenRule broken(String key) {
    return new BrokenRule(Message.of(key));
  }

  /** {@return whether it says how large the image is, and how it is coded} */
  public boolean isFrame() {
    boolean other = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !other;
  }

  /** {@return two bytes as one number, so many behind the marker and the length of this} */
  public int number(byte[] bytes, int offset) {
    int at = from + 4 + offset;
    if (at + 2 > to) {
      throw broken("rule.jpeg.none");
    }
    return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
  }
}
