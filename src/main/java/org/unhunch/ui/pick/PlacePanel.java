package org.unhunch.ui.pick;

import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Equipment;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** The places and what is there, at each its own. */
public final class PlacePanel {
  private final Preferences preferences;
  private final PersonFactory persons;
  private final Words words;
  private final PlaceBar bar;
  private final Toggles<Equipment> equipment;
  private final JPanel component = Texts.column(14);

  /**
   * A panel over the places in the preferences, with the equipment of the catalog.
   *
   * @param ask asks for a name, given a question and what stands there at first; null or blank if
   *     the person would rather not
   */
  public PlacePanel(
      Catalog catalog, Preferences preferences, Words words, BinaryOperator<String> ask) {
    this.preferences = preferences;
    this.persons = new PersonFactory(catalog);
    this.words = words;
    this.bar = new PlaceBar(preferences, words, ask);
    this.equipment =
        new Toggles<>(
                words.text("pick.have"),
                words.mnemonic("pick.have"),
                catalog.equipment(),
                each -> upper(each.name()),
                this::tip,
                this::changed)
            .named(Equipment::id);
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

  private static String upper(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String tip(Equipment each) {
    String instead = each.substitute().map(what -> words.text("pick.substitute", what)).orElse("");
    return (each.description() + " " + instead).strip();
  }
}
