package org.unhunch.ui.pick;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Position.Posture;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Situation;
import org.unhunch.ui.kit.Texts;
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

  SituationPanel(
      Catalog catalog, Preferences preferences, Words words, BinaryOperator<String> ask) {
    this.persons = new PersonFactory(catalog);
    this.preferences = preferences;
    this.words = words;
    this.place = new PlacePanel(catalog, preferences, words, ask);
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
            () ->
                preferences.changeSituation(
                    now -> now.withCares(PersonFactory.ids(cares().on(), Care::id))))
        .named(Care::id);
  }

  private Toggles<Care> cares() {
    return cares;
  }

  /** A body is always somewhere: with the last posture switched off, all are possible again. */
  private void posturesChanged() {
    Set<Posture> on = postures.on().isEmpty() ? EnumSet.allOf(Posture.class) : postures.on();
    postures.show(on);
    preferences.changeSituation(situation -> situation.withPostures(on));
  }

  /** Shows what is known as the preferences have it. */
  void show() {
    Situation now = preferences.get().situation();
    place.show();
    postures.show(now.postures());
    cares.show(persons.cares(now.cares()));
    minutes.show();
  }
}
