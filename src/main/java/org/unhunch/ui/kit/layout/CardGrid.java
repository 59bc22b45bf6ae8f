package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.EventQueue;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position.Bias;

/** A list of cards in as many columns of equal width as there is room for. */
@SuppressWarnings("serial") // never serialized
public final class CardGrid<T> extends JList<T> {
  private final int leastWidth;
  private final int mostColumns;
  private float zoom;

  /**
   * A grid of what is in the model.
   *
   * @param leastWidth pixels at no zoom that a card has at least, the gap beside it included
   */
  public CardGrid(DefaultListModel<T> model, int leastWidth, int mostColumns) {
    super(model);
    this.leastWidth = leastWidth;
    this.mostColumns = mostColumns;
    setLayoutOrientation(HORIZONTAL_WRAP);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setVisibleRowCount(0); // as many as it takes
    setOpaque(false);
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
      measure();
    }
  }

  /** In another zoom, cards of the same width are of another height. */
  @Override
  public void doLayout() {
    super.doLayout();
    if (getWidth() > 0 && zoom != UIScale.getZoomFactor()) {
      measure();
    }
  }

  private void measure() {
    zoom = UIScale.getZoomFactor();
    measureNothing();
    setFixedCellHeight(-1);
    setFixedCellWidth(getWidth() / columns());
    revalidate();
    EventQueue.invokeLater(this::keepInSight);
  }

  private int columns() {
    return Math.max(1, Math.min(mostColumns, getWidth() / UIScale.scale(leastWidth)));
  }

  /** Selects a card and scrolls to it. */
  public void select(int index) {
    setSelectedIndex(index);
    ensureIndexIsVisible(index);
  }

  /** Scrolls to the card that is selected, if one is. */
  public void keepInSight() {
    if (!isSelectionEmpty()) {
      ensureIndexIsVisible(getSelectedIndex());
    }
  }

  /** A letter is a command here and no beginning of a name. */
  @Override
  public int getNextMatch(String prefix, int start, Bias bias) {
    return -1;
  }
}
