/** Where one makes routines of one's own: all exercises on one side, the routine on the other. */
package org.unhunch.ui.edit;
