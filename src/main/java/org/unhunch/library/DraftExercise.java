package org.unhunch.library;

import java.time.Instant;
import java.util.Optional;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.pose.Choreography;

/**
 * An exercise that is being made, as far as it has come.
 *
 * @param exercise the exercise; what it lacks has something in its place
 * @param shown its poses, if it has any
 * @param kept when it was kept
 */
public record DraftExercise(Exercise exercise, Optional<Choreography> shown, Instant kept) {}
