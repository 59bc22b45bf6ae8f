package org.unhunch.routine;

import java.util.Objects;
import java.util.Optional;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Require;

/**
 * What to do instead when a person takes care with something; named by id, since the other exercise
 * may itself name substitutes.
 *
 * @param instead what the person takes care with
 * @param exerciseId the other exercise, or empty for another level of the same
 * @param levelId the level, or empty for the start level of the other exercise
 */
public record Substitute(Care instead, Optional<String> exerciseId, Optional<String> levelId) {
  /** Checks that it names an exercise or a level. */
  public Substitute {
    Objects.requireNonNull(instead);
    Require.that(
        exerciseId.isPresent() || levelId.isPresent(),
        "a substitute names an exercise, a level or both");
  }
}
