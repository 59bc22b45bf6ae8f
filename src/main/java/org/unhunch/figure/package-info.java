/**
 * The figure: a drawn body that does what the person should be doing now.
 *
 * <p>{@link org.unhunch.figure.FigurePainter} paints a {@link org.unhunch.figure.Frame} into any
 * rectangle of any Graphics2D. This package knows poses and 2D graphics; no component, no player,
 * no clock, no file.
 */
package org.unhunch.figure;
