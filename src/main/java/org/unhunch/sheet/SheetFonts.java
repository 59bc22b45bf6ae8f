package org.unhunch.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters of the sheets, which come along with the program, so that a sheet looks the same on
 * every system and a PDF holds real text.
 *
 * @param plain of one point
 * @param bold of one point
 */
public record SheetFonts(Font plain, Font bold) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final String ELLIPSIS = "…";

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

  /** The text in lines no wider than that; none for a blank text. */
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n")) {
      wrapOne(part.strip(), font, width, lines);
    }
    return lines;
  }

  /** Word by word, and a word that is too long for a line, letter by letter. */
  private static void wrapOne(String text, Font font, double width, List<String> lines) {
    String line = "";
    for (String word : text.split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, font) <= width) {
        line = longer;
      } else {
        if (!line.isEmpty()) {
          lines.add(line);
        }
        line = word;
        while (width(line, font) > width && line.length() > 1) {
          int end = room(line, font, width);
          lines.add(line.substring(0, end));
          line = line.substring(end);
        }
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  /** How many of the letters have room, 1 or more. */
  private static int room(String word, Font font, double width) {
    int end = word.length() - 1;
    while (end > 1 && width(word.substring(0, end), font) > width) {
      end--;
    }
    return end;
  }

  /** The text in at most so many lines; what does not fit ends in an ellipsis. */
  static List<String> wrap(String text, Font font, double width, int most) {
    List<String> lines = wrap(text, font, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, Math.max(0, most)));
    if (most > 0) {
      kept.set(most - 1, elided(kept.get(most - 1) + ELLIPSIS, font, width));
    }
    return kept;
  }

  /** The text in one line, which ends in an ellipsis if it has to be cut. */
  static String fitted(String text, Font font, double width) {
    return width(text, font) <= width ? text : elided(text + ELLIPSIS, font, width);
  }

  private static String elided(String text, Font font, double width) {
    String fitted = text;
    while (width(fitted, font) > width && fitted.length() > 1) {
      fitted = fitted.substring(0, fitted.length() - 2).strip() + ELLIPSIS;
    }
    return fitted;
  }
}
