package org.unhunch.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A small pack to begin with, which shows by example what a pack may say. */
public final class Starter {
  private static final String NO_ID = new UUID(0, 0).toString();

  private Starter() {}

  /** {@return the file, as a pack with this id} */
  public static byte[] bytes(UUID id) {
    try (InputStream in = Starter.class.getResourceAsStream("starter.unhunch")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace(NO_ID, id.toString()).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
