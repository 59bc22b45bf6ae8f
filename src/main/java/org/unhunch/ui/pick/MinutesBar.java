package org.unhunch.ui.pick;

import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import org.unhunch.choose.Person;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** How much time there is: from three to thirty minutes, and beyond that, any. */
final class MinutesBar {
  private static final int ANY = Person.MOST_MINUTES + 1;
  private final Preferences preferences;
  private final Words words;
  private final JLabel label = Texts.label("", "heading");
  private final JSlider slider = new JSlider(Person.LEAST_MINUTES, ANY);
  private final JPanel component = Texts.column(2);
  private boolean showing;

  MinutesBar(Preferences preferences, Words words) {
    this.preferences = preferences;
    this.words = words;
    label.setDisplayedMnemonic(words.mnemonic("minutes"));
    label.setLabelFor(slider);
    slider.setName("minutes");
    slider.addChangeListener(event -> moved());
    component.add(label);
    component.add(slider);
    show();
  }

  JComponent component() {
    return component;
  }

  /** Shows the time as the preferences have it, or what of the slider is next to it. */
  void show() {
    showing = true;
    slider.setValue(preferences.get().situation().minutes().orElse(ANY));
    say();
    showing = false;
  }

  private void moved() {
    say();
    if (!showing && !slider.getValueIsAdjusting()) {
      preferences.changeSituation(situation -> situation.withMinutes(minutes()));
    }
  }

  /** Any time at the right end. */
  private OptionalInt minutes() {
    return slider.getValue() == ANY ? OptionalInt.empty() : OptionalInt.of(slider.getValue());
  }

  private void say() {
    String text =
        minutes().isPresent()
            ? words.text("minutes.some", minutes().getAsInt())
            : words.text("minutes.any");
    label.setText(text);
    slider.getAccessibleContext().setAccessibleName(text);
  }
}
