package org.unhunch.ui.place;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.unhunch.message.Message;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Term;
import org.unhunch.settings.Place;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Situation;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/** Where one is, and what is there: choosing, adding, renaming and deleting places. */
public final class PlacePanel {
  private final Preferences preferences;
  private final Words words;
  private final Dialogs dialogs;
  private final JComboBox<String> places = new JComboBox<>();
  private final JMenuItem delete;
  private final List<Equipment> known;
  private final Toggles equipment;
  private final JPanel component = Texts.column(14);
  private boolean showing;

  /**
   * A panel over the places in the preferences, with the equipment of the catalog.
   *
   * @param columns in how many columns that stands at most, 1 or more
   */
  public PlacePanel(Ui ui, Dialogs dialogs, int columns) {
    this.preferences = ui.preferences();
    this.words = ui.words();
    this.dialogs = dialogs;
    this.delete = item("place.delete", this::delete);
    this.known = ui.library().catalog().equipment();
    List<Toggles.Look> looks = known.stream().map(this::look).toList();
    this.equipment = new Toggles("pick.have", columns, words, looks, this::changed);
    component.setOpaque(false);
    component.add(bar());
    component.add(equipment.component());
    show();
  }

  /** {@return the component to put into a screen} */
  public JComponent component() {
    return component;
  }

  /** Gives the focus to the choice of places. */
  public void focus() {
    places.requestFocusInWindow();
  }

  private JComponent bar() {
    JLabel label = Texts.label(words.text("place.label"), "heading");
    label.setDisplayedMnemonic(words.mnemonic("place.label"));
    label.setLabelFor(places);
    places.setName("places");
    places.addActionListener(event -> choose());
    // Elsewhere the screen decides what Enter does.
    new Command("place.choose", words, () -> places.setPopupVisible(false), "ENTER")
        .onlyIf(places::isPopupVisible)
        .bindInside(places);
    JPanel bar = new JPanel(new BorderLayout(6, 4));
    bar.setOpaque(false);
    bar.add(label, BorderLayout.NORTH);
    bar.add(Buttons.row(places, more()), BorderLayout.CENTER);
    return bar;
  }

  private JButton more() {
    JPopupMenu menu = new JPopupMenu();
    menu.add(item("place.add", this::add));
    menu.add(item("place.rename", this::rename));
    menu.add(delete);
    JButton more = new JButton(Sign.DOTS);
    more.setName("places.more");
    more.setToolTipText(words.text("place.more"));
    more.getAccessibleContext().setAccessibleName(words.text("place.more"));
    more.addActionListener(event -> menu.show(more, 0, more.getHeight()));
    more.setComponentPopupMenu(menu);
    return more;
  }

  private JMenuItem item(String key, Runnable action) {
    return new Command(key, words, action).item(new JMenuItem());
  }

  private Toggles.Look look(Equipment each) {
    String name = each.name().substring(0, 1).toUpperCase(Locale.ROOT) + each.name().substring(1);
    String instead = each.substitute().map(what -> words.text("pick.substitute", what)).orElse("");
    return new Toggles.Look(each.id(), name, (each.description() + " " + instead).strip());
  }

  private Situation situation() {
    return preferences.get().situation();
  }

  private void change(UnaryOperator<Situation> how) {
    preferences.changeSituation(how);
    show();
  }

  private void changed() {
    change(current -> current.withPlace(current.place().withEquipmentIds(equipment.on())));
  }

  /** Shows the places as the preferences have them. */
  public void show() {
    showing = true;
    places.removeAllItems();
    situation().places().forEach(place -> places.addItem(place.name()));
    places.setSelectedItem(situation().placeName());
    delete.setEnabled(situation().places().size() > 1);
    equipment.show(ids(situation().place()));
    showing = false;
  }

  /** What is there, of what the catalog knows, by the ids it has there now. */
  private Set<String> ids(Place place) {
    return known.stream()
        .filter(each -> each.isAmong(place.equipmentIds()))
        .map(Equipment::id)
        .collect(Collectors.toSet());
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
    newName(words.text("place.rename-question"), situation().placeName())
        .ifPresent(name -> change(s -> s.withPlace(s.place().withName(name))));
  }

  /** A name that is not blank and not taken; a taken one is asked for again. */
  private Optional<String> newName(String question, String first) {
    String own = Term.spelled(first);
    List<String> taken =
        situation().places().stream().map(each -> Term.spelled(each.name())).toList();
    String name = dialogs.ask(question, first);
    while (name != null && taken.contains(Term.spelled(name)) && !Term.spelled(name).equals(own)) {
      name = dialogs.ask(words.text("place.taken", name.strip()), name.strip());
    }
    return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The next place, or else the last, is chosen then. */
  private void delete() {
    Place gone = situation().place();
    List<Place> left = new ArrayList<>(situation().places());
    int index = left.indexOf(gone);
    left.remove(index);
    String next = left.get(Math.min(index, left.size() - 1)).name();
    change(situation -> situation.withPlaces(left).at(next));
    dialogs
        .notices()
        .offerUndo(Message.of("place.deleted", gone.name()), () -> bringBack(gone, index));
  }

  /** Where it stood, and chosen; under a longer name, if its own has been given away meanwhile. */
  private void bringBack(Place gone, int index) {
    List<Place> all = new ArrayList<>(situation().places());
    List<String> taken = all.stream().map(Place::name).toList();
    String name = gone.name();
    for (int number = 2; taken.contains(name); number++) {
      name = gone.name() + " " + number;
    }
    String free = name;
    all.add(Math.min(index, all.size()), gone.withName(free));
    change(situation -> situation.withPlaces(all).at(free));
    places.requestFocusInWindow();
  }
}
