/**
 * What is heard of a session: which tone and which phrase for which change of the player.
 *
 * <p>It decides nothing about time: it is told of the player's changes and of every wake-up, and
 * says what has come due. It knows no window.
 */
package org.unhunch.cue;
