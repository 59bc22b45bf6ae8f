package org.unhunch.ui.remind;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JTextField;
import org.unhunch.words.Words;

/**
 * A field for a time of day, such as 9:40 or 9:40 AM; what is no time is given back to be told of.
 */
final class ClockField {
  private static final int HALF = 12;

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h ]?(\\d{2}))?(?:[\\s\\u00A0]*([ap])[.\\s\\u00A0]*m?\\.?)?",
          Pattern.CASE_INSENSITIVE);

  /** As wide a time as there is; each column is as wide as three of its letters. */
  private static final LocalTime WIDE = LocalTime.of(22, 40);

  private final Words words;
  private final JTextField field;
  private final Predicate<LocalTime> take;
  private final Consumer<String> refuse;
  private LocalTime shown = LocalTime.MIDNIGHT;

  /**
   * A field.
   *
   * @param key of its name, and of what it is called
   * @param take takes another time, or says that it cannot be
   * @param refuse told what was typed that is no time, or is not taken
   */
  ClockField(String key, Words words, Predicate<LocalTime> take, Consumer<String> refuse) {
    this.words = words;
    this.take = take;
    this.refuse = refuse;
    this.field = new JTextField((text(WIDE).length() + 7) / 3);
    field.setName(key);
    PlanFields.speak(field, words.text(key));
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

  /** The time that a text says: 9, 9:40, 9.40 or 940, and where half of the day is said, 9 pm. */
  static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    try {
      int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
      LocalTime said = LocalTime.of(Integer.parseInt(time.group(1)), minute);
      return time.group(3) == null
          ? Optional.of(said)
          : Optional.of(said)
              .filter(each -> each.getHour() > 0 && each.getHour() <= HALF)
              .map(each -> each.withHour(each.getHour() % HALF))
              .map(each -> time.group(3).equalsIgnoreCase("p") ? each.plusHours(HALF) : each);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String text(LocalTime time) {
    return words.date("date.time", time);
  }
}
