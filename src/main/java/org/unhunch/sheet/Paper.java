package org.unhunch.sheet;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Set;

/** A size of paper, in points of a 72nd inch, upright. */
public enum Paper {
  /** 210 by 297 millimeters. */
  A4(595, 842),
  /** Eight and a half by eleven inches. */
  LETTER(612, 792);

  /** Room at each edge that nothing is printed on, which every printer leaves. */
  static final int MARGIN = 36;

  private static final Set<String> LETTER_COUNTRIES =
      Set.of("US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "SV", "VE", "PR", "DO", "NI");

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** {@return the paper that is usual in the locale's country} */
  public static Paper of(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  /** {@return points from left to right} */
  public int width() {
    return width;
  }

  /** {@return points from top to bottom} */
  public int height() {
    return height;
  }

  /** {@return what is inside the margins} */
  Rectangle2D inside() {
    return new Rectangle2D.Double(MARGIN, MARGIN, width - 2.0 * MARGIN, height - 2.0 * MARGIN);
  }
}
