/**
 * What a person has agreed to do of each exercise, laid on routines, and the next step where one is
 * due.
 *
 * <p>Pure calculation on settings and history: nothing here rises by itself, and this package knows
 * no clock and no window.
 */
package org.unhunch.journal.progress;
