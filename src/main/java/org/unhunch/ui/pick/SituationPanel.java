package org.unhunch.ui.pick;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import org.unhunch.choose.Person;
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
  private static final int ANY_MINUTES = Person.MOST_MINUTES + 1;
  private final Preferences preferences;
  private final Words words;
  private final PlacePanel place;
  private final Toggles postures;
  private final Toggles cares;
  private final JLabel minutes = Texts.label("", "heading");

  /** From three to thirty minutes, and beyond that, any. */
  private final JSlider slider = new JSlider(Person.LEAST_MINUTES, ANY_MINUTES);

  private final JPanel component = Texts.column(14);
  private boolean showing;

  SituationPanel(Ui ui, Dialogs dialogs) {
    this.preferences = ui.preferences();
    this.words = ui.words();
    this.place = new PlacePanel(ui, dialogs);
    this.postures =
        new Toggles(
            "pick.postures",
            words,
            Arrays.stream(Posture.values()).map(this::look).toList(),
            this::posturesChanged);
    Catalog catalog = ui.library().catalog();
    ExerciseWords exercises = new ExerciseWords(catalog, words);
    this.cares =
        new Toggles(
            "pick.cares",
            words,
            catalog.cares().stream().map(each -> look(each, exercises)).toList(),
            this::caresChanged);
    component.setBorder(Texts.room(12, 18, 12, 12));
    component.add(place.component());
    component.add(postures.component());
    component.add(cares.component());
    component.add(time());
    show();
  }

  JComponent component() {
    return component;
  }

  private Toggles.Look look(Posture each) {
    String id = each.name().toLowerCase(Locale.ROOT);
    String tip = words.text("posture." + id);
    return new Toggles.Look(each.name(), words.text("posture.short." + id), tip);
  }

  private static Toggles.Look look(Care each, ExerciseWords exercises) {
    String views = String.join(" ", exercises.views(each));
    return new Toggles.Look(each.id(), each.name(), (each.description() + " " + views).strip());
  }

  private JComponent time() {
    minutes.setDisplayedMnemonic(words.mnemonic("minutes"));
    minutes.setLabelFor(slider);
    slider.setName("minutes");
    slider.addChangeListener(event -> moved());
    JPanel time = Texts.column(2);
    time.add(minutes);
    time.add(slider);
    return time;
  }

  private void caresChanged() {
    preferences.changeSituation(situation -> situation.withCares(cares.on()));
  }

  /** A body is always somewhere: with the last posture switched off, all are possible again. */
  private void posturesChanged() {
    Set<Posture> on = postures.on().stream().map(Posture::valueOf).collect(Collectors.toSet());
    Set<Posture> possible = on.isEmpty() ? EnumSet.allOf(Posture.class) : on;
    preferences.changeSituation(situation -> situation.withPostures(possible));
    show();
  }

  private void moved() {
    String text =
        chosenMinutes().isPresent()
            ? words.text("minutes.some", slider.getValue())
            : words.text("minutes.any");
    minutes.setText(text);
    slider.getAccessibleContext().setAccessibleName(text);
    if (!showing && !slider.getValueIsAdjusting()) {
      preferences.changeSituation(situation -> situation.withMinutes(chosenMinutes()));
    }
  }

  /** Any time at the right end. */
  private OptionalInt chosenMinutes() {
    return slider.getValue() == ANY_MINUTES
        ? OptionalInt.empty()
        : OptionalInt.of(slider.getValue());
  }

  /** Shows what is known as the preferences have it; of the time, what of the slider is next. */
  void show() {
    Situation current = preferences.get().situation();
    place.show();
    postures.show(current.postures().stream().map(Enum::name).collect(Collectors.toSet()));
    cares.show(current.cares());
    showing = true;
    slider.setValue(current.minutes().orElse(ANY_MINUTES));
    moved(); // a slider that stays where it was says nothing of itself
    showing = false;
  }
}
