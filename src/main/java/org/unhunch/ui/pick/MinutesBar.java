package org.unhunch.ui.pick;

import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import org.unhunch.ui.Preferences;
import org.unhunch.ui.text.Texts;
import org.unhunch.words.Words;

/** How much time there is: from three to thirty minutes, and beyond that, any. */
final class MinutesBar {
  private static final int LEAST = 3;
  private static final int MOST = 30;
  private static final int ANY = MOST + 1;
  private final Preferences preferences;
  private final Words words;
  private final Runnable changed;
  private final JLabel label = Texts.label("", "heading");
  private final JSlider slider = new JSlider(LEAST, ANY);
  private final JPanel component = Texts.column(2);

  MinutesBar(Preferences preferences, Words words, Runnable changed) {
    this.preferences = preferences;
    this.words = words;
    this.changed = changed;
    label.setDisplayedMnemonic(words.mnemonic("minutes"));
    label.setLabelFor(slider);
    slider.setName("minutes");
    slider.setValue(preferences.get().situation().minutes().orElse(ANY));
    slider.addChangeListener(event -> moved());
    component.add(label);
    component.add(slider);
    say();
  }

  JComponent component() {
    return component;
  }

  private void moved() {
    say();
    if (!slider.getValueIsAdjusting()) {
      preferences.update(
          settings -> settings.withSituation(settings.situation().withMinutes(minutes())));
      changed.run();
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
