package org.unhunch.ui.edit.exercise;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.ui.edit.exercise.step.Easel;
import org.unhunch.ui.edit.row.Stepper;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.words.Words;

/** A number in a few words of a sentence, such as "3 times", which can be turned up and down. */
final class Hole {
  private final Words words;
  private final String key;
  private final Stepper stepper;
  private final JLabel before = Texts.label("", null);
  private final JLabel after = Texts.label("", null);
  private final JPanel component;
  private int now;

  /**
   * A hole in the words of a key.
   *
   * @param next what the number is after a step of so many
   * @param to told the number that it is to be
   */
  Hole(Easel easel, String key, IntUnaryOperator next, IntConsumer to) {
    this.words = easel.words();
    this.key = key;
    this.stepper =
        new Stepper(
            key, step -> to.accept(now + next.applyAsInt(step)), to, easel.editing()::settle);
    component = Buttons.row(before, stepper.row(), after);
  }

  JComponent component() {
    return component;
  }

  /** Shows a number, in the words for so many, as it is written. */
  void show(int number, String written) {
    now = number;
    String all = words.text(key, number);
    String digits = "" + number;
    int at = all.indexOf(digits);
    before.setText(at < 0 ? all : all.substring(0, at).strip());
    after.setText(at < 0 ? "" : all.substring(at + digits.length()).strip());
    before.setVisible(!before.getText().isEmpty());
    after.setVisible(!after.getText().isEmpty());
    stepper.show(all, written, false, true);
  }
}
