package org.unhunch.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;

/** Preferences that are kept in a list instead of a file. */
public final class Prefs {
  private final List<Settings> kept = new ArrayList<>();
  private final Preferences preferences;

  private Prefs(Settings settings) {
    this.preferences = new Preferences(settings, kept::add);
  }

  /** {@return preferences at a place called Desk, where this equipment is, and at Home} */
  public static Prefs having(String... equipment) {
    Place desk = new Place("Desk", Set.of(equipment));
    Place home = new Place("Home", Set.of("floor", "wall", "chair", "foam-roller"));
    return new Prefs(Settings.startingWith(List.of(desk, home)).withBeforeFirstSessionSeen(true));
  }

  /** {@return the preferences} */
  public Preferences preferences() {
    return preferences;
  }

  /** {@return the settings as they were last kept} */
  public Settings last() {
    return kept.get(kept.size() - 1);
  }
}
