package org.unhunch.ui.place;

import java.util.Locale;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Equipment;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.words.Words;

/** The places and what is there, at each its own. */
public final class PlacePanel {
  private final Preferences preferences;
  private final PersonFactory persons;
  private final Words words;
  private final PlaceBar bar;
  private final Toggles<Equipment> equipment;
  private final JPanel component = Texts.column(14);

  /** A panel over the places in the preferences, with the equipment of the catalog. */
  public PlacePanel(Ui ui, Dialogs dialogs) {
    Catalog catalog = ui.library().catalog();
    this.preferences = ui.preferences();
    this.persons = new PersonFactory(catalog);
    this.words = ui.words();
    this.bar = new PlaceBar(preferences, words, dialogs);
    this.equipment =
        new Toggles<>("pick.have", words, catalog.equipment(), this::look, this::changed);
    component.add(bar.component());
    component.add(equipment.component());
    show();
  }

  /** {@return the component to put into a screen} */
  public JComponent component() {
    return component;
  }

  /** Shows the places as the preferences have them. */
  public void show() {
    bar.show();
    equipment.show(persons.equipment(preferences.get().situation().place().equipmentIds()));
  }

  private void changed() {
    Set<String> ids = PersonFactory.ids(equipment.on(), Equipment::id);
    preferences.changeSituation(
        situation -> situation.withPlace(situation.place().withEquipmentIds(ids)));
  }

  private Toggles.Look look(Equipment each) {
    String name = each.name().substring(0, 1).toUpperCase(Locale.ROOT) + each.name().substring(1);
    String instead = each.substitute().map(what -> words.text("pick.substitute", what)).orElse("");
    return new Toggles.Look(each.id(), name, (each.description() + " " + instead).strip());
  }
}
