package org.unhunch.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;

/**
 * The parts of a PNG, of which only those of the picture are decoded: some of the others unfold to
 * a thousand times their size.
 */
final class PngParts {
  private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> OF_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final Set<String> OF_LOOK = Set.of("gAMA", "sRGB", "cHRM", "pHYs", "sBIT", "bKGD");
  private static final int MOST = 100_000;

  private PngParts() {}

  static boolean isPng(byte[] file) {
    return file.length > HEAD.length && Arrays.equals(file, 0, HEAD.length, HEAD, 0, HEAD.length);
  }

  static Brought of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    List<Brought.Part> parts = new ArrayList<>(List.of(new Brought.Part(0, HEAD.length)));
    boolean told = false;
    String type = "";
    for (int at = HEAD.length; !type.equals("IEND"); ) {
      long end = at + 12L + (at + 8 <= file.length ? bytes.getInt(at) & 0xFFFFFFFFL : 0);
      if (end > file.length || parts.size() > MOST) {
        throw new BrokenRule(Message.of("photo.cut"));
      }
      type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
      if (parts.size() == 1 && (!type.equals("IHDR") || end - at < 25)) {
        throw new BrokenRule(Message.of("photo.unreadable"));
      }
      if (OF_PICTURE.contains(type)) {
        parts.add(new Brought.Part(at, (int) end));
      }
      told |= !OF_PICTURE.contains(type) && !OF_LOOK.contains(type);
      at = (int) end;
    }
    int first = HEAD.length + 8;
    return new Brought(
        "png",
        file,
        parts,
        Math.max(0, bytes.getInt(first)),
        Math.max(0, bytes.getInt(first + 4)),
        Upright.NONE,
        told);
  }
}
