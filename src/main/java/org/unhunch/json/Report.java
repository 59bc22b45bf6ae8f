package org.unhunch.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;

/** Collects the problems of one file, as many as a person would mend at once. */
public final class Report {
  private static final int MOST = 100;
  private static final Node.At NOWHERE = new Node.At(0, 0);

  private final String file;
  private final Instant latest;

  /** Of the value that the report is on; empty for the whole file. */
  private final String place;

  private final List<Problem> problems = new ArrayList<>();
  private int count;

  /** A report on the file, by the name to show. */
  public Report(String file) {
    this(file, Instant.MAX);
  }

  /** A report on a file in which no moment after the latest is believed. */
  public Report(String file, Instant latest) {
    this(file, latest, "");
  }

  /** A report on the value at a place in a file, such as {@code exercises[3]}. */
  public Report(String file, String place) {
    this(file, Instant.MAX, place);
  }

  private Report(String file, Instant latest, String place) {
    this.file = file;
    this.latest = latest;
    this.place = place;
  }

  /** The latest moment that is believed. */
  Instant latest() {
    return latest;
  }

  /** Notes a problem of the whole file. */
  public void problem(Message what) {
    add(0, 0, JsonPath.FILE, what);
  }

  /** Notes a problem of a value. */
  void problem(Node.At at, JsonPath where, Message what) {
    add(at.line(), at.column(), where, what);
  }

  /** Notes a problem of what should stand under the key of a file's object and does not. */
  public void missing(String key, Optional<Node> file, Message what) {
    Node.At at = file.map(Node::at).orElse(NOWHERE);
    add(at.line(), at.column(), JsonPath.FILE.key(key), what);
  }

  /** {@return a report without problems on the same} */
  public Report anew() {
    return new Report(file, latest, place);
  }

  private void add(int line, int column, JsonPath where, Message what) {
    Problem problem = new Problem(file, line, column, where.in(place), what);
    count += problem.isOnlyTold() ? 0 : 1;
    if (problems.size() < MOST) {
      problems.add(problem);
    } else if (problems.size() == MOST && !problem.isOnlyTold()) {
      problems.add(new Problem(file, line, column, "", Message.of("json.more")));
    }
  }

  /**
   * {@return as many of the problems of a file as are told of one, what is only told after the
   * others where they are too many}
   */
  public static List<Problem> first(List<Problem> all, String file) {
    if (all.size() <= MOST) {
      return all;
    }
    List<Problem> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(Problem::isOnlyTold));
    List<Problem> first = new ArrayList<>(sorted.subList(0, MOST));
    if (!sorted.get(MOST).isOnlyTold()) {
      first.add(new Problem(file, 0, 0, "", Message.of("json.more")));
    }
    return first;
  }

  /**
   * {@return how many problems there are so far, also of those no longer kept, without what is only
   * told}
   */
  public int count() {
    return count;
  }

  /** {@return the first problems, in the order they were found; the last may say there are more} */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
