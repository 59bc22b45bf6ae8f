package org.unhunch.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.unhunch.figure.Tagging.Tag;
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
 * @param tag the mark of the side; empty where there is none
 */
record Moment(
    Skeleton body,
    Camera camera,
    Scenery scenery,
    Look look,
    Rectangle2D extent,
    boolean flipped,
    Optional<Tag> tag) {
  /** {@return this as in a mirror} */
  Moment mirrored() {
    return new Moment(body, camera, scenery, look, extent, !flipped, tag);
  }
}
