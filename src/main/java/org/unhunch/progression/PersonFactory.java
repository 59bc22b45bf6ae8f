package org.unhunch.progression;

import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.choose.Person;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.settings.Settings;
import org.unhunch.settings.Situation;

/**
 * Knows the person whom the settings describe, as far as the catalog has words for it.
 *
 * @param catalog has the words
 */
public record PersonFactory(Catalog catalog) {
  /** {@return the person whom these settings describe} */
  public Person of(Settings settings) {
    Situation now = settings.situation();
    return new Person(
        equipment(now.place().equipmentIds()),
        now.postures(),
        cares(now.cares()),
        now.minutes(),
        settings.practice().levels(),
        new Progression(settings.practice())::agreed);
  }

  private Set<Equipment> equipment(Set<String> ids) {
    return catalog.equipment().stream()
        .filter(each -> each.isAmong(ids))
        .collect(Collectors.toSet());
  }

  private Set<Care> cares(Set<String> ids) {
    return catalog.cares().stream()
        .filter(each -> ids.contains(each.id()))
        .collect(Collectors.toSet());
  }
}
