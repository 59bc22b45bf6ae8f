package org.unhunch.ui.pick;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Situation;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.place.PlacePanel;
import org.unhunch.ui.place.Toggles;
import org.unhunch.words.ExerciseWords;
import org.unhunch.words.Words;

/** What fits now: the place and what is there, where the body can be, what to mind, the time. */
final class SituationPanel {
  private final PersonFactory persons;
  private final Preferences preferences;
  private final Words words;
  private final PlacePanel place;
  private final Toggles<Posture> postures;
  private final Toggles<Care> cares;
  private final MinutesBar minutes;
  private final JPanel component = Texts.column(14);

  SituationPanel(Ui ui, Dialogs dialogs) {
    Catalog catalog = ui.library().catalog();
    this.persons = new PersonFactory(catalog);
    this.preferences = ui.preferences();
    this.words = ui.words();
    this.place = new PlacePanel(ui, dialogs);
    this.postures = postures();
    this.cares = cares(catalog);
    this.minutes = new MinutesBar(preferences, words);
    component.setBorder(Texts.room(12, 18, 12, 12));
    component.add(place.component());
    component.add(postures.component());
    component.add(cares.component());
    component.add(minutes.component());
    show();
  }

  JComponent component() {
    return component;
  }

  private Toggles<Posture> postures() {
    return new Toggles<>(
        "pick.postures", words, List.of(Posture.values()), this::look, this::posturesChanged);
  }

  private Toggles.Look look(Posture each) {
    String id = each.name().toLowerCase(Locale.ROOT);
    String tip = words.text("posture." + id);
    return new Toggles.Look(each.name(), words.text("posture.short." + id), tip);
  }

  private Toggles<Care> cares(Catalog catalog) {
    ExerciseWords exercises = new ExerciseWords(catalog, words);
    return new Toggles<>(
        "pick.cares",
        words,
        catalog.cares(),
        each -> {
          String views = String.join(" ", exercises.views(each));
          String tip = (each.description() + " " + views).strip();
          return new Toggles.Look(each.id(), each.name(), tip);
        },
        this::caresChanged);
  }

  private void caresChanged() {
    Set<String> ids = PersonFactory.ids(cares.on(), Care::id);
    preferences.changeSituation(situation -> situation.withCares(ids));
  }

  /** A body is always somewhere: with the last posture switched off, all are possible again. */
  private void posturesChanged() {
    Set<Posture> on = postures.on().isEmpty() ? EnumSet.allOf(Posture.class) : postures.on();
    postures.show(on);
    preferences.changeSituation(situation -> situation.withPostures(on));
  }

  /** Shows what is known as the preferences have it. */
  void show() {
    Situation current = preferences.get().situation();
    place.show();
    postures.show(current.postures());
    cares.show(persons.cares(current.cares()));
    minutes.show();
  }
}
