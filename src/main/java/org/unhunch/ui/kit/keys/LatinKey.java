package org.unhunch.ui.kit.keys;

import java.awt.event.KeyEvent;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which digit or Latin letter is meant by a key that has none.
 *
 * <p>A layout of another script has a letter where a Latin one has another; some have signs or
 * accented letters where others have digits. A Latin layout keeps its letters wherever it has them.
 */
final class LatinKey {
  private static final String DIGITS = "1234567890";
  private static final String LETTERS = "qwertyuiopasdfghjklzxcvbnm";

  /** What X11 gives as the raw code of the keys, from which rows begin with 1, q, a and z. */
  private static final String PLACES =
      String.join(
          "",
          " ".repeat(10) + DIGITS,
          " ".repeat(4) + LETTERS.substring(0, 10),
          " ".repeat(4) + LETTERS.substring(10, 19),
          " ".repeat(5) + LETTERS.substring(19));

  private static final Pattern RAW_CODE = Pattern.compile("\\brawCode=(\\d+)");

  /**
   * The rows of digits in French, Czech, Slovak and Lithuanian, for events without a raw code. A
   * sign that means more than its place has its Latin one.
   */
  private static final List<String> ROWS_OF_DIGITS =
      List.of("&é\"'(-è_çà", "1ěščřžýáíé", "1ľščťžýáíé", "ąčęėįšųū„“");

  /** The letters of {@link #LETTERS} in Russian, Ukrainian, Greek, Hebrew and Arabic, likewise. */
  private static final List<String> ROWS_OF_LETTERS =
      List.of(
          "йцукенгшщзфывапролдячсмить",
          "йцукенгшщзфівапролдячсмить",
          "qςερτυθιοπασδφγηξκλζχψωβνμ",
          "qwקראטוןםפשדגכעיחלךזסבהנמצ",
          "ضصثقفغعهخحشسيبلاتنمئءؤرﻻىة");

  private static final Set<UnicodeScript> NO_OTHER_SCRIPT =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN);

  /** The signs that ask in Arabic and Greek, each its own character. */
  private static final String QUESTION_MARKS = "؟\u037E";

  private static final int EXTENDED = 0x1000000;

  private LatinKey() {}

  /** Which digit or small letter a key that is pressed or released stands for, if it has none. */
  static Optional<Character> of(KeyEvent key) {
    int code = key.getKeyCode();
    boolean latin = code >= KeyEvent.VK_A && code <= KeyEvent.VK_Z;
    boolean digit = code >= KeyEvent.VK_0 && code <= KeyEvent.VK_9;
    if (latin || digit || key.getKeyLocation() == KeyEvent.KEY_LOCATION_NUMPAD) {
      return Optional.empty();
    }
    int extended = key.getExtendedKeyCode();
    char own = extended > EXTENDED ? (char) (extended - EXTENDED) : key.getKeyChar();
    return digit(own).or(() -> place(key, own).filter(each -> isMeant(each, own)));
  }

  /** Which sign is meant by a character that was typed by this key, or by an unknown one. */
  static Optional<Character> of(char typed, Optional<KeyEvent> by) {
    if (QUESTION_MARKS.indexOf(typed) >= 0) {
      return Optional.of('?');
    }
    return digit(typed)
        .or(
            () ->
                by.map(LatinKey::of)
                    .orElseGet(() -> likely(typed).filter(each -> isMeant(each, typed))));
  }

  /** Which digit a key of the keypad has on it, where Num Lock is off. */
  static Optional<Character> onKeypad(KeyEvent key) {
    if (key.getKeyLocation() != KeyEvent.KEY_LOCATION_NUMPAD) {
      return Optional.empty();
    }
    return switch (key.getKeyCode()) {
      case KeyEvent.VK_INSERT -> Optional.of('0');
      case KeyEvent.VK_END -> Optional.of('1');
      case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> Optional.of('2');
      case KeyEvent.VK_PAGE_DOWN -> Optional.of('3');
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> Optional.of('4');
      case KeyEvent.VK_CLEAR, KeyEvent.VK_BEGIN -> Optional.of('5');
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> Optional.of('6');
      case KeyEvent.VK_HOME -> Optional.of('7');
      case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> Optional.of('8');
      case KeyEvent.VK_PAGE_UP -> Optional.of('9');
      default -> Optional.empty();
    };
  }

  /** The digit that a character of any script is, but for those that need no help. */
  private static Optional<Character> digit(char own) {
    int value = Character.digit(own, 10);
    return value < 0 || own <= '9' ? Optional.empty() : Optional.of(Character.forDigit(value, 10));
  }

  /** A letter is meant only where the layout's own is of another script, a digit anywhere. */
  private static boolean isMeant(char place, char own) {
    return Character.isDigit(place) || !NO_OTHER_SCRIPT.contains(UnicodeScript.of(own));
  }

  /** What a keyboard of the United States has there; only the text of an event has its raw code. */
  private static Optional<Character> place(KeyEvent key, char own) {
    Matcher raw = RAW_CODE.matcher(key.paramString());
    int code = raw.find() ? Integer.parseInt(raw.group(1)) : 0;
    if (code == 0) {
      return likely(own);
    }
    return Optional.of(code < PLACES.length() ? PLACES.charAt(code) : ' ').filter(at -> at != ' ');
  }

  private static Optional<Character> likely(char own) {
    String small = String.valueOf(own).toLowerCase(Locale.ROOT);
    return Stream.concat(
            ROWS_OF_LETTERS.stream().flatMap(row -> at(row.indexOf(small), LETTERS)),
            ROWS_OF_DIGITS.stream().flatMap(row -> at(row.indexOf(small), DIGITS)))
        .findFirst();
  }

  private static Stream<Character> at(int index, String places) {
    return index < 0 ? Stream.empty() : Stream.of(places.charAt(index));
  }
}
