package org.unhunch.figure;

import java.awt.geom.Rectangle2D;
import org.unhunch.figure.body.Skeleton;
import org.unhunch.figure.paint.Camera;
import org.unhunch.figure.paint.Look;

/**
 * The body and what is around it at one moment, and from where it is seen.
 *
 * @param body the body
 * @param camera from where one looks
 * @param scenery the props
 * @param look what there is to see on the body
 * @param extent the part of the picture to show
 * @param flipped whether the picture is turned left to right
 */
record Moment(
    Skeleton body,
    Camera camera,
    Scenery scenery,
    Look look,
    Rectangle2D extent,
    boolean flipped) {}
