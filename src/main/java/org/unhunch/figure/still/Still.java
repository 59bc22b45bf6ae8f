package org.unhunch.figure.still;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unhunch.figure.scene.Scene;

/**
 * The picture by which a level of a shipped exercise is known, drawn when the program was packaged,
 * so that no pose need be read for it and no body shaped. It is read whenever it is painted.
 *
 * @param file where it is, from {@link #FOLDER} on
 */
public record Still(String file) implements Scene {
  /** The folder of all of them, beside the classes. */
  public static final String FOLDER = "stills/";

  /** Checks that it is named. */
  public Still {
    Objects.requireNonNull(file);
  }

  // A record's own would be put together at run time, in every start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Still it && file.equals(it.file);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }

  /** {@return the still of a level, or empty where none was packed, as in a plain jar} */
  public static Optional<Still> of(String exerciseId, String levelId) {
    Still still = new Still(name(exerciseId, levelId));
    return Still.class.getResource(still.path()) == null ? Optional.empty() : Optional.of(still);
  }

  /** {@return the file of a level in the folder} */
  public static String name(String exerciseId, String levelId) {
    return exerciseId + "/" + levelId;
  }

  private String path() {
    return "/" + FOLDER + file;
  }

  /** {@return what there is to see, and what is beside it} */
  public List<Drawing> drawings() {
    try (InputStream in = Still.class.getResourceAsStream(path())) {
      return DrawingFormat.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
