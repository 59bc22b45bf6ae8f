package org.unhunch.settings;

import java.util.Optional;
import org.unhunch.routine.term.Require;

/**
 * What is found again as it was left the last time.
 *
 * @param window where the window stood, while it did not fill the screen; empty before the first
 *     time
 * @param maximized whether the window filled the screen
 * @param routineId the routine that was played last, which need not exist any more; empty if none
 *     was
 */
public record LastTime(Optional<Bounds> window, boolean maximized, Optional<String> routineId) {
  /** Nothing, as before the first time. */
  public static final LastTime NONE = new LastTime(Optional.empty(), false, Optional.empty());

  /**
   * A place on the desktop, in the units of its windows.
   *
   * @param x from the left edge of the first screen, below zero on a screen to its left
   * @param y from its upper edge
   * @param width above zero
   * @param height above zero
   */
  public record Bounds(int x, int y, int width, int height) {
    /** As far as any desktop reaches, each way. */
    public static final int MOST = 100_000;

    /** Checks the ranges. */
    public Bounds {
      Require.range("x", x, -MOST, MOST);
      Require.range("y", y, -MOST, MOST);
      Require.range("width", width, 1, MOST);
      Require.range("height", height, 1, MOST);
    }
  }

  /** {@return the same with the window there} */
  public LastTime withWindow(Optional<Bounds> bounds, boolean filled) {
    return new LastTime(bounds, filled, routineId);
  }

  /** {@return the same with another routine played last} */
  public LastTime withRoutine(String id) {
    return new LastTime(window, maximized, Optional.of(id));
  }
}
