/**
 * How a body looks while it does an exercise, as pure data.
 *
 * <p>Space is measured in hundredths of a body's height: x points where the body faces, y up, z to
 * the body's own right, and the floor is y = 0. Nothing here solves a joint or paints; that is the
 * figure's work.
 */
package org.unhunch.routine.pose;
