package org.unhunch.ui.place;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Situation;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** Where one is: choosing, adding, renaming and deleting places. */
final class PlaceBar {
  private final Preferences preferences;
  private final Words words;
  private final Dialogs dialogs;
  private final JComboBox<String> places = new JComboBox<>();
  private final JButton more = new JButton("…");
  private final JMenuItem delete;
  private final JPanel component = new JPanel(new BorderLayout(6, 4));
  private boolean showing;

  /** A bar over the places in the preferences, whose names are asked for in dialogs. */
  PlaceBar(Preferences preferences, Words words, Dialogs dialogs) {
    this.preferences = preferences;
    this.words = words;
    this.dialogs = dialogs;
    this.delete = item("place.delete", this::delete);
    JLabel label = Texts.label(words.text("place.label"), "heading");
    label.setDisplayedMnemonic(words.mnemonic("place.label"));
    label.setLabelFor(places);
    places.setName("places");
    places.putClientProperty("html.disable", true);
    places.addActionListener(event -> choose());
    prepareMore();
    component.add(label, BorderLayout.NORTH);
    component.add(places, BorderLayout.CENTER);
    component.add(more, BorderLayout.EAST);
    show();
  }

  JComponent component() {
    return component;
  }

  private void prepareMore() {
    JPopupMenu menu = new JPopupMenu();
    menu.add(item("place.add", this::add));
    menu.add(item("place.rename", this::rename));
    menu.add(delete);
    more.setName("places.more");
    more.setToolTipText(words.text("place.more"));
    more.getAccessibleContext().setAccessibleName(words.text("place.more"));
    more.addActionListener(event -> menu.show(more, 0, more.getHeight()));
    more.setComponentPopupMenu(menu);
  }

  private JMenuItem item(String key, Runnable action) {
    JMenuItem item = new JMenuItem(words.text(key));
    item.setName(key);
    item.setMnemonic(words.mnemonic(key));
    item.addActionListener(event -> action.run());
    return item;
  }

  private Situation situation() {
    return preferences.get().situation();
  }

  private void change(UnaryOperator<Situation> how) {
    preferences.changeSituation(how);
    show();
  }

  /** Shows the places as the preferences have them. */
  void show() {
    showing = true;
    places.removeAllItems();
    situation().places().forEach(place -> places.addItem(place.name()));
    places.setSelectedItem(situation().placeName());
    delete.setEnabled(situation().places().size() > 1);
    showing = false;
  }

  private void choose() {
    String chosen = (String) places.getSelectedItem();
    if (!showing && chosen != null && !chosen.equals(situation().placeName())) {
      change(situation -> situation.at(chosen));
    }
  }

  private void add() {
    newName(words.text("place.add-question"), "")
        .ifPresent(
            name -> {
              List<Place> all = new ArrayList<>(situation().places());
              all.add(situation().place().withName(name));
              change(situation -> situation.withPlaces(all).at(name));
            });
  }

  private void rename() {
    String current = situation().placeName();
    newName(words.text("place.rename-question"), current)
        .ifPresent(name -> change(s -> s.withPlace(s.place().withName(name))));
  }

  /** A name that is not blank and not taken; a taken one is asked for again. */
  private Optional<String> newName(String question, String first) {
    String name = dialogs.ask(question, first);
    while (name != null && isTaken(name.strip()) && !name.strip().equals(first)) {
      name = dialogs.ask(words.text("place.taken", name.strip()), name.strip());
    }
    return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  private boolean isTaken(String name) {
    return situation().places().stream().anyMatch(place -> place.name().equals(name));
  }

  private void delete() {
    List<Place> left = new ArrayList<>(situation().places());
    left.remove(situation().place());
    change(situation -> situation.withPlaces(left));
  }
}
