/**
 * The shapes of the figure: how a solved body and its props look in a picture.
 *
 * <p>Everything is built of ellipsoids, seen from a camera, and the hulls between them. This
 * package chooses no colours and knows neither components nor time.
 */
package org.unhunch.figure.paint;
