/**
 * A routine being made: its rows, what can be done to them as values that can be undone, and what
 * is to be said of it.
 *
 * <p>Pure calculation: this package knows no window, no file and no clock.
 */
package org.unhunch.edit;
