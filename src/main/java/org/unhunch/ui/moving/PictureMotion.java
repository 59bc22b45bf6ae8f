package org.unhunch.ui.moving;

import java.util.function.BooleanSupplier;
import org.unhunch.session.Scheduler;

/**
 * How the pictures of the exercises move.
 *
 * @param scheduler has the next picture shown
 * @param isStill whether they show where a move ends, and an arrow, in place of moving
 */
public record PictureMotion(Scheduler scheduler, BooleanSupplier isStill) {}
