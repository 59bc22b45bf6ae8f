package org.unhunch.ui.remind;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JTextField;

/** A field for a time of day, such as 9:40; what is no time is given back to be told of. */
final class ClockField {
  private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*");
  private final JTextField field = new JTextField(4);
  private final Predicate<LocalTime> take;
  private final Consumer<String> refuse;
  private LocalTime shown = LocalTime.MIDNIGHT;

  /**
   * A field.
   *
   * @param take takes another time, or says that it cannot be
   * @param refuse told what was typed that is no time, or is not taken
   */
  ClockField(String name, String spoken, Predicate<LocalTime> take, Consumer<String> refuse) {
    this.take = take;
    this.refuse = refuse;
    field.setName(name);
    PlanFields.speak(field, spoken);
    field.addActionListener(event -> commit());
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            commit();
          }
        });
  }

  JTextField field() {
    return field;
  }

  void show(LocalTime time) {
    shown = time;
    field.setText(text(time));
  }

  private void commit() {
    Optional<LocalTime> typed = time(field.getText());
    if (typed.filter(each -> each.equals(shown) || take.test(each)).isEmpty()) {
      refuse.accept(field.getText().strip());
      show(shown);
    } else {
      show(typed.get());
    }
  }

  /** The time that a text says: 9, 9:40, 9.40 or 940. */
  static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return Optional.empty();
    }
    try {
      int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
      return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minute));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String text(LocalTime time) {
    return time.getHour() + ":" + String.format(Locale.ROOT, "%02d", time.getMinute());
  }
}
