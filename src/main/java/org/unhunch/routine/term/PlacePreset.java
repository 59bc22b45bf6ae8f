package org.unhunch.routine.term;

import java.util.Set;

/**
 * A place where one exercises, and what is there.
 *
 * @param id unique among places
 * @param name what it is called, unique among places
 * @param equipment what is there; may be empty
 */
public record PlacePreset(String id, String name, Set<Equipment> equipment) implements Term {
  public PlacePreset {
    Require.id(id);
    Require.text("name", name);
    equipment = Set.copyOf(equipment);
  }

  // A record's own would be put together at run time, in every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacePreset it
        && id.equals(it.id)
        && name.equals(it.name)
        && equipment.equals(it.equipment);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
