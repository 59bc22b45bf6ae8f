package org.unhunch.message;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that cannot be seen, by which a text says something else than it shows: they move the
 * cursor of a terminal, turn the order of letters around, or hide between others.
 */
public final class Unseen {
  /** The first character after those of Latin. */
  private static final char PAST_LATIN = '\u0250';

  /** What Unicode lets a font ignore, but for the choice between a sign and its picture. */
  private static final Pattern ANY =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
              + "\\u2065\\u3164\\uFE00-\\uFE0D\\uFFA0\\uFFF0-\\uFFF8\\uFFFE\\uFFFF"
              + "\\x{E0000}-\\x{E0FFF}]");

  /** A Braille cell without dots is the one that Unicode calls a symbol. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u2800]+");

  private Unseen() {}

  /** {@return the first such character of a text, or empty if all of it can be seen} */
  public static OptionalInt firstOf(String text) {
    if (isSeen(text)) {
      return OptionalInt.empty();
    }
    Matcher found = ANY.matcher(text);
    return found.find() ? OptionalInt.of(found.group().codePointAt(0)) : OptionalInt.empty();
  }

  /**
   * {@return whether a text is of ASCII's letters and signs alone, as most are; it is told sooner
   * than by a search}
   */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same with the letters of Latin, which can all be seen, too. */
  private static boolean isSeen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each > '~' && (each >= PAST_LATIN || !Character.isLetter(each))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return whether nothing of a text can be seen: it is empty, or all of it is spaces of any
   * width and such characters}
   */
  public static boolean isBlank(String text) {
    boolean begins = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
    return !begins && without(text).codePoints().allMatch(Unseen::isSpace);
  }

  /**
   * {@return the text with one common space for any number of spaces of any kind, none around it}
   */
  public static String spaced(String text) {
    boolean done = isPlain(text) && !text.contains("  ");
    return (done ? text : SPACES.matcher(text).replaceAll(" ")).strip();
  }

  private static boolean isSpace(int character) {
    return character == ' '
        || (character < ' ' || character > '~')
            && SPACES.matcher(Character.toString(character)).matches();
  }

  /** {@return what Unicode calls the character, such as U+202E} */
  public static String name(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  /** {@return the text with a backslash and its number in the place of each such character} */
  public static String escaped(String text) {
    return isSeen(text)
        ? text
        : ANY.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(escape(found.group().codePointAt(0))));
  }

  private static String escape(int character) {
    String form = Character.isBmpCodePoint(character) ? "\\u%04X" : "\\u{%X}";
    return String.format(Locale.ROOT, form, character);
  }

  /** {@return the text without any of them} */
  public static String without(String text) {
    return isSeen(text) ? text : ANY.matcher(text).replaceAll("");
  }
}
