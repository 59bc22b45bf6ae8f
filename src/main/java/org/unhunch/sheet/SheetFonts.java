package org.unhunch.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.unhunch.wrap.LineWrap;

/**
 * The letters of the sheets, which come along with the program, so that a sheet looks the same on
 * every system and a PDF holds real text. For one thread at a time.
 */
public final class SheetFonts {
  /** More than a page has. */
  private static final int MOST_LINES = 150;

  private final Font plain;
  private final Font bold;
  private final Advances plainAdvances;
  private final Advances boldAdvances;

  private final BooleanSupplier unwanted;

  SheetFonts(Font plain, Font bold, BooleanSupplier unwanted) {
    this.unwanted = unwanted;
    this.plain = plain;
    this.bold = bold;
    this.plainAdvances = new Advances(plain, other(plain));
    this.boldAdvances = new Advances(bold, other(bold));
  }

  /**
   * {@return the letters, read anew, some tens of milliseconds}
   *
   * @param unwanted asked all the time whether the sheet is no longer wanted; what is written with
   *     the letters then throws a {@link CancellationException}
   */
  public static SheetFonts load(BooleanSupplier unwanted) {
    return new SheetFonts(load(plainFile()), load(boldFile()), unwanted);
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

  /** {@return the plain letters, of one point} */
  public Font plain() {
    return plain;
  }

  /** {@return the bold letters, of one point} */
  public Font bold() {
    return bold;
  }

  Font plain(double size) {
    return plain.deriveFont((float) size);
  }

  Font bold(double size) {
    return bold.deriveFont((float) size);
  }

  /** The font, or for letters that it does not have, one that the system puts together. */
  static Font fontFor(String text, Font font) {
    return font.canDisplayUpTo(text) < 0 ? font : other(font);
  }

  private static Font other(Font font) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(font.getStyle(), font.getSize2D());
  }

  double width(String text, Font font) {
    boolean isBold = font.getFontName().equals(bold.getFontName());
    return (isBold ? boldAdvances : plainAdvances).of(text) * font.getSize2D();
  }

  /** {@return the text in lines no wider than that; none for a blank text} */
  List<String> wrap(String text, Font font, double width) {
    return wrap(text, font, width, MOST_LINES);
  }

  /**
   * {@return the text in at most so many lines; what does not fit ends in an ellipsis}
   *
   * @throws CancellationException if the sheet is no longer wanted
   */
  List<String> wrap(String text, Font font, double width, int most) {
    if (unwanted.getAsBoolean()) {
      throw new CancellationException();
    }
    return new LineWrap(part -> width(part, font)).lines(text, width, most);
  }

  /** {@return the text in one line, which ends in an ellipsis if it has to be cut} */
  String fitted(String text, Font font, double width) {
    return String.join("", wrap(text, font, width, 1));
  }
}
