package org.unhunch.ui.pick;

import java.awt.BorderLayout;
import java.awt.GridBagLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.unhunch.routine.term.Area;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.GivingWay;
import org.unhunch.ui.kit.sign.SearchField;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.ui.mine.WhoseChoice;
import org.unhunch.words.AreaWords;
import org.unhunch.words.Words;

/** What stands above the cards: how many more fit, the search, the order. */
final class ListHead {
  private static final int ONE_CHIP = 2;
  private static final int SIGNS_ONLY = 3;
  private final Words words;
  private final JLabel title;
  private final JLabel count = Texts.label("", "muted");
  private final JTextField query;
  private final JButton find;
  private final JButton areaOff;
  private final SortButton sort;
  private final WhoseChoice whose;
  private final GivingWay component =
      new GivingWay(new BorderLayout(12, 0), SIGNS_ONLY + 1, this::giveWay);
  private Optional<Area> area = Optional.empty();

  /**
   * A head that finds everything.
   *
   * @param whose asks whom routines are to be from
   * @param searched told whenever something else is looked for
   * @param noArea told when no part of the body is asked for any more
   */
  ListHead(Words words, SortButton sort, WhoseChoice whose, Runnable searched, Runnable noArea) {
    this.words = words;
    this.sort = sort;
    this.title = Texts.label(words.text("pick.routines"), "heading");
    this.query = SearchField.of("pick.search", words, searched);
    this.find = new Command("pick.find", words, this::focusSearch).tip("pick.search").button();
    find.setIcon(Sign.GLASS);
    find.setHideActionText(true);
    find.putClientProperty("FlatLaf.styleClass", "sign");
    find.getAccessibleContext().setAccessibleName(words.text("pick.search"));
    this.whose = whose;
    this.areaOff = Buttons.button("pick.area-off", words, noArea);
    query.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            component.arrange();
          }
        });
    JPanel said = new JPanel(new GridBagLayout()); // in the middle of the height
    said.setOpaque(false);
    said.add(Buttons.row(title, count, areaOff));
    component.add(said, BorderLayout.LINE_START);
    component.add(
        Buttons.row(whose.component(), query, find, sort.component()), BorderLayout.LINE_END);
    component.arrange();
  }

  private void giveWay(int state) {
    boolean signs = state == SIGNS_ONLY;
    boolean searching = query.isFocusOwner() || !query.getText().isEmpty();
    title.setVisible(!signs || !searching);
    count.setVisible(state == 0);
    whose.asOne(state >= ONE_CHIP);
    query.setVisible(!signs || searching);
    find.setVisible(signs && !searching);
    areaOff.setVisible(area.isPresent());
    sort.asIcon(signs);
  }

  JComponent component() {
    return component;
  }

  /** {@return the field to search with} */
  JTextField query() {
    return query;
  }

  /** Looks for nothing any more. */
  void forgetSearch() {
    query.setText("");
  }

  /** Takes the focus, ready to type. */
  void focusSearch() {
    query.setVisible(true);
    find.setVisible(false);
    query.requestFocusInWindow();
    query.selectAll();
    component.revalidate();
  }

  /** Says how many of the cards fit, if there are any, and for which part of the body. */
  void show(Optional<Long> fitting, Optional<Area> part) {
    area = part;
    count.setText(fitting.map(each -> words.text("pick.more-fit", each)).orElse(""));
    areaOff.setText(words.text("pick.area-off", part.map(new AreaWords(words)::name).orElse("")));
    component.arrange();
  }
}
