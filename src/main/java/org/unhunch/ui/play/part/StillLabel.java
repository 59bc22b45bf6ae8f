package org.unhunch.ui.play.part;

import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** A label with a room of its own, so that another text in it moves nothing. */
@SuppressWarnings("serial") // never serialized
public final class StillLabel extends JLabel {
  /** A label with a name, set from the right. */
  public StillLabel(String name) {
    setName(name);
    setHorizontalAlignment(SwingConstants.TRAILING);
  }

  @Override
  public void revalidate() {
    // A time is laid out by nobody but the header, at its widest.
  }
}
