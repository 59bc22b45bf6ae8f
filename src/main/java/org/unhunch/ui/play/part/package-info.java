/** What the play screen is made of, measured in units that grow with the window. */
package org.unhunch.ui.play.part;
