package org.unhunch.desktop;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** Where windows could be shown. */
public final class Display {
  private Display() {}

  /** {@return whether there is one} It may be named and not be there, or lack its library. */
  public static boolean isThere() {
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
      return true;
    } catch (HeadlessException | AWTError | LinkageError e) {
      return false;
    }
  }
}
