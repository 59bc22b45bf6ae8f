/**
 * Plays a timeline against clocks that are passed in.
 *
 * <p>Single-threaded by contract: all calls come from one thread. This package starts no thread,
 * reads no clock of its own and knows no window.
 */
package org.unhunch.player;
