package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.text.Position.Bias;
import org.unhunch.choose.Offer;

/** A list of cards in as many columns of equal width as there is room for. */
@SuppressWarnings("serial") // never serialized
final class CardList extends JList<Offer> {
  private static final int LEAST_WIDTH = 378;
  private static final int MOST_COLUMNS = 3;

  CardList(DefaultListModel<Offer> model) {
    super(model);
    setLayoutOrientation(HORIZONTAL_WRAP);
    setVisibleRowCount(0); // as many as it takes
    measureNothing();
    enableInputMethods(false); // keys choose and start here; nothing is written
  }

  private void measureNothing() {
    setFixedCellWidth(1);
    setFixedCellHeight(1);
  }

  /**
   * A list measures its cells once; until there is a width, none is measured at all, and for
   * another they are measured anew.
   */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean anew = width != getWidth();
    super.setBounds(x, y, width, height);
    if (anew && width > 0) {
      measureNothing();
      setFixedCellHeight(-1);
      setFixedCellWidth(width / columns(width));
      revalidate();
    }
  }

  /** Every card has a gap at its right, also the last one of a row. */
  private static int columns(int width) {
    int each = UIScale.scale(LEAST_WIDTH + OfferCell.GAP);
    return Math.max(1, Math.min(MOST_COLUMNS, width / each));
  }

  /** A letter is a command here and no beginning of a name. */
  @Override
  public int getNextMatch(String prefix, int start, Bias bias) {
    return -1;
  }
}
