/**
 * The frame around the screens: its size and icon, its dialogs, and what stands aside for a while.
 */
package org.unhunch.ui.frame;
