package org.unhunch;

import java.nio.file.Path;
import java.util.Optional;

/** What a later start asks for, for tests elsewhere. */
public final class Requests {
  private Requests() {}

  /** {@return the routine that the request in a file asks for, if it is one and does} */
  public static Optional<String> read(Path file) {
    return HandOver.read(file).flatMap(HandOver::routineId);
  }
}
