package org.unhunch.json;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file, as it was named
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole file is meant
 * @param where the path to the value, such as {@code doses[0].reps}; empty for the whole file
 * @param what what is wrong, and what would be right
 */
public record Problem(String file, int line, int column, String where, String what) {
  /** {@return the same problem, of the file by another name} */
  public Problem in(String otherName) {
    return new Problem(otherName, line, column, where, what);
  }

  /** {@return the problem in one line: {@code file:line:column: where: what}} */
  public String asLine() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    String text = where.isEmpty() ? place + ": " + what : place + ": " + where + ": " + what;
    return text.replaceAll("\\p{Cntrl}", "·");
  }
}
