package org.unhunch.ui.pick;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** How long there is: a few minutes, or any time. */
public final class TimeChoice {
  private final Words words;
  private final Preferences preferences;
  private final JLabel label;
  private final JPanel chips = Buttons.row();
  private final JPanel component;
  private final TreeSet<Integer> minutes = new TreeSet<>(List.of(3, 5, 10));

  /** A choice that shows what is chosen now. */
  public TimeChoice(Words words, Preferences preferences) {
    this.words = words;
    this.preferences = preferences;
    this.label = Texts.label(words.text("minutes.label"), "muted");
    label.setDisplayedMnemonic(words.mnemonic("minutes.label"));
    this.component = Buttons.row(label, chips);
    show();
  }

  JLabel label() {
    return label;
  }

  /** {@return the component: its label and the chips} */
  public JComponent component() {
    return component;
  }

  /** Shows what is chosen; a time of one's own, from elsewhere, has a chip beside the others. */
  public void show() {
    OptionalInt now = preferences.get().situation().minutes();
    boolean isNew = now.isPresent() && minutes.add(now.getAsInt());
    if (isNew || chips.getComponentCount() == 0) {
      chips.removeAll();
      ButtonGroup group = new ButtonGroup();
      minutes.forEach(each -> add(group, OptionalInt.of(each)));
      add(group, OptionalInt.empty());
      label.setLabelFor(chips.getComponent(0));
      chips.revalidate();
    }
    Stream.of(chips.getComponents())
        .filter(each -> name(now).equals(each.getName()))
        .forEach(each -> ((JToggleButton) each).setSelected(true));
  }

  private static String name(OptionalInt minutes) {
    return "minutes." + (minutes.isPresent() ? minutes.getAsInt() : "any");
  }

  private void add(ButtonGroup group, OptionalInt minutes) {
    String text =
        minutes.isPresent()
            ? words.text("minutes.some", minutes.getAsInt())
            : words.text("minutes.any");
    Runnable choose = () -> preferences.changeSituation(all -> all.withMinutes(minutes));
    JToggleButton chip = Chip.choice(name(minutes), text, choose);
    chip.getAccessibleContext().setAccessibleName(text);
    group.add(chip);
    chips.add(chip);
  }
}
