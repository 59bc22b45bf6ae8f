package org.unhunch.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.choose.AlternativeFinder;
import org.unhunch.choose.Person;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Preferences;
import org.unhunch.timeline.Timeline;

/**
 * How a person does the exercises of a catalog: what they chose before, and what they choose while
 * playing. All of it is kept in the settings.
 *
 * @param preferences the settings
 * @param catalog the catalog that the session is from
 */
public record PlayChoices(Preferences preferences, Catalog catalog) {
  /** {@return a routine laid out with the person's own times, and at their own pace} */
  public Timeline timeline(Routine routine) {
    Practice practice = preferences.get().practice();
    Set<String> ownPace =
        catalog.exercises().stream()
            .map(Exercise::id)
            .filter(id -> practice.repPacingOf(id) == RepPacing.COUNTED)
            .collect(Collectors.toSet());
    return Timeline.of(routine, preferences.pacing(catalog), ownPace);
  }

  /** Has the repetitions of an exercise wait for the person from now on, or not. */
  public void keepPace(Exercise exercise, boolean own) {
    RepPacing pacing = own ? RepPacing.COUNTED : RepPacing.PACED;
    preferences.changePractice(practice -> practice.withRepPacing(exercise.id(), pacing));
  }

  /** {@return whether the exercise hurt the last time} */
  public boolean hurt(Exercise exercise) {
    return preferences.get().practice().hurt().contains(exercise.id());
  }

  /** Notes that an exercise hurts, or no longer does. */
  void keepHurt(Exercise exercise, boolean hurts) {
    preferences.changePractice(practice -> practice.withHurt(exercise.id(), hurts));
  }

  /**
   * {@return what can be done instead of an entry, best first; may be empty}
   *
   * <p>An exercise that hurt as well is left out, unless it is the same one made easier.
   */
  public List<Routine.Entry> insteadOf(Routine.Entry entry) {
    Person person = new PersonFactory(catalog).of(preferences.get());
    return new AlternativeFinder(catalog)
        .insteadOf(entry, person).stream()
            .filter(each -> each.exercise().equals(entry.exercise()) || !hurt(each.exercise()))
            .toList();
  }
}
