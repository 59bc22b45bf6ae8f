package org.unhunch.library;

/** Whom something in the library is from. */
public enum Whose {
  /** The person who sits there. */
  MINE,
  /** Somebody who sent a file. */
  OTHERS,
  /** Unhunch, or another catalog that it was started with. */
  SHIPPED
}
