/** The windows that a session is seen in besides the main one, and the mouse in them. */
package org.unhunch.ui.play.window;
