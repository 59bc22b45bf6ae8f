/** Pictures of exercises that move. */
package org.unhunch.ui.moving;
