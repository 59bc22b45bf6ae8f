package org.unhunch.ui.remind;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import org.unhunch.reminder.plan.Rhythm;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.ui.kit.sign.Sign;
import org.unhunch.words.Words;

/** The times of a plan: a button for each, which takes it away, and one for another. */
final class TimesRow {
  private static final Duration CLOSE = Duration.ofMinutes(10);
  private final Words words;
  private final Dialogs dialogs;
  private final Consumer<List<LocalTime>> changed;
  private final JPanel component;
  private final JButton more;
  private final TextBlock remark = Texts.block("", "warning");
  private List<LocalTime> times = List.of();

  /** A row that begins with a button to choose it. */
  TimesRow(Words words, Dialogs dialogs, JRadioButton way, Consumer<List<LocalTime>> changed) {
    this.words = words;
    this.dialogs = dialogs;
    this.changed = changed;
    this.component = Buttons.row(way);
    this.more = Buttons.button("remind.time.add", words, this::add);
    remark.setName("remind.time.remark");
  }

  JComponent component() {
    return component;
  }

  /** What is to be said of the times, below them; says nothing where nothing is odd. */
  TextBlock remark() {
    return remark;
  }

  void show(Rhythm rhythm) {
    times = rhythm.times();
    while (component.getComponentCount() > 1) {
      component.remove(1);
    }
    if (rhythm.byTheClock()) {
      times.forEach(each -> component.add(button(each)));
      component.add(more);
      more.setEnabled(times.size() < Rhythm.MOST_TIMES);
    }
    remark.setText(rhythm.byTheClock() ? close().orElse("") : "");
    component.revalidate();
    component.repaint();
  }

  private JButton button(LocalTime time) {
    String text = words.date("date.time", time);
    JButton button = new JButton(text, Sign.CLOSE);
    button.setHorizontalTextPosition(JButton.LEADING);
    button.setName("remind.time." + text);
    button.getAccessibleContext().setAccessibleName(words.text("remind.time.remove", text));
    button.setToolTipText(words.text("remind.time.remove", text));
    button.addActionListener(event -> remove(time));
    return button;
  }

  private void remove(LocalTime time) {
    List<LocalTime> others = new ArrayList<>(times);
    others.remove(time);
    changed.accept(others);
    more.requestFocusInWindow();
  }

  private void add() {
    String typed = dialogs.ask(words.text("remind.time.ask"), "");
    if (typed == null || typed.isBlank()) {
      return;
    }
    Optional<LocalTime> time = ClockField.time(typed);
    time.ifPresent(
        each -> {
          List<LocalTime> others = new ArrayList<>(times);
          others.add(each);
          changed.accept(others);
        });
    if (time.isEmpty()) {
      refuse(typed.strip());
    }
  }

  /** Says that something is no time. */
  void refuse(String typed) {
    remark.setText(words.text("remind.time.wrong", typed));
    component.revalidate();
  }

  private Optional<String> close() {
    for (int i = 1; i < times.size(); i++) {
      LocalTime before = times.get(i - 1);
      if (Duration.between(before, times.get(i)).compareTo(CLOSE) < 0) {
        return Optional.of(
            words.text(
                "remind.time.close",
                words.date("date.time", before),
                words.date("date.time", times.get(i))));
      }
    }
    return Optional.empty();
  }
}
