/**
 * Smooth flat shapes around round things: their outlines, their shade and their contour lines.
 *
 * <p>It knows nothing of a body.
 */
package org.unhunch.figure.outline;
