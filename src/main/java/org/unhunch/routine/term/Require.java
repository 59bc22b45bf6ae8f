package org.unhunch.routine.term;

import java.util.Collection;

/** The checks that the records of the domain make of themselves. */
public final class Require {
  private static final int LONGEST_ID = 60;

  private Require() {}

  /**
   * {@return the id, which is lower-case letters, digits and single hyphens, 60 at the most, or one
   * capital letter}
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static String id(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "an id is lower-case letters, digits and hyphens, 60 at the most, not '" + id + "'");
    }
    return id;
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
