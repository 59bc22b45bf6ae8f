package org.unhunch.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.photo.Segment;

/** The parts of a camera's JPEG, of which only those of the picture are decoded. */
final class JpegParts {
  /** Of a camera. */
  private static final int EXIF = 0xE1;

  /** Tells how the colors are coded. */
  private static final int ADOBE = 0xEE;

  private static final Set<Integer> OF_PICTURE = Set.of(Segment.APP, ADOBE);
  private static final int MOST_SCANS = 30;
  private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 500;

  private JpegParts() {}

  static Brought of(byte[] file) {
    List<Segment> all = segments(file);
    List<Segment> frames = all.stream().filter(Segment::isFrame).toList();
    long scans = all.stream().filter(each -> each.marker() == Segment.SCAN).count();
    if (frames.size() != 1 || scans > MOST_SCANS) {
      throw new BrokenRule(Message.of("photo.unreadable"));
    }
    Segment frame = frames.get(0);
    return new Brought(
        "jpeg",
        file,
        all.stream()
            .filter(each -> !isExtra(each))
            .map(each -> new Brought.Part(each.from(), each.to()))
            .toList(),
        frame.number(file, 3),
        frame.number(file, 1),
        all.stream()
            .filter(each -> each.marker() == EXIF)
            .map(each -> turn(file, each))
            .filter(each -> each != Upright.NONE)
            .findFirst()
            .orElse(Upright.NONE),
        all.stream().anyMatch(JpegParts::isExtra));
  }

  private static List<Segment> segments(byte[] file) {
    try {
      return Segment.of(file);
    } catch (BrokenRule e) {
      boolean cut = e.rule().key().endsWith("cut");
      throw new BrokenRule(Message.of(cut ? "photo.cut" : "photo.other-kind"));
    }
  }

  private static boolean isExtra(Segment part) {
    boolean app = part.marker() >= Segment.APP && part.marker() <= Segment.APP + 0xF;
    return app && !OF_PICTURE.contains(part.marker()) || part.marker() == Segment.COMMENT;
  }

  /** How the camera was held: one entry of the first list, and nothing else is looked at. */
  private static Upright turn(byte[] file, Segment part) {
    try {
      ByteBuffer all = ByteBuffer.wrap(file, part.from() + 4, part.to() - part.from() - 4).slice();
      byte[] head = new byte[HEAD.length];
      all.get(head);
      if (!Arrays.equals(head, HEAD)) {
        return Upright.NONE;
      }
      ByteBuffer exif = all.slice();
      exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int list = exif.getInt(4);
      int entries = Math.min(MOST_ENTRIES, exif.getShort(list) & 0xFFFF);
      for (int i = 0; i < entries; i++) {
        int entry = list + 2 + i * ENTRY;
        if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
          return Upright.of(exif.getShort(entry + 8));
        }
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return Upright.NONE; // it is not as it says, and the picture is shown as it is
    }
    return Upright.NONE;
  }
}
