package org.unhunch.routine.pose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unhunch.routine.term.Require;

/**
 * How an exercise is shown, at each of its levels.
 *
 * @param exerciseId the exercise
 * @param plain the staging of every level that has none of its own
 * @param levels the levels' own stagings, by the level's id; may be empty
 */
public record Choreography(String exerciseId, Staging plain, Map<String, Staging> levels) {
  public Choreography {
    Require.fullId(exerciseId);
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  /** {@return the staging of the level} */
  public Staging level(String levelId) {
    return levels.getOrDefault(levelId, plain);
  }
}
