package org.unhunch.routine.term;

import java.util.Collection;
import java.util.regex.Pattern;

/** The checks that the records of the domain make of themselves. */
public final class Require {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[A-Z]");

  private Require() {}

  /**
   * {@return the id, which is lower-case letters, digits and single hyphens, or one capital letter}
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static String id(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "an id is lower-case letters, digits and hyphens, not '" + id + "'");
    }
    return id;
  }

  /**
   * {@return the text, which is not blank}
   *
   * @throws IllegalArgumentException naming {@code what} if it is blank
   */
  public static String text(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return text;
  }

  /**
   * {@return the collection, which has at least one element}
   *
   * @throws IllegalArgumentException naming {@code what} if it is empty
   */
  public static <T extends Collection<?>> T some(String what, T collection) {
    if (collection.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    return collection;
  }

  /**
   * Throws unless the condition holds.
   *
   * @throws IllegalArgumentException with the message if the condition is false
   */
  public static void that(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
