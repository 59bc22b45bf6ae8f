package org.unhunch.desktop;

import java.io.IOException;

/** A way to keep a machine awake. */
@FunctionalInterface
interface Inhibitor {
  /**
   * {@return a hold: the machine stays awake until it is closed, or until this process ends}
   *
   * @throws IOException if this way is not open here, in a time of seconds
   */
  Hold hold() throws IOException;

  /** One request to stay awake. */
  @FunctionalInterface
  interface Hold {
    /** Takes the request back; no effect if that fails. */
    void release();
  }
}
