package org.unhunch.ui.play.view;

import java.util.Optional;
import javax.swing.JComponent;
import org.unhunch.figure.Frame;

/** One way to see a session. */
public interface PlayView {
  /** {@return the component to put into a window} */
  JComponent component();

  /** {@return what has the focus while nothing else needs it, and says aloud where one is} */
  JComponent count();

  /** Shows where a session stands. */
  void show(PlayModel model);

  /** Shows a frame of the figure, or none where the exercise has no picture. */
  void show(Optional<Frame> frame);

  /** Lights up the edge: the twin of every sound. */
  void flash();
}
