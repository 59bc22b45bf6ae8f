package org.unhunch.ui.pick;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import org.unhunch.choose.Offer;
import org.unhunch.history.review.Played;
import org.unhunch.settings.FirstPage;
import org.unhunch.settings.FirstPage.Order;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.sign.Chip;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/** In which order the offers stand; says so, and offers others. */
final class SortButton {
  private final Words words;
  private final Preferences preferences;
  private final JToggleButton component = Chip.menu("pick.sort", this::menu);
  private Map<String, Played> played = Map.of();

  /** A button for the order that is preferred. */
  SortButton(Words words, Preferences preferences) {
    this.words = words;
    this.preferences = preferences;
    component.putClientProperty("FlatLaf.styleClass", "menu");
    component.setToolTipText(words.text("pick.sort.tip"));
    asIcon(false);
  }

  JComponent component() {
    return component;
  }

  /** Shows a sign in place of the order's name, or the name. */
  void asIcon(boolean isIcon) {
    String order = name(order());
    component.setIcon(isIcon ? Sign.DOTS : Sign.CHEVRON);
    component.setText(isIcon ? null : order);
    component
        .getAccessibleContext()
        .setAccessibleName(words.text("pick.sort.now", words.text("pick.sort"), order));
  }

  private String name(Order order) {
    return words.text(Words.key("pick.sort.", order));
  }

  private Order order() {
    return preferences.get().firstPage().order();
  }

  private JPopupMenu menu() {
    JPopupMenu menu = new JPopupMenu();
    for (Order each : Order.values()) {
      JRadioButtonMenuItem item = new JRadioButtonMenuItem();
      item.setText(name(each));
      item.setName(Words.key("pick.sort.", each));
      item.setMnemonic(words.mnemonic(Words.key("pick.sort.", each)));
      item.setSelected(each == order());
      item.addActionListener(event -> preferences.changeFirstPage(page -> page.in(each)));
      menu.add(item);
    }
    return menu;
  }

  /** Knows from now on how often routines were played, by their ids. */
  void know(Map<String, Played> all) {
    played = Map.copyOf(all);
  }

  /** {@return the offers, which come with the best fit first, in the order that is preferred} */
  List<Offer> sorted(List<Offer> offers) {
    return offers.stream().sorted(comparator()).toList();
  }

  private Comparator<Offer> comparator() {
    FirstPage page = preferences.get().firstPage();
    return switch (page.order()) {
      case FIT -> (one, other) -> 0;
      case FAVORITES ->
          Comparator.comparing(each -> !page.favorites().contains(each.routine().id()));
      case SHORTEST -> Comparator.comparingInt(Offer::seconds);
      case MOST -> Comparator.comparingInt(each -> -played(each).map(Played::times).orElse(0));
      case LAST ->
          Comparator.comparing(
              each -> played(each).map(Played::last).orElse(LocalDate.MIN),
              Comparator.reverseOrder());
      case NAME ->
          Comparator.comparing(
              each -> each.routine().name(), Collator.getInstance(words.language().locale()));
    };
  }

  private Optional<Played> played(Offer offer) {
    return Optional.ofNullable(played.get(offer.routine().id()));
  }
}
