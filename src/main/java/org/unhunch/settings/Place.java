package org.unhunch.settings;

import java.util.Set;
import org.unhunch.routine.term.Require;

/**
 * A place where a person exercises.
 *
 * @param name what the person calls it, not blank
 * @param equipmentIds what is there, sorted; also ids that no catalog knows now
 */
public record Place(String name, Set<String> equipmentIds) {
  /** Copies the set and checks the name. */
  public Place {
    Require.text("name", name);
    equipmentIds = Sorted.copyOf(equipmentIds);
  }

  /** {@return the same place by another name} */
  public Place withName(String other) {
    return new Place(other, equipmentIds);
  }

  /** {@return the same place with other equipment} */
  public Place withEquipmentIds(Set<String> others) {
    return new Place(name, others);
  }
}
