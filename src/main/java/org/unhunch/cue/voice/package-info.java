/**
 * A voice: phrases spoken by whatever speech program the system has, as a child process.
 *
 * <p>A text reaches the program as an argument or on its input, never through a shell. This package
 * knows no player and no meaning of a phrase.
 */
package org.unhunch.cue.voice;
