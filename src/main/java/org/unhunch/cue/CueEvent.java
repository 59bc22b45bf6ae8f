package org.unhunch.cue;

import org.unhunch.player.Snapshot;

/**
 * A cue that is due.
 *
 * @param cue what is to be heard
 * @param at where the player stands now
 */
public record CueEvent(Cue cue, Snapshot at) {}
