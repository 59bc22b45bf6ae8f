package org.unhunch.reminder;

import java.time.Duration;
import java.util.Optional;

/**
 * What the machine says of the person at a moment. What is unknown is empty, and holds nothing
 * back.
 *
 * @param idle how long no key and no mouse has been touched
 * @param locked whether the screen is locked
 * @param quiet whether the person does not want to be disturbed
 * @param presenting whether something is presented, or a film is shown
 * @param playing whether a session is being played
 */
public record Signals(
    Optional<Duration> idle,
    Optional<Boolean> locked,
    Optional<Boolean> quiet,
    Optional<Boolean> presenting,
    Optional<Boolean> playing) {
  /** Nothing is known. */
  public static final Signals UNKNOWN =
      new Signals(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** {@return the same where no key and no mouse has been touched for so long} */
  public Signals withIdle(Optional<Duration> other) {
    return new Signals(other, locked, quiet, presenting, playing);
  }

  /** {@return the same where it is known whether a session is being played} */
  public Signals withPlaying(boolean other) {
    return new Signals(idle, locked, quiet, presenting, Optional.of(other));
  }
}
