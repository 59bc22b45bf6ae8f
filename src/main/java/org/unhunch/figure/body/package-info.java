/**
 * The body in space: from a pose, or from the way between two, to where every joint is.
 *
 * <p>Limbs keep their lengths, planted hands, knees and feet stay where they are, and joints bend
 * the way they can. Nothing here knows about pixels or colours.
 */
package org.unhunch.figure.body;
