/**
 * The program itself: reads the arguments and wires the packages together.
 *
 * <p>The one package that knows every other and may read the machine's clocks; it decides nothing.
 */
package org.unhunch;
