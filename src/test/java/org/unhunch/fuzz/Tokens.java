package org.unhunch.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text of JSON, or of what is left of one, as the tokens it is made of. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?[0-9][0-9.eE+-]*|[a-z]+|\\s+|(?s:.)");

  private final List<String> all = new ArrayList<>();

  Tokens(String text) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      all.add(token.group());
    }
  }

  String text() {
    return String.join("", all);
  }

  int size() {
    return all.size();
  }

  String get(int at) {
    return all.get(at);
  }

  /** The place of one of the tokens that match, or -1 where none does. */
  int pick(Random random, Pattern fitting) {
    int[] fits =
        IntStream.range(0, all.size())
            .filter(at -> fitting.matcher(all.get(at)).matches())
            .toArray();
    return fits.length == 0 ? -1 : fits[random.nextInt(fits.length)];
  }

  /** The place after the value that begins here: a whole list or object, else one token. */
  int end(int from) {
    int depth = 0;
    for (int at = from; at < all.size(); at++) {
      String token = all.get(at);
      depth += "[{".contains(token) ? 1 : "]}".contains(token) ? -1 : 0;
      if (depth <= 0) {
        return at + 1;
      }
    }
    return all.size();
  }

  String part(int from, int to) {
    return String.join("", all.subList(from, to));
  }

  /** Puts a text in the place of these tokens. */
  void replace(int from, int to, String text) {
    all.subList(from, to).clear();
    all.add(from, text);
  }
}
