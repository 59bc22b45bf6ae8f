package org.unhunch.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import org.unhunch.message.Message;
import org.unhunch.message.Unseen;

/** Fills the holes of a sentence. */
final class Holes {
  /** How much is told of what is quoted. */
  private static final int LONGEST_QUOTE = 80;

  /** How much of a sentence in a sentence, so that the outer one is told to its end. */
  private static final int LONGEST_INNER = 240;

  /** How languages write one. */
  private static final List<String> QUOTES = List.of("''{0}''", "“{0}”", "„{0}“", "«{0}»");

  private static final String COUNT = "count,";
  private static final String NUMBER = "number,";
  private static final int THOUSAND = 1_000;

  private final Words words;
  private final Object[] arguments;

  Holes(Words words, Object... arguments) {
    this.words = words;
    this.arguments = arguments;
  }

  /**
   * As the system's own format of messages would do it, whose numbers, dates and choices would all
   * be set up for it at every start.
   */
  String filled(String text) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\'') {
        filled.append(text, from, at);
        from = at + 1;
        at++; // of two apostrophes the second stays
      } else if (c == '{') {
        int end = text.indexOf('}', at);
        filled.append(text, from, at).append(hole(text, text.substring(at + 1, end)));
        from = end + 1;
        at = end;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }

  private String hole(String text, String hole) {
    int comma = hole.indexOf(',');
    int index = Integer.parseInt(comma < 0 ? hole : hole.substring(0, comma));
    String form = comma < 0 ? "" : hole.substring(comma + 1);
    if (index >= arguments.length) {
      return "{" + hole + "}";
    }
    return form.startsWith(COUNT)
        ? words.text("count." + form.substring(COUNT.length()), arguments[index])
        : form.startsWith(NUMBER) || arguments[index] instanceof Number
            ? number(arguments[index], form)
            : said(text, index, arguments[index]);
  }

  /** A number as the language writes it; whole ones without what knows of all languages. */
  private String number(Object number, String form) {
    String pattern = form.startsWith(NUMBER) ? form.substring(NUMBER.length()) : "#,##0.###";
    boolean whole = number instanceof Integer || number instanceof Long;
    boolean plain = pattern.equals("#") || pattern.startsWith("#,") && isSmall(number);
    return whole && plain
        ? number.toString()
        : new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(words.locale()))
            .format(number);
  }

  private static boolean isSmall(Object number) {
    return Math.abs(((Number) number).longValue()) < THOUSAND;
  }

  /**
   * What stands in a hole: as it can be seen, and only its beginning where a long one is quoted.
   */
  private String said(String text, int hole, Object argument) {
    if (argument instanceof Message inner) {
      return Words.shortened(words.text(inner), LONGEST_INNER);
    }
    String said = Unseen.escaped(String.valueOf(argument));
    boolean quoted = QUOTES.stream().anyMatch(each -> text.contains(each.replace("0", "" + hole)));
    return quoted ? Words.shortened(said, LONGEST_QUOTE) : said;
  }
}
