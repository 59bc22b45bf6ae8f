package org.unhunch.message;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file, as it was named
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole file is meant
 * @param where the path to the value, such as {@code doses[0].reps}; empty for the whole file
 * @param what what is wrong, and what would be right
 */
public record Problem(String file, int line, int column, String where, Message what) {
  /** Of a number in a sentence, which stays true only as long as nobody changes the dose. */
  private static final String NUMBER = "text.number";

  /** {@return the same problem, of the file by another name} */
  public Problem in(String otherName) {
    return new Problem(otherName, line, column, where, what);
  }

  /** {@return whether it is only told: nothing of the file is less for it} */
  public boolean isOnlyTold() {
    return what.key().equals(NUMBER);
  }

  /** {@return what is wrong, after the path to the value, for where the file is known} */
  public Message placed() {
    return where.isEmpty() ? what : Message.of("json.at", where, what);
  }
}
