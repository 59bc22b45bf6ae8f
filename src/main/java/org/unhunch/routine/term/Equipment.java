package org.unhunch.routine.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A thing that an exercise needs or is made more comfortable by.
 *
 * @param id unique among equipment
 * @param name what it is called, lower case in a list
 * @param one how a sentence names one, such as "a wall"; empty where that is the name
 * @param the how a sentence names this very one, such as "the wall"; empty where that is the name
 * @param description what it is and its size
 * @param substitute what a household has instead, or empty where nothing will do
 * @param access what it takes to have it ready
 * @param formerly other ids that stand for it, of things that used to be told from it; may be empty
 */
public record Equipment(
    String id,
    String name,
    Optional<String> one,
    Optional<String> the,
    String description,
    Optional<String> substitute,
    Access access,
    List<String> formerly)
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
    the.ifPresent(text -> Require.text("the", text));
    Require.text("description", description);
    substitute.ifPresent(text -> Require.text("substitute", text));
    formerly = List.copyOf(formerly);
    formerly.forEach(Require::id);
  }

  /** {@return whether it is among things that are named by these ids, perhaps by a former one} */
  public boolean isAmong(Set<String> ids) {
    return ids.contains(id) || formerly.stream().anyMatch(ids::contains);
  }

  /** {@return how a sentence names one, such as "a wall"} */
  public String oneOrName() {
    return one.orElse(name);
  }

  /** {@return how a sentence names this very one, such as "the wall"} */
  public String theOrName() {
    return the.orElse(name);
  }

  // A record's own would be put together at run time, in every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Equipment it
        && id.equals(it.id)
        && name.equals(it.name)
        && one.equals(it.one)
        && the.equals(it.the)
        && description.equals(it.description)
        && substitute.equals(it.substitute)
        && access == it.access
        && formerly.equals(it.formerly);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
