/**
 * Every text that the program itself says, from one bundle, and how it says numbers and steps.
 *
 * <p>The window, the command line and the voice all speak through this package; it knows none of
 * them.
 */
package org.unhunch.words;
