/**
 * The sessions that a person has done, one line each in a file that only ever grows.
 *
 * <p>What is here says what was done; what it means, such as a next dose, is worked out by pure
 * functions. This package knows no clock: every moment is passed in.
 */
package org.unhunch.history;
