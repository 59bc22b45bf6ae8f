package org.unhunch.edit.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unhunch.message.BrokenRule;
import org.unhunch.routine.Side;
import org.unhunch.routine.Side.Sentence;

/** A text as what is said on the one side and what is said on the other, line by line. */
public record Saying(String one, String other) {
  /** {@return both sides of a text as it is written; the same twice where it knows no side} */
  public static Saying of(String written) {
    List<Saying> lines = written.lines().map(Saying::line).toList();
    return new Saying(all(lines, Saying::one), all(lines, Saying::other));
  }

  private static String all(List<Saying> lines, Function<Saying, String> of) {
    return lines.stream().map(of).collect(Collectors.joining("\n"));
  }

  private static Saying line(String written) {
    try {
      Sentence sentence = new Sentence(written);
      return new Saying(sentence.on(Side.LEFT), sentence.on(Side.RIGHT));
    } catch (BrokenRule e) {
      return new Saying(written, written);
    }
  }

  /** {@return whether it says something else on the one side than on the other} */
  public boolean hasSides() {
    return !one.equals(other);
  }

  /**
   * {@return both as one that is written, with the words in braces by which their lines differ} Of
   * one that is blank or has a brace of its own, the other stands alone.
   */
  public String written() {
    List<String> first = one.lines().toList();
    List<String> second = other.lines().toList();
    return IntStream.range(0, Math.max(first.size(), second.size()))
        .mapToObj(each -> new Saying(at(first, each), at(second, each)).line())
        .collect(Collectors.joining("\n"));
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private String line() {
    if (one.equals(other) || other.isBlank() || isBraced(one) || isBraced(other)) {
      return one;
    }
    if (one.isBlank()) {
      return other;
    }
    List<String> first = words(one);
    List<String> second = words(other);
    return first.size() == second.size() ? woven(first, second) : between(first, second);
  }

  private static boolean isBraced(String text) {
    return text.chars().anyMatch(each -> "{|}".indexOf(each) >= 0);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Word by word. */
  private static String woven(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>();
    int at = 0;
    while (at < first.size()) {
      int end = at;
      while (end < first.size() && !first.get(end).equals(second.get(end))) {
        end++;
      }
      if (end > at) {
        all.add(braced(first.subList(at, end), second.subList(at, end)));
      } else {
        all.add(first.get(end++));
      }
      at = end;
    }
    return String.join(" ", all);
  }

  /** All between the words that both begin and end with, of which one may have no other. */
  private static String between(List<String> first, List<String> second) {
    int least = Math.min(first.size(), second.size()) - 1; // something stands on either side
    int begin = 0;
    while (begin < least && first.get(begin).equals(second.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < least - begin
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    List<String> all = new ArrayList<>(first.subList(0, begin));
    all.add(
        braced(
            first.subList(begin, first.size() - end), second.subList(begin, second.size() - end)));
    all.addAll(first.subList(first.size() - end, first.size()));
    return String.join(" ", all);
  }

  private static String braced(List<String> one, List<String> other) {
    return "{" + String.join(" ", one) + "|" + String.join(" ", other) + "}";
  }
}
