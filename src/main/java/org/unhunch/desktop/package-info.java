/**
 * Keeps the machine awake and its screen on while something asks for it.
 *
 * <p>It knows nothing of what it is for. Where the system offers no way, nothing breaks.
 */
package org.unhunch.desktop;
