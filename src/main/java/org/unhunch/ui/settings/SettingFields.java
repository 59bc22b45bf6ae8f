package org.unhunch.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.unhunch.settings.Practice.Times;
import org.unhunch.settings.Preferences;
import org.unhunch.settings.Settings;
import org.unhunch.settings.Sound;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.words.Words;

/** Makes the controls of the settings; each shows what is chosen, and changes it at once. */
final class SettingFields {
  private static final int LABEL_WIDTH = 190;
  private static final int GAP = 16;
  private final Words words;
  private final Preferences preferences;
  private final List<Runnable> shows = new ArrayList<>();

  SettingFields(Words words, Preferences preferences) {
    this.words = words;
    this.preferences = preferences;
  }

  /** Shows in all of them what is chosen now. */
  void show() {
    shows.forEach(Runnable::run);
  }

  /** Has something else shown along with them. */
  void alsoShow(Runnable show) {
    shows.add(show);
  }

  /** A row for something that says itself what it is. */
  JPanel row(String key, JComponent field) {
    JPanel row = new JPanel(new Beside(LABEL_WIDTH, GAP));
    row.add(Texts.label(words.text(key), null));
    row.add(field);
    return row;
  }

  /** A row whose label has a mnemonic that leads to a control in the field. */
  JPanel row(String key, JComponent field, JComponent control) {
    JPanel row = row(key, field);
    JLabel label = (JLabel) row.getComponent(0);
    label.setDisplayedMnemonic(words.mnemonic(key));
    label.setLabelFor(control);
    return row;
  }

  /** Something to be switched on and off; its text stands under {@code key.text}. */
  JCheckBox check(
      String key, Predicate<Settings> isOn, BiFunction<Settings, Boolean, Settings> change) {
    JCheckBox box = new JCheckBox(words.text(key + ".text"));
    box.setName(key);
    box.setMnemonic(words.mnemonic(key));
    box.addActionListener(event -> preferences.update(all -> change.apply(all, box.isSelected())));
    shows.add(() -> box.setSelected(isOn.test(preferences.get())));
    return box;
  }

  /** One of a few to choose, with a name that tells it from the others, and its text. */
  record Option<T>(T value, String name, String text) {}

  /** A row to choose one of a few from; none is chosen where it is something else. */
  <T> JPanel choice(
      String key,
      List<Option<T>> options,
      Function<Settings, T> chosen,
      BiFunction<Settings, T, Settings> change) {
    ButtonGroup group = new ButtonGroup();
    JPanel row = Buttons.row();
    for (Option<T> each : options) {
      JRadioButton button = new JRadioButton(each.text());
      button.setName(key + "." + each.name());
      named(button, key, each.text());
      button.setToolTipText(words.knows(key + ".tip") ? words.text(key + ".tip") : null);
      button.addActionListener(event -> preferences.update(all -> change.apply(all, each.value())));
      shows.add(() -> button.setSelected(each.value().equals(chosen.apply(preferences.get()))));
      group.add(button);
      row.add(button);
    }
    shows.add(0, group::clearSelection);
    return row(key, row, (JComponent) row.getComponent(0));
  }

  /** The volume. */
  JSlider volume(String key) {
    JSlider slider = new JSlider(0, Sound.LOUDEST);
    slider.setName(key);
    slider.setBorder(Texts.room(4, 0, 4, 0));
    slider.addChangeListener(
        event -> {
          if (!slider.getValueIsAdjusting()) {
            preferences.changeSound(sound -> sound.withVolume(slider.getValue()));
          }
        });
    shows.add(() -> slider.setValue(preferences.get().sound().volume()));
    return slider;
  }

  /** A row for seconds, the exercise's or one's own, which begin at the usual ones. */
  JPanel seconds(
      String key,
      int usual,
      Function<Times, OptionalInt> chosen,
      BiFunction<Times, OptionalInt, Times> change) {
    JCheckBox given = new JCheckBox(words.text("settings.as-exercise"));
    given.setName(key + ".given");
    named(given, key, given.getText());
    JSpinner number = new JSpinner(new SpinnerNumberModel(usual, 1, Times.MOST, 1));
    number.setName(key);
    JLabel unit = Texts.label(words.text("settings.seconds"), null);
    named(number, key, unit.getText());
    named(((JSpinner.DefaultEditor) number.getEditor()).getTextField(), key, unit.getText());
    Runnable keep =
        () -> {
          OptionalInt own =
              given.isSelected() ? OptionalInt.empty() : OptionalInt.of((int) number.getValue());
          preferences.changePractice(p -> p.withTimes(change.apply(p.times(), own)));
        };
    given.addActionListener(event -> keep.run());
    number.addChangeListener(event -> keep.run());
    shows.add(
        () -> {
          OptionalInt own = chosen.apply(preferences.get().practice().times());
          given.setSelected(own.isEmpty());
          number.setValue(own.orElse((int) number.getValue()));
          number.setVisible(own.isPresent());
          unit.setVisible(own.isPresent());
        });
    return row(key, Buttons.row(given, number, unit), given);
  }

  /** The label names the row; what stands in it adds what it is. */
  private void named(JComponent control, String key, String what) {
    control.getAccessibleContext().setAccessibleName(words.text(key) + ": " + what);
    control.getAccessibleContext().setAccessibleDescription(what);
  }
}
