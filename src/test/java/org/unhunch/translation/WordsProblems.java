package org.unhunch.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unhunch.words.Language;

/** What is wrong with the program's texts in a language, as far as they are there. */
final class WordsProblems {
  private static final Pattern HOLE = Pattern.compile("\\{(\\d+)(?:,([a-z]+))?[^}]*}");
  private static final Pattern FORM = Pattern.compile(".*\\.(zero|one|few|many|other)");

  private final WordsFile english;
  private final WordsFile words;
  private final List<String> problems = new ArrayList<>();

  private WordsProblems(Language language) throws IOException {
    this.english = WordsFile.of(Language.ENGLISH);
    this.words = WordsFile.of(language);
  }

  /** A line each. */
  static List<String> of(Language language) throws IOException {
    WordsProblems problems = new WordsProblems(language);
    problems.words.texts().forEach(problems::check);
    return problems.problems;
  }

  private void check(String key, String text) {
    String first = words.englishOf(key, english);
    if (first == null) {
      problems.add(key + ": the English texts have no such key");
      return;
    }
    if (text.replace("''", "").contains("'")) {
      problems.add(key + ": an apostrophe is written twice, ''");
    }
    Set<String> theirs = holes(text);
    Set<String> ours = holes(first);
    boolean fits = FORM.matcher(key).matches() ? ours.containsAll(theirs) : ours.equals(theirs);
    if (!fits) {
      problems.add(key + ": has the holes " + theirs + ", the English text " + ours);
    }
    if (key.endsWith(".mnemonic")) {
      checkMnemonic(key, text);
    }
  }

  /** A letter that the text does not have is not shown anywhere; what fills a hole is not known. */
  private void checkMnemonic(String key, String letter) {
    String bare = key.substring(0, key.length() - ".mnemonic".length());
    String label = words.texts().get(bare);
    if (letter.length() != 1) {
      problems.add(key + ": one letter would be right");
    } else if (label != null
        && label.indexOf('{') < 0
        && !label.toLowerCase().contains(letter.toLowerCase())) {
      problems.add(key + ": “" + label + "” has no " + letter);
    }
  }

  private static Set<String> holes(String text) {
    Set<String> holes = new TreeSet<>();
    Matcher hole = HOLE.matcher(text);
    while (hole.find()) {
      holes.add(hole.group(1) + (hole.group(2) == null ? "" : "," + hole.group(2)));
    }
    return holes;
  }
}
