package org.unhunch.storage;

import java.util.List;
import java.util.Objects;
import org.unhunch.message.Message;

/**
 * What was read from the disk, and what is to be told about it.
 *
 * @param value what was read, or what stands in for it
 * @param problems what is wrong, a calm message each; none where all is well
 */
public record Loaded<T>(T value, List<Message> problems) {
  /** Copies the list. */
  public Loaded {
    Objects.requireNonNull(value);
    problems = List.copyOf(problems);
  }
}
