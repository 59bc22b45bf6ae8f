package org.unhunch.ui.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.unhunch.reminder.plan.Manner;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.settings.Preferences;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.words.Words;

/** Makes the controls of a plan; each shows what is chosen, and changes it at once. */
final class PlanFields {
  private static final int LABEL_WIDTH = 170;
  private static final int GAP = 16;
  final Words words;
  private final Preferences preferences;
  private final List<Runnable> shows = new ArrayList<>();

  PlanFields(Words words, Preferences preferences) {
    this.words = words;
    this.preferences = preferences;
  }

  Plan plan() {
    return preferences.get().reminders();
  }

  void change(UnaryOperator<Plan> change) {
    preferences.changeReminders(change);
  }

  /** Shows in all of them what is chosen now. */
  void show() {
    shows.forEach(Runnable::run);
  }

  void onShow(Runnable show) {
    shows.add(show);
  }

  /** A row of a label and what it is of, one below the other. */
  JPanel row(String key, JComponent... fields) {
    JPanel row = new JPanel(new Beside(LABEL_WIDTH, GAP));
    row.add(Texts.label(words.text(key), "bold"));
    JPanel column = Texts.column(5);
    for (JComponent each : fields) {
      column.add(each);
    }
    row.add(column);
    return row;
  }

  /** Something to be switched on and off. */
  WrappedCheck check(String key, Predicate<Plan> isOn, BiFunction<Plan, Boolean, Plan> change) {
    WrappedCheck check = WrappedCheck.of(key, words.text(key), words.mnemonic(key));
    JCheckBox box = check.box();
    box.addActionListener(event -> change(plan -> change.apply(plan, box.isSelected())));
    onShow(() -> box.setSelected(isOn.test(plan())));
    return check;
  }

  /** The same of the manner. */
  JComponent manner(String key, Predicate<Manner> isOn, BiFunction<Manner, Boolean, Manner> to) {
    return check(
            key,
            plan -> isOn.test(plan.manner()),
            (plan, on) -> plan.withManner(to.apply(plan.manner(), on)))
        .component();
  }

  /** A number in a range. */
  JSpinner number(
      String key,
      SpinnerNumberModel model,
      Function<Plan, Integer> now,
      BiFunction<Plan, Integer, Plan> change) {
    JSpinner number = new JSpinner(model);
    number.setName(key);
    speak(number, words.text(key));
    speak(((JSpinner.DefaultEditor) number.getEditor()).getTextField(), words.text(key));
    number.addChangeListener(
        event -> change(plan -> change.apply(plan, (Integer) number.getValue())));
    onShow(() -> number.setValue(now.apply(plan())));
    return number;
  }

  /** Names a control for those who hear it. */
  static void speak(JComponent control, String text) {
    control.getAccessibleContext().setAccessibleName(text);
    control.getAccessibleContext().setAccessibleDescription(text);
  }
}
