package org.unhunch.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.unhunch.wrap.LineWrap;

/**
 * The letters of the sheets, which come along with the program, so that a sheet looks the same on
 * every system and a PDF holds real text.
 *
 * @param plain of one point
 * @param bold of one point
 */
public record SheetFonts(Font plain, Font bold) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** {@return the letters, read anew, some tens of milliseconds} */
  public static SheetFonts load() {
    return new SheetFonts(load(plainFile()), load(boldFile()));
  }

  /** {@return the file of the plain letters, to be closed} */
  public static InputStream plainFile() {
    return SheetFonts.class.getResourceAsStream("DejaVuSansCondensed.ttf");
  }

  /** {@return the file of the bold letters, to be closed} */
  public static InputStream boldFile() {
    return SheetFonts.class.getResourceAsStream("DejaVuSansCondensed-Bold.ttf");
  }

  private static Font load(InputStream file) {
    try (InputStream in = file) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the letters are damaged", e);
    }
  }

  Font plain(double size) {
    return plain.deriveFont((float) size);
  }

  Font bold(double size) {
    return bold.deriveFont((float) size);
  }

  /** The font, or for letters that it does not have, one that the system puts together. */
  static Font fontFor(String text, Font font) {
    return font.canDisplayUpTo(text) < 0
        ? font
        : new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(font.getStyle(), font.getSize2D());
  }

  static double width(String text, Font font) {
    return fontFor(text, font).getStringBounds(text, EXACT).getWidth();
  }

  /** {@return the text in lines no wider than that; none for a blank text} */
  static List<String> wrap(String text, Font font, double width) {
    return wrap(text, font, width, Integer.MAX_VALUE);
  }

  /** {@return the text in at most so many lines; what does not fit ends in an ellipsis} */
  static List<String> wrap(String text, Font font, double width, int most) {
    return new LineWrap(part -> width(part, font)).lines(text, width, most);
  }

  /** {@return the text in one line, which ends in an ellipsis if it has to be cut} */
  static String fitted(String text, Font font, double width) {
    return String.join("", wrap(text, font, width, 1));
  }
}
