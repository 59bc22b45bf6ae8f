package org.unhunch.choose;

import java.util.Optional;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;

/**
 * One way in which a routine was changed for a person.
 *
 * @param kind what was done
 * @param exercise the exercise as the routine has it
 * @param now what is done instead or differently; empty if it is left out
 * @param care what the person takes care with; empty if that is not the reason
 */
public record Change(
    Kind kind, Exercise exercise, Optional<Routine.Entry> now, Optional<Care> care) {
  /** What was done to an exercise. */
  public enum Kind {
    /** Another level of the same exercise, as declared. */
    OTHER_LEVEL,
    /** Another exercise, as declared. */
    REPLACED,
    /** Left out, since nothing declared stands in for it. */
    LEFT_OUT,
    /** Left out, since what stands in for it is in the routine already. */
    ALREADY_THERE,
    /** Left out, since what it follows is left out. */
    NOT_ALONE,
    /** Done at the lower end of its dose, to save time. */
    EASED,
    /** Done in fewer sets, to save time. */
    FEWER_SETS,
    /** Left out to save time. */
    NO_TIME
  }
}
