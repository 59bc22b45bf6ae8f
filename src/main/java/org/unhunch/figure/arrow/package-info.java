/** The arrows beside a body that tell which of its parts go where. */
package org.unhunch.figure.arrow;
