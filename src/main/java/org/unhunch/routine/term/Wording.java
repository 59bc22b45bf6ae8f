package org.unhunch.routine.term;

import java.util.List;
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
  /** In the language of everything that ships. */
  public static final Wording ENGLISH = new Wording("en", List.of());

  public Wording {
    Require.text("language", language);
    otherNames = List.copyOf(otherNames);
    otherTerms = List.copyOf(otherTerms);
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
