package org.unhunch.cue.voice;

import java.util.List;
import java.util.Optional;

/**
 * Something to say, if there is time for it.
 *
 * @param texts ways to say it, none of them blank, the best first; at least one
 * @param language the two letters of the language that they are in
 * @param roomNanos the time until it is no longer true, in nanoseconds
 * @param polite whether it is left out while one that is not is being said, instead of stopping it
 */
public record Phrase(List<String> texts, String language, long roomNanos, boolean polite) {
  // Measured with espeak-ng at its usual speed: 15 to 18 characters a second, and a third of a
  // second around them. Voices of other systems are no faster.
  private static final long AROUND_NANOS = 400_000_000L;
  private static final long NANOS_PER_CHARACTER = 1_000_000_000L / 15;

  /** Copies the texts and checks that there is something to say. */
  public Phrase {
    texts = List.copyOf(texts);
    if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("nothing to say: " + texts);
    }
  }

  /** {@return the best way to say it that ends in time after a wait in nanoseconds; else empty} */
  public Optional<String> fitting(long waitedNanos) {
    long room = roomNanos - waitedNanos;
    return texts.stream().filter(text -> nanosToSay(text) <= room).findFirst();
  }

  private static long nanosToSay(String text) {
    return AROUND_NANOS + text.length() * NANOS_PER_CHARACTER;
  }
}
