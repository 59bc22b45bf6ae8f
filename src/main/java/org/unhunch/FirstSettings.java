package org.unhunch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.catalog.LoadedCatalog;
import org.unhunch.message.BrokenRule;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.PlacePreset;
import org.unhunch.settings.Place;
import org.unhunch.settings.Settings;
import org.unhunch.words.Words;

/**
 * The settings of a new person, by what is loaded.
 *
 * @param words name the only place where the catalog has none
 */
record FirstSettings(Words words) {
  /** {@return the settings to begin with; throws where there is nothing to play} */
  Settings of(LoadedCatalog loaded) {
    return defaults(playable(loaded));
  }

  /** A catalog of which the reader has left nothing to play is no catalog. */
  private Catalog playable(LoadedCatalog loaded) {
    List<Problem> problems = loaded.problems();
    if (loaded.catalog().routines().isEmpty() && !problems.isEmpty()) {
      String first = words.lines(problems).get(0);
      throw new BrokenRule(Message.of("start.no-catalog", problems.size(), first));
    }
    return loaded.catalog();
  }

  /** With the places of the catalog; at least one, so that what is there has somewhere to be. */
  private Settings defaults(Catalog catalog) {
    List<Place> places =
        catalog.vocabulary().places().stream().map(FirstSettings::withIds).toList();
    return Settings.startingWith(
        places.isEmpty() ? List.of(new Place(words.text("place.only"), Set.of())) : places);
  }

  private static Place withIds(PlacePreset preset) {
    return new Place(
        preset.name(), preset.equipment().stream().map(Equipment::id).collect(Collectors.toSet()));
  }
}
