/** Where the lines of a text end, on the screen and on paper. */
package org.unhunch.wrap;
