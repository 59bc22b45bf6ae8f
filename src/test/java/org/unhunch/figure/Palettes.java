package org.unhunch.figure;

import java.awt.Color;

/** The colours that the pictures of the tests are painted in. */
final class Palettes {
  private Palettes() {}

  static Palette light() {
    return new Palette(
        new Color(0xFAF7F2),
        new Color(0xD9A17E),
        new Color(0x4A3A36),
        new Color(0x5E9C95),
        new Color(0x455A72),
        new Color(0xC9B79C),
        new Color(0x8FA3C4),
        new Color(0xFF8A5B),
        new Color(0xD6502B));
  }

  static Palette dark() {
    return new Palette(
        new Color(0x22262B),
        new Color(0xD8A684),
        new Color(0x6A5247),
        new Color(0x62A69E),
        new Color(0x6F8AA8),
        new Color(0x8C7D68),
        new Color(0x6B7FA6),
        new Color(0xFF9A6B),
        new Color(0xFF7350));
  }
}
