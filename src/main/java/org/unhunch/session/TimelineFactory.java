package org.unhunch.session;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.settings.Practice;
import org.unhunch.settings.Practice.RepPacing;
import org.unhunch.settings.Preferences;
import org.unhunch.timeline.Timeline;

/**
 * Lays a routine out as the person does it: with their own times, and at their own pace.
 *
 * @param catalog has all exercises
 * @param preferences say how the person does them
 */
public record TimelineFactory(Catalog catalog, Preferences preferences)
    implements Function<Routine, Timeline> {
  @Override
  public Timeline apply(Routine routine) {
    Practice practice = preferences.get().practice();
    Set<String> ownPace =
        catalog.exercises().stream()
            .map(Exercise::id)
            .filter(id -> practice.repPacingOf(id) == RepPacing.COUNTED)
            .collect(Collectors.toSet());
    return Timeline.of(routine, preferences.pacing(catalog), ownPace);
  }
}
