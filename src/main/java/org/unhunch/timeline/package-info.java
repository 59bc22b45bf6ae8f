/**
 * A routine compiled into the list of steps that the player plays, each with its seconds.
 *
 * <p>Pure calculation: this package knows no clock and no window.
 */
package org.unhunch.timeline;
