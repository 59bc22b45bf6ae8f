/**
 * The three ways to see a session: in the window, from a distance and in a corner of the screen.
 * They show what they are given and know no player and no key.
 */
package org.unhunch.ui.play.view;
