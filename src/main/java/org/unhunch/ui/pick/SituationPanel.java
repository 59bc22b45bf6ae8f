package org.unhunch.ui.pick;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.journal.settings.Situation;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Equipment;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.ui.Preferences;
import org.unhunch.ui.text.Texts;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Words;

/** What fits now: the place and what is there, where the body can be, what to mind, the time. */
final class SituationPanel {
  private final Persons persons;
  private final Preferences preferences;
  private final Words words;
  private final Runnable changed;
  private final Toggles<Equipment> equipment;
  private final Toggles<Posture> postures;
  private final Toggles<Care> cares;
  private final JPanel component = Texts.column(14);

  SituationPanel(
      Catalog catalog,
      Preferences preferences,
      Words words,
      BinaryOperator<String> ask,
      Runnable changed) {
    this.persons = new Persons(catalog);
    this.preferences = preferences;
    this.words = words;
    this.changed = changed;
    this.equipment = equipment(catalog);
    this.postures = postures();
    this.cares = cares(catalog);
    component.setBorder(BorderFactory.createEmptyBorder(12, 18, 12, 12));
    component.add(new PlaceBar(preferences, words, ask, this::moved).component());
    component.add(equipment.component());
    component.add(postures.component());
    component.add(cares.component());
    component.add(new MinutesBar(preferences, words, changed).component());
    show();
  }

  JComponent component() {
    return component;
  }

  private Toggles<Equipment> equipment(Catalog catalog) {
    return new Toggles<>(
            words.text("pick.have"),
            words.mnemonic("pick.have"),
            catalog.equipment(),
            each -> upper(each.name()),
            this::tip,
            this::equipmentChanged)
        .named(Equipment::id);
  }

  private Toggles<Posture> postures() {
    return new Toggles<>(
            words.text("pick.postures"),
            words.mnemonic("pick.postures"),
            Arrays.asList(Posture.values()),
            each -> words.text("posture.short." + each.name().toLowerCase(Locale.ROOT)),
            each -> words.text("posture." + each.name().toLowerCase(Locale.ROOT)),
            this::posturesChanged)
        .named(Posture::name);
  }

  private Toggles<Care> cares(Catalog catalog) {
    ExerciseWords exercises = new ExerciseWords(catalog, words);
    return new Toggles<>(
            words.text("pick.cares"),
            words.mnemonic("pick.cares"),
            catalog.cares(),
            Care::name,
            each -> (each.description() + " " + String.join(" ", exercises.views(each))).strip(),
            () -> change(s -> s.withCares(Persons.ids(cares().on(), Care::id))))
        .named(Care::id);
  }

  private Toggles<Care> cares() {
    return cares;
  }

  private static String upper(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String tip(Equipment each) {
    String instead = each.substitute().map(what -> words.text("pick.substitute", what)).orElse("");
    return (each.description() + " " + instead).strip();
  }

  private void equipmentChanged() {
    Set<String> ids = Persons.ids(equipment.on(), Equipment::id);
    change(situation -> situation.withPlace(situation.place().withEquipmentIds(ids)));
  }

  /** A body is always somewhere: with the last posture switched off, all are possible again. */
  private void posturesChanged() {
    Set<Posture> on = postures.on().isEmpty() ? EnumSet.allOf(Posture.class) : postures.on();
    postures.show(on);
    change(situation -> situation.withPostures(on));
  }

  private void change(UnaryOperator<Situation> how) {
    preferences.update(settings -> settings.withSituation(how.apply(settings.situation())));
    changed.run();
  }

  private void moved() {
    show();
    changed.run();
  }

  private void show() {
    Situation now = preferences.get().situation();
    equipment.show(persons.equipment(now.place().equipmentIds()));
    postures.show(now.postures());
    cares.show(persons.cares(now.cares()));
  }
}
