package org.unhunch.figure.scene;

import java.util.Objects;
import java.util.Optional;
import org.unhunch.routine.Side;
import org.unhunch.routine.photo.Photo;

/**
 * A photo.
 *
 * @param photo never mirrored, as nobody knows which side it shows
 * @param side the side that is done now, which a letter marks; empty where there is none to mark
 */
public record PhotoScene(Photo photo, Optional<Side> side) implements Scene {
  public PhotoScene {
    Objects.requireNonNull(photo);
    Objects.requireNonNull(side);
  }
}
