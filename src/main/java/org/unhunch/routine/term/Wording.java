package org.unhunch.routine.term;

import java.util.List;

/**
 * In which language something says what it says.
 *
 * @param language the language's two letters
 * @param otherNames what it is called in the language that it was written in first, by which it is
 *     found as well; empty where that is this one
 */
public record Wording(String language, List<String> otherNames) {
  /** In the language of everything that ships. */
  public static final Wording ENGLISH = new Wording("en", List.of());

  public Wording {
    Require.text("language", language);
    otherNames = List.copyOf(otherNames);
  }
}
