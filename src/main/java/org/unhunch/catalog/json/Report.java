package org.unhunch.catalog.json;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. */
public final class Report {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  /** A report on the file, by the name to show. */
  public Report(String file) {
    this.file = file;
  }

  /** Notes a problem at a place. */
  public void problem(Node.At at, String where, String what) {
    problems.add(new Problem(file, at.line(), at.column(), where, what));
  }

  /** Notes a problem of the whole file. */
  public void problem(String what) {
    problems.add(new Problem(file, 0, 0, "", what));
  }

  /** {@return how many problems there are so far} */
  public int count() {
    return problems.size();
  }

  /** {@return the problems so far, in the order they were found} */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
