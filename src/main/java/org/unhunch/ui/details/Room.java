package org.unhunch.ui.details;

/**
 * How much room a screen has, by its width without the zoom: what gives way, and in which order.
 */
enum Room {
  /** Neither numbers nor the pictures of the start. */
  TIGHT,
  /** No pictures of the start. */
  NARROW,
  /** All of it, in one column. */
  ROOMY,
  /** All of it, with cards at the side and large pictures. */
  WIDE;

  private static final int FROM_NARROW = 420;
  private static final int FROM_ROOMY = 620;
  private static final int FROM_WIDE = 1_400;

  /** {@return the room of a width in pixels at no zoom} */
  static Room of(int width) {
    if (width < FROM_NARROW) {
      return TIGHT;
    }
    return width < FROM_ROOMY ? NARROW : width < FROM_WIDE ? ROOMY : WIDE;
  }
}
