/**
 * An exercise being made: what it may begin from, its blanks and steps, what is to be said of it,
 * and the exercise that comes of it.
 *
 * <p>Pure calculation: this package knows no window, no file and no clock.
 */
package org.unhunch.edit.exercise;
