package org.unhunch.json;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file, as many as a person would mend at once. */
public final class Report {
  private static final int MOST = 100;
  private static final int LONGEST = 400;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private int count;

  /** A report on the file, by the name to show. */
  public Report(String file) {
    this.file = file;
  }

  /** Notes a problem of a value. */
  void problem(Node.At at, JsonPath where, String what) {
    add(at.line(), at.column(), where, what);
  }

  /** Notes a problem of the whole file. */
  public void problem(String what) {
    add(0, 0, JsonPath.FILE, what);
  }

  private void add(int line, int column, JsonPath where, String what) {
    count++;
    if (count <= MOST) {
      problems.add(new Problem(file, line, column, shortened(where.toString()), shortened(what)));
    } else if (count == MOST + 1) {
      problems.add(new Problem(file, line, column, "", "there is more wrong; mend those first"));
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** {@return how many problems there are so far, also of those no longer kept} */
  public int count() {
    return count;
  }

  /** {@return the first problems, in the order they were found; the last may say there are more} */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
