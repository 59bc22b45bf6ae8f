package org.unhunch.routine.term;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * In which language something says what it says.
 *
 * @param language the language's two letters
 * @param otherNames what it is called in the language that it was written in first, by which it is
 *     found as well; empty where that is this one
 * @param otherTerms what it is described with in that language, by which it is found, too
 */
public record Wording(String language, List<String> otherNames, List<String> otherTerms) {
  /** Two letters, or three where a language has no two, and what more is known of it. */
  private static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  /** In the language of everything that ships. */
  public static final Wording ENGLISH = new Wording("en", List.of());

  public Wording {
    Require.text("language", language);
    otherNames = List.copyOf(otherNames);
    otherTerms = List.copyOf(otherTerms);
  }

  /**
   * {@return what is in the language of a tag such as pt-BR}
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Wording of(String tag) {
    if (!tag.matches(TAG)) {
      throw new IllegalArgumentException(tag);
    }
    return new Wording(Locale.forLanguageTag(tag).getLanguage(), List.of());
  }

  /** {@return the same of what is also called by these names elsewhere} */
  public Wording and(List<String> names) {
    return new Wording(
        language, Stream.concat(otherNames.stream(), names.stream()).toList(), otherTerms);
  }

  /** Of what is found by its names alone. */
  public Wording(String language, List<String> otherNames) {
    this(language, otherNames, List.of());
  }
}
