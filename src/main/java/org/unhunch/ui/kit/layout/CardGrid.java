package org.unhunch.ui.kit.layout;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.BiConsumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position.Bias;

/** A list of cards in as many columns of equal width as there is room for. */
@SuppressWarnings("serial") // never serialized
public final class CardGrid<T> extends JList<T> {
  private static final String MENU = "menu";
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

  /** {@return the card at a point; -1 for none} */
  public int cardAt(Point point) {
    int index = locationToIndex(point);
    return index >= 0 && getCellBounds(index, index).contains(point) ? index : -1;
  }

  /** Has the menu of the selected card opened, by its key at the card, or there by the pointer. */
  public void opensMenu(BiConsumer<Component, Point> menu) {
    getInputMap().put(KeyStroke.getKeyStroke("shift F10"), MENU);
    getInputMap().put(KeyStroke.getKeyStroke("CONTEXT_MENU"), MENU);
    getActionMap()
        .put(
            MENU,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                openMenu(menu);
              }
            });
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            popUp(event, menu);
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            popUp(event, menu);
          }
        });
  }

  private void popUp(MouseEvent event, BiConsumer<Component, Point> menu) {
    int index = cardAt(event.getPoint());
    if (event.isPopupTrigger() && index >= 0) {
      requestFocusInWindow();
      select(index);
      menu.accept(this, event.getPoint());
    }
  }

  private void openMenu(BiConsumer<Component, Point> menu) {
    Rectangle card = getCellBounds(getSelectedIndex(), getSelectedIndex());
    if (card != null) {
      menu.accept(this, new Point(card.x + card.width / 2, card.y + card.height / 2));
    }
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
