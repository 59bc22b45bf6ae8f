package org.unhunch.routine.term;

import java.util.Objects;
import java.util.Optional;

/**
 * A thing that an exercise needs or is made more comfortable by.
 *
 * @param id unique among equipment
 * @param name what it is called, lower case in a list
 * @param description what it is and its size
 * @param substitute what a household has instead, or empty where nothing will do
 */
public record Equipment(String id, String name, String description, Optional<String> substitute) {
  /** Checks that no text is blank. */
  public Equipment {
    Require.id(id);
    Require.text("name", name);
    Require.text("description", description);
    Objects.requireNonNull(substitute).ifPresent(text -> Require.text("substitute", text));
  }
}
