package org.unhunch.ui.remind.day;

import java.awt.BorderLayout;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.reminder.DayMoment;
import org.unhunch.reminder.DayMoment.State;
import org.unhunch.reminder.ReminderDay;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.Beside;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.ReminderWords;
import org.unhunch.words.Words;

/**
 * Today, moment by moment: what came, what was held back and why, and what is next; in brief,
 * yesterday.
 */
public final class TodayCard {
  /** A time of day, as wide as there is one. */
  private static final LocalTime WIDE = LocalTime.of(22, 40);

  /** Pixels at no zoom for a letter of it, and beside it. */
  private static final int LETTER = 8;

  private final Words words;
  private final ReminderWords reminders;
  private final JLabel now = Texts.label("", "muted");
  private final DayLine line;
  private final int timeWidth;
  private final JPanel rows = Texts.column(8);
  private final TextBlock told = Texts.block("", "small-muted");
  private final Command quiet;
  private final Card component = new Card(16, 10);

  /**
   * A card that shows nothing yet.
   *
   * @param showOne shows a real one soon
   * @param quietOrNot keeps it quiet for the rest of the day, or has it come after all
   */
  public TodayCard(Words words, ReminderWords reminders, Runnable showOne, Runnable quietOrNot) {
    this.words = words;
    this.reminders = reminders;
    this.line = new DayLine(words);
    this.timeWidth = LETTER * (words.date("date.time", WIDE).length() + 3);
    this.quiet = new Command("remind.quiet-today", words, quietOrNot);
    JPanel head = new JPanel(new BorderLayout(8, 0));
    head.setOpaque(false);
    head.add(Texts.label(words.text("remind.today"), "heading"), BorderLayout.CENTER);
    head.add(now, BorderLayout.LINE_END);
    rows.setOpaque(false);
    component.setLayout(new Column(10, false));
    component.add(head);
    component.add(line);
    component.add(rows);
    JButton show = Buttons.button("remind.show", words, () -> show(showOne));
    component.add(Buttons.row(show, quiet.button()));
    told.setName("remind.told");
    told.setVisible(false);
    component.add(told);
    component.setName("remind.today");
  }

  /** {@return the component} */
  public JComponent component() {
    return component;
  }

  private void show(Runnable showOne) {
    tell("remind.show.soon");
    showOne.run();
  }

  /** Says something below the buttons. */
  public void tell(String key) {
    told.setText(words.text(key));
    told.setVisible(true);
    component.revalidate();
  }

  /** Shows how the day stands. */
  public void show(DayState state, ZonedDateTime time) {
    String day = Words.capital(words.date("date.near", time));
    now.setText(words.text("remind.now", day, words.date("date.time", time)));
    line.show(state.today().moments(), time);
    quiet.say(state.quietKey());
    quiet.setEnabled(state.today().next().isPresent() || state.today().canBeTakenBack());
    rows.removeAll();
    int ahead = 0;
    for (DayMoment each : state.today().moments()) {
      Optional<Routine> next = state.next().stream().skip(ahead).findFirst();
      rows.add(row(each, lines(each, state, next)));
      ahead += each.isAhead() ? 1 : 0;
    }
    if (state.today().next().isEmpty()) {
      rows.add(Texts.block(reminders.next(state.today(), state.why()), "bold"));
    }
    ReminderDay yesterday = state.days().get(1);
    if (!yesterday.moments().isEmpty()) {
      reminders
          .lines(List.of(yesterday), time)
          .forEach(each -> rows.add(Texts.block(each.strip(), "small-muted")));
    }
    component.revalidate();
    component.repaint();
  }

  /** What is said of a moment: what became of it, and a line more. */
  private List<String> lines(DayMoment moment, DayState state, Optional<Routine> next) {
    String name = next.map(reminders::name).orElse("");
    Stream<String> lines =
        switch (moment.state()) {
          case DONE ->
              Stream.of(
                  state
                      .names()
                      .getOrDefault(
                          moment.done().orElseThrow().began().instant(),
                          words.text("remind.session")),
                  reminders.done(moment.done().orElseThrow()));
          case HELD_BACK ->
              Stream.of(reminders.heldBack(moment.why()), reminders.since(moment.why()).orElse(""));
          case NEXT -> Stream.of(words.text("remind.next", reminders.time(moment.at())), name);
          case LATER -> Stream.of(words.text("remind.then", reminders.time(moment.at())), name);
          default -> Stream.of(reminders.state(moment));
        };
    return lines.filter(each -> !each.isEmpty()).toList();
  }

  private JComponent row(DayMoment moment, List<String> lines) {
    MomentDots dot = new MomentDots();
    dot.show(List.of(moment.state()));
    JPanel text = Texts.column(0);
    text.setOpaque(false);
    text.add(Texts.block(lines.get(0), moment.state() == State.NEXT ? "bold" : null));
    lines.stream().skip(1).forEach(each -> text.add(Texts.block(each, "small-muted")));
    JPanel marked = new JPanel(new Beside(20, 10));
    marked.setOpaque(false);
    marked.add(dot);
    marked.add(text);
    JPanel row = new JPanel(new Beside(timeWidth, 6));
    row.setOpaque(false);
    row.add(Texts.label(reminders.time(moment.at()), "muted"));
    row.add(marked);
    return row;
  }
}
