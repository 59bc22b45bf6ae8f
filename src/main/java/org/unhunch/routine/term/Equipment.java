package org.unhunch.routine.term;

import java.util.Optional;

/**
 * A thing that an exercise needs or is made more comfortable by.
 *
 * @param id unique among equipment
 * @param name what it is called, lower case in a list
 * @param one how a sentence names one, such as "a wall"; empty where that is the name
 * @param description what it is and its size
 * @param substitute what a household has instead, or empty where nothing will do
 * @param access what it takes to have it ready
 */
public record Equipment(
    String id,
    String name,
    Optional<String> one,
    String description,
    Optional<String> substitute,
    Access access)
    implements Term {
  /** What it takes to have a thing ready. */
  public enum Access {
    /** Nothing: it is there wherever one exercises, such as the floor. */
    AT_HAND,
    /** One fetches it, and puts it aside afterwards. */
    BRING,
    /** It stays where it is, and one goes there. */
    GO_TO
  }

  public Equipment {
    Require.id(id);
    Require.text("name", name);
    one.ifPresent(text -> Require.text("one", text));
    Require.text("description", description);
    substitute.ifPresent(text -> Require.text("substitute", text));
  }

  /** {@return how a sentence names one, such as "a wall"} */
  public String oneOrName() {
    return one.orElse(name);
  }
}
