package org.unhunch.ui.pick;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.unhunch.choose.Offer;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.picture.Pictures;
import org.unhunch.words.Words;

/** The offers as a list of cards; Enter or a double click starts the selected one. */
final class OfferList {
  private final DefaultListModel<Offer> model = new DefaultListModel<>();
  private final JList<Offer> list = new CardList(model);
  private final JScrollPane component = Texts.scroll(list);

  OfferList(Words words, Pictures pictures, Consumer<Offer> start) {
    list.setName("offers");
    list.setOpaque(false);
    list.setCellRenderer(new OfferCell(words, pictures));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.getAccessibleContext().setAccessibleName(words.text("pick.routines"));
    list.getAccessibleContext().setAccessibleDescription(words.text("pick.hint"));
    component.getViewport().setOpaque(false);
    startOnEnterAndDoubleClick(() -> selected().ifPresent(start));
  }

  JComponent component() {
    return component;
  }

  void focus() {
    list.requestFocusInWindow();
  }

  Optional<Offer> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  /**
   * Shows these offers, and keeps the selected routine selected.
   *
   * @param last the id of the routine to select if none is yet
   */
  void show(List<Offer> offers, Optional<String> last) {
    String selected = selected().map(OfferList::id).or(() -> last).orElse("");
    model.clear();
    model.addAll(offers);
    int index = Math.max(0, offers.stream().map(OfferList::id).toList().indexOf(selected));
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  private static String id(Offer offer) {
    return offer.routine().id();
  }

  private void startOnEnterAndDoubleClick(Runnable start) {
    Command.onKey(list, "ENTER", start);
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            boolean onCard =
                index >= 0 && list.getCellBounds(index, index).contains(event.getPoint());
            if (event.getClickCount() == 2 && onCard) {
              start.run();
            }
          }
        });
  }

  /** A list that is always as wide as its viewport, so that its cards wrap. */
  @SuppressWarnings("serial") // never serialized
  private static final class CardList extends JList<Offer> {
    private static final int STEP = 24;

    CardList(DefaultListModel<Offer> model) {
      super(model);
      measureNothing();
      enableInputMethods(false); // keys choose and start here; nothing is written
    }

    private void measureNothing() {
      setFixedCellWidth(1);
      setFixedCellHeight(1);
    }

    /** A step that is less than a card. */
    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return UIScale.scale(STEP);
    }

    /**
     * A list measures its cells once, but the height of wrapped text depends on the width: until
     * there is one, they are not measured at all, and for another they are measured anew.
     */
    @Override
    public void setBounds(int x, int y, int width, int height) {
      boolean wrapsAnew = width != getWidth();
      super.setBounds(x, y, width, height);
      if (wrapsAnew) {
        measureNothing();
        setFixedCellHeight(-1);
        setFixedCellWidth(-1);
        revalidate();
      }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }
}
