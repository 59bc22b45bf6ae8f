package org.unhunch.sheet;

import java.awt.Graphics2D;
import java.util.Locale;

/** Something that is put on paper. */
public interface Sheet {
  /** {@return what it is called, also as the name of a file} */
  String title();

  /** {@return the language that it is to be read aloud in} */
  default Locale language() {
    return Locale.ENGLISH;
  }

  /** {@return how many pages there are, 1 or more} */
  int pages();

  /**
   * Paints a page.
   *
   * @param g its unit is a point, and its origin is the corner of the paper
   * @param page from 0
   */
  void paint(Graphics2D g, Paper paper, int page);
}
