package org.unhunch.routine.term;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.message.Unseen;

/** The checks that the records of the domain make of themselves. */
public final class Require {
  private static final int LONGEST_ID = 60;

  /** Devices, whatever ending a file of that name has; an id is the name of a file. */
  private static final Set<String> TAKEN_ON_WINDOWS =
      Stream.concat(
              Stream.of("con", "prn", "aux", "nul"),
              IntStream.range(0, 10).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
          .collect(Collectors.toUnmodifiableSet());

  private Require() {}

  /**
   * {@return the id, which is lower-case letters, digits and single hyphens, 60 at the most, or one
   * capital letter, and can be the name of a file}
   *
   * @throws BrokenRule if it is anything else
   */
  public static String id(String id) {
    if (!isId(id)) {
      String right = rightId(id);
      throw right.isEmpty() ? broken("rule.id", id) : broken("rule.id.instead", id, right);
    }
    that(!TAKEN_ON_WINDOWS.contains(id), "rule.id.windows", id);
    return id;
  }

  /**
   * {@return the id, which may be that of something in a pack: the pack's id, a slash, and its own}
   *
   * @throws BrokenRule if it is anything else
   */
  public static String fullId(String id) {
    int slash = id.indexOf('/');
    if (slash < 0) {
      return id(id);
    }
    id(id.substring(0, slash));
    id(id.substring(slash + 1));
    return id;
  }

  /** {@return the id that a text comes nearest to, or empty if it has nothing of an id} */
  public static String rightId(String id) {
    String plain = Normalizer.normalize(id, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String parted = plain.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2").toLowerCase(Locale.ROOT);
    String right = parted.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = right.substring(0, Math.min(right.length(), LONGEST_ID)).replaceAll("-$", "");
    return isId(cut) && !TAKEN_ON_WINDOWS.contains(cut) ? cut : "";
  }

  /** Letter by letter, since routines are made anew by the thousand while a person chooses. */
  private static boolean isId(String id) {
    if (id.length() == 1 && id.charAt(0) >= 'A' && id.charAt(0) <= 'Z') {
      return true;
    }
    boolean word = false;
    for (int i = 0; i < id.length() && id.length() <= LONGEST_ID; i++) {
      char c = id.charAt(i);
      if (c == '-' ? !word : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
      word = c != '-';
    }
    return word;
  }

  /**
   * {@return the text, of which something can be seen}
   *
   * @throws BrokenRule naming {@code what} if it is blank
   */
  public static String text(String what, String text) {
    that(!Unseen.isBlank(text), "rule.blank", what);
    return text;
  }

  /**
   * {@return the collection, which has at least one element}
   *
   * @throws BrokenRule naming {@code what} if it is empty
   */
  public static <T extends Collection<?>> T some(String what, T collection) {
    that(!collection.isEmpty(), "rule.empty", what);
    return collection;
  }

  /**
   * Throws unless the number lies in the range, both ends included.
   *
   * @throws BrokenRule naming {@code what} if it does not
   */
  public static void range(String what, double number, double low, double high) {
    if (number < low || number > high) {
      throw broken("rule.range", what, plain(low), plain(high), plain(number));
    }
  }

  /**
   * Throws unless the number is at least {@code least}.
   *
   * @throws BrokenRule naming {@code what} if it is less
   */
  public static void least(String what, long number, long least) {
    if (number < least) {
      throw broken("rule.least", what, least, number);
    }
  }

  /**
   * Throws unless the condition holds; without arguments, of which even none would take memory.
   *
   * @throws BrokenRule with the message of the key if the condition is false
   */
  public static void that(boolean condition, String key) {
    if (!condition) {
      throw broken(key);
    }
  }

  /**
   * Throws unless the condition holds.
   *
   * @param arguments what fills the holes of the message
   * @throws BrokenRule with the message of the key if the condition is false
   */
  public static void that(boolean condition, String key, Object... arguments) {
    if (!condition) {
      throw broken(key, arguments);
    }
  }

  private static BrokenRule broken(String key, Object... arguments) {
    return new BrokenRule(
        new Message(key, Stream.of(arguments).<Object>map(String::valueOf).toList()));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
