package org.unhunch.ui.situation;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.sign.ChipChoice;
import org.unhunch.words.Words;

/** How long there is: a few minutes, or any time. */
public final class TimeChoice {
  private final Words words;
  private final Preferences preferences;
  private final LineLabel label;
  private final TreeSet<Integer> minutes = new TreeSet<>(List.of(3, 5, 10));
  private final ChipChoice<OptionalInt> choice;
  private final JComponent component;

  /** A choice that shows what is chosen now. */
  public TimeChoice(Words words, Preferences preferences) {
    this.words = words;
    this.preferences = preferences;
    this.label = new LineLabel(words.text("minutes.label"));
    label.setDisplayedMnemonic(words.mnemonic("minutes.label"));
    ChipChoice.Says<OptionalInt> says =
        new ChipChoice.Says<>(
            "minutes",
            each -> each.isPresent() ? "" + each.getAsInt() : "any",
            this::text,
            text -> words.text("minutes.one-chip", text));
    this.choice =
        ChipChoice.joined(
            says, offered(), each -> preferences.changeSituation(all -> all.withMinutes(each)));
    this.component = Buttons.row(label, choice.component());
    show();
  }

  private List<OptionalInt> offered() {
    return Stream.concat(minutes.stream().map(OptionalInt::of), Stream.of(OptionalInt.empty()))
        .toList();
  }

  private String text(OptionalInt each) {
    return each.isPresent()
        ? words.text("minutes.some", each.getAsInt())
        : words.text("minutes.any");
  }

  /** {@return the component: its label and the chips} */
  public JComponent component() {
    return component;
  }

  /** Begins where a line below it begins. */
  void alignWith(LineLabel below) {
    label.alignWith(below);
    below.alignWith(label);
  }

  /** Shows all times as one chip, or each as one of its own. */
  public void asOne(boolean isOne) {
    label.setVisible(!isOne);
    choice.asOne(isOne);
  }

  /** Shows what is chosen; a time of one's own, from elsewhere, has a chip beside the others. */
  public void show() {
    OptionalInt now = preferences.get().situation().minutes();
    now.ifPresent(minutes::add);
    choice.offer(offered());
    choice.show(now);
    label.setLabelFor(choice.first());
  }
}
