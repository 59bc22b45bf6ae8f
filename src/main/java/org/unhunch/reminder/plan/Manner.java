package org.unhunch.reminder.plan;

/**
 * When it is held back, and how it is said.
 *
 * @param waitsWhileAway whether it is held back while one is away or the screen is locked
 * @param waitsForTyping whether it waits until one has stopped typing
 * @param countsOwn whether it is held back where something was done in the last half hour
 * @param sound whether it is heard
 * @param named whether it says which exercise it is, for all to read
 * @param corner whether it starts in the corner of the screen
 */
public record Manner(
    boolean waitsWhileAway,
    boolean waitsForTyping,
    boolean countsOwn,
    boolean sound,
    boolean named,
    boolean corner) {
  /** Held back wherever it would disturb, silent, without a name, in the corner. */
  public static final Manner INITIAL = new Manner(true, true, true, false, false, true);

  /** {@return the same, held back while one is away or not} */
  public Manner withWaitsWhileAway(boolean other) {
    return new Manner(other, waitsForTyping, countsOwn, sound, named, corner);
  }

  /** {@return the same, waiting for the end of typing or not} */
  public Manner withWaitsForTyping(boolean other) {
    return new Manner(waitsWhileAway, other, countsOwn, sound, named, corner);
  }

  /** {@return the same, held back after what one did by oneself or not} */
  public Manner withCountsOwn(boolean other) {
    return new Manner(waitsWhileAway, waitsForTyping, other, sound, named, corner);
  }

  /** {@return the same with or without a sound} */
  public Manner withSound(boolean other) {
    return new Manner(waitsWhileAway, waitsForTyping, countsOwn, other, named, corner);
  }

  /** {@return the same with or without the name of the exercise} */
  public Manner withNamed(boolean other) {
    return new Manner(waitsWhileAway, waitsForTyping, countsOwn, sound, other, corner);
  }

  /** {@return the same, starting in the corner or in the window} */
  public Manner withCorner(boolean other) {
    return new Manner(waitsWhileAway, waitsForTyping, countsOwn, sound, named, other);
  }
}
