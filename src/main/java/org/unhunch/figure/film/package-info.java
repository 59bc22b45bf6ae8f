/**
 * The figure as a film: a frame is painted once and then copied, however often it is shown.
 *
 * <p>This package knows pixels and frames; no component, no player, no clock.
 */
package org.unhunch.figure.film;
