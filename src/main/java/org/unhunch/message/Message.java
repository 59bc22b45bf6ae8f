package org.unhunch.message;

import java.util.List;
import java.util.Objects;

/**
 * Something to say: the key of a whole sentence, and what fills its holes.
 *
 * <p>Where the sentence differs by a number, the number is the first argument, and the bundle has
 * the sentence once for each form ({@code key.one}, {@code key.other}).
 *
 * @param key names the sentence in the bundle of texts
 * @param arguments texts, whole numbers, or messages, none of them null
 */
public record Message(String key, List<Object> arguments) {
  public Message {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
  }

  /** {@return a message of the key and its arguments} */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
