package org.unhunch.wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Wraps a text after spaces and hyphens, but between a number and its unit only where nothing else
 * will do; a word that is too long for a line is cut.
 *
 * <p>{@code LineBreakMeasurer} takes ten times as long, and tens of milliseconds more when it is
 * first used, which is before the first window is painted.
 *
 * @param measure gives the width of a text without line breaks
 */
public record LineWrap(ToDoubleFunction<String> measure) {
  private static final String ELLIPSIS = "…";

  private static final List<String> UNITS = List.of("s", "min", "%");

  /** What stands between parts, and after the last that is left says nothing. */
  private static final String BETWEEN = " ·,";

  /** About a line. */
  private static final int FEW = 64;

  /**
   * {@return whether a text is read from the right, by the first letter that says so, as a text of
   * somebody else may be in any language}
   */
  public static boolean isReadFromTheRight(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::getDirectionality)
        .findFirst()
        .filter(each -> each != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .isPresent();
  }

  /**
   * {@return the text in lines no wider than that, at most so many; what does not fit ends in an
   * ellipsis} None for a blank text.
   */
  public List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String all = text.strip();
    int start = 0;
    while (start < all.length() && lines.size() < most) {
      int end = end(all, start, width);
      boolean last = lines.size() == most - 1;
      lines.add(
          last && end < all.length()
              ? elided(all, start, width)
              : all.substring(start, end).strip());
      start = end;
    }
    return lines;
  }

  private String elided(String text, int start, double width) {
    int end = end(text, start, width - measure.applyAsDouble(ELLIPSIS));
    int cut = end;
    while (cut > start + 1 && BETWEEN.indexOf(text.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return text.substring(start, cut).strip() + ELLIPSIS;
  }

  /** The place after the last character of the line that begins at a place. */
  private int end(String text, int start, double width) {
    int line = text.indexOf('\n', start);
    int stop = line < 0 ? text.length() : line;
    int most = most(text, start, stop, width);
    if (line >= 0 && most >= stop) {
      return line + 1;
    }
    int torn = 0;
    for (int at = most; at > start && most < stop; at--) {
      if (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-') {
        if (!isUnit(text, at)) {
          return at;
        }
        torn = at;
      }
    }
    return torn > start ? torn : whole(text, start, most);
  }

  /** Whether the unit of the number before it begins at a place. */
  private static boolean isUnit(String text, int at) {
    return at > 1
        && Character.isDigit(text.charAt(at - 2))
        && UNITS.stream()
            .anyMatch(unit -> text.startsWith(unit, at) && ends(text, at + unit.length()));
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The place after as many characters as fit before {@code stop}, at least one. */
  private int most(String text, int start, int stop, double width) {
    int end = start + 1;
    int beyond = Math.min(stop, start + FEW) + 1;
    while (beyond <= stop && fits(text, start, beyond - 1, width)) {
      end = beyond - 1;
      beyond = Math.min(stop + 1, beyond + beyond - start);
    }
    while (beyond - end > 1) {
      int middle = (end + beyond) / 2;
      if (fits(text, start, middle, width)) {
        end = middle;
      } else {
        beyond = middle;
      }
    }
    return end;
  }

  /** A place near this one that is not within a letter of two characters. */
  private static int whole(String text, int start, int end) {
    boolean within =
        end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    return !within ? end : end - 1 > start ? end - 1 : end + 1;
  }

  private boolean fits(String text, int start, int end, double width) {
    return measure.applyAsDouble(text.substring(start, end).strip()) <= width;
  }
}
