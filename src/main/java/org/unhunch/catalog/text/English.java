package org.unhunch.catalog.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Side.Sentence;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Wording;

/**
 * A text of a catalog, as it was written first.
 *
 * @param text the text
 * @param most how many letters it may have in any language
 */
public record English(String text, int most) {
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  private static final String SIDES = "{left|right}";

  /** {@return all texts of a catalog by their keys, in the order to translate them} */
  public static Map<String, English> of(Catalog catalog) {
    Map<String, English> all = new LinkedHashMap<>();
    new CatalogTexts(
            Wording.ENGLISH.language(),
            (key, english, most) -> {
              all.put(key, new English(english, most));
              return english;
            })
        .in(catalog);
    return all;
  }

  /**
   * {@return what tells a text from what it was before a change: the first four digits of its
   * SHA-256 in UTF-8}
   */
  public String hash() {
    return hash(text);
  }

  static String hash(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * {@return what is said in its place; empty where nothing is, or not this text, or not all of it}
   *
   * @param said may be null
   */
  public Optional<String> saidBy(Said said) {
    if (said == null || !said.of().equals(hash())) {
      return Optional.empty();
    }
    try {
      check(said.text());
      return Optional.of(said.text());
    } catch (BrokenRule e) {
      return Optional.empty();
    }
  }

  /**
   * Checks that a translation has what the text has.
   *
   * @throws BrokenRule if it has other numbers or too many letters, or lost one of two sides
   */
  void check(String translation) {
    String own = numbers(text);
    String theirs = numbers(translation);
    if (!own.equals(theirs)) {
      throw new BrokenRule(Message.of("words.number", theirs, own));
    }
    Sentence sentence = new Sentence(translation);
    if (sentence.hasSides() != text.indexOf('{') >= 0) {
      throw new BrokenRule(Message.of("words.sides", text, SIDES));
    }
    int letters = Math.max(length(sentence, true), length(sentence, false));
    if (letters > most) {
      throw new BrokenRule(Message.of("text.too-long", letters, most));
    }
  }

  private static int length(Sentence sentence, boolean first) {
    return Longest.room(sentence.with((one, other) -> first ? one : other));
  }

  /** In any order, as another language may turn a sentence around. */
  private static String numbers(String text) {
    return !mayHaveNumbers(text)
        ? ""
        : NUMBER
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  /** Most have none, which a look tells sooner than a search. */
  private static boolean mayHaveNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each > '~' ? !Character.isLetter(each) : each >= '0' && each <= '9') {
        return true;
      }
    }
    return false;
  }
}
