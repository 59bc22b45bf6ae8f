/**
 * Tones: generated, and played on a thread of their own that nothing waits for.
 *
 * <p>It knows no player and no meaning of a tone; where there is no sound card it is silent.
 */
package org.unhunch.cue.sound;
