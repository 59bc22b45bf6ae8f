package org.unhunch.routine.term;

import java.util.Optional;

/**
 * What a movement does to the body, such as extension or scapular retraction.
 *
 * @param id unique among movements
 * @param name the field's term for it
 * @param description the same in plain words
 * @param eyes where it takes the eyes
 * @param area the part of the body that it is for, or empty where it is for none
 */
public record Movement(String id, String name, String description, Eyes eyes, Optional<Area> area)
    implements Term {
  public Movement {
    Require.id(id);
    Require.text("name", name);
    Require.text("description", description);
  }

  /** A movement for no part of the body, that leaves the eyes free. */
  public Movement(String id, String name, String description) {
    this(id, name, description, Eyes.FREE, Optional.empty());
  }

  // A record's own would be put together at run time, in every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Movement it
        && id.equals(it.id)
        && name.equals(it.name)
        && description.equals(it.description)
        && eyes == it.eyes
        && area.equals(it.area);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
