/** Shows the figure: moving, as a strip of key poses, and small on a card. */
package org.unhunch.ui.picture;
