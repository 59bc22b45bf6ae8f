package org.unhunch;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** Where windows could be shown. */
final class Display {
  private Display() {}

  /** A display may be named and still not be there, or its library may be missing. */
  static boolean isThere() {
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
      return true;
    } catch (HeadlessException | AWTError | LinkageError e) {
      return false;
    }
  }
}
