/** Following a routine: the phase, the count, the cue and the keys. */
package org.unhunch.ui.play;
