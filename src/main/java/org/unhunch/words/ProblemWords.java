package org.unhunch.words;

import java.util.List;
import org.unhunch.message.Problem;

/** What is wrong with a file, in one line for each problem. */
public final class ProblemWords {
  private static final int LONGEST = 400;
  private final Words words;

  /** Says problems in the words of the bundle. */
  public ProblemWords(Words words) {
    this.words = words;
  }

  /** {@return the problem in one line: {@code file:line:column: where: what}} */
  public String line(Problem problem) {
    String file = problem.file();
    String place =
        problem.line() == 0 ? file : file + ":" + problem.line() + ":" + problem.column();
    String where = problem.where().isEmpty() ? "" : shortened(problem.where()) + ": ";
    String line = place + ": " + where + shortened(words.text(problem.what()));
    return line.replaceAll("\\p{Cntrl}", "·");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** {@return the problems, a line each} */
  public static List<String> lines(List<Problem> problems) {
    ProblemWords words = new ProblemWords(new Words());
    return problems.stream().map(words::line).toList();
  }
}
