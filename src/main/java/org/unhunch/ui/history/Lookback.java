package org.unhunch.ui.history;

import java.util.List;
import javax.swing.JComponent;
import org.unhunch.ui.chart.Numbers;

/** Something that a time amounts to: in sentences, as a picture and as a table. */
interface Lookback {
  /** Whether there is enough to draw; else the sentences are all there is. */
  boolean isEnough();

  List<String> sentences();

  JComponent picture();

  Numbers numbers();
}
