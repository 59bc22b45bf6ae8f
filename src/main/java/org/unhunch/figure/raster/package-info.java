/**
 * Fills flat shapes, smoothly, in an image that is kept from frame to frame.
 *
 * <p>A frame is two dozen shapes in one colour each, for which a general renderer takes more than
 * twice as long as this does. This package knows shapes, colours and pixels; no figure and no
 * component.
 */
package org.unhunch.figure.raster;
