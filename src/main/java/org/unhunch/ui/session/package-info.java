/**
 * Plays sessions as the person has chosen: the times, the pace, what is heard, and where it was
 * left.
 */
package org.unhunch.ui.session;
