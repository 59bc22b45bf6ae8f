package org.unhunch.ui.remind;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JSpinner;
import javax.swing.JToggleButton;
import javax.swing.SpinnerNumberModel;
import org.unhunch.reminder.plan.Manner;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.plan.Rhythm;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.sign.Chip;

/** The rows of a plan: when, on which days, how many, when not, and how. */
record PlanRows(PlanFields fields, Ui ui, Dialogs dialogs) {
  private static final int SOME = 3;

  /** Every so many minutes, or at times. */
  JComponent when() {
    JRadioButton every = way("remind.every", false);
    JRadioButton at = way("remind.at", true);
    ButtonGroup ways = new ButtonGroup();
    ways.add(every);
    ways.add(at);
    TimesRow times =
        new TimesRow(fields.words, dialogs, at, all -> changeRhythm(each -> each.withTimes(all)));
    JSpinner minutes =
        fields.number(
            "remind.minutes",
            new SpinnerNumberModel(60, Rhythm.LEAST_MINUTES, Rhythm.MOST_MINUTES, 5),
            plan -> plan.rhythm().everyMinutes(),
            (plan, value) -> plan.withRhythm(plan.rhythm().withEveryMinutes(value), now()));
    ClockField from = clock("remind.from", times, this::from);
    ClockField to = clock("remind.to", times, this::to);
    JPanel regular =
        Buttons.row(
            every,
            minutes,
            label("remind.min"),
            Buttons.row( // never torn apart
                label("remind.between"), from.field(), label("remind.and"), to.field()));
    fields.onShow(
        () -> {
          Rhythm rhythm = fields.plan().rhythm();
          (rhythm.byTheClock() ? at : every).setSelected(true);
          for (JComponent each : List.of(minutes, from.field(), to.field())) {
            each.setEnabled(!rhythm.byTheClock());
          }
          from.show(rhythm.from());
          to.show(rhythm.to());
          times.show(rhythm);
        });
    return fields.row("remind.when", regular, times.component(), times.remark());
  }

  private JLabel label(String key) {
    return Texts.label(fields.words.text(key), "muted");
  }

  private JRadioButton way(String key, boolean byTheClock) {
    JRadioButton way = new JRadioButton(fields.words.text(key));
    way.setName(key);
    way.setMnemonic(fields.words.mnemonic(key));
    way.addActionListener(event -> changeRhythm(each -> each.withByTheClock(byTheClock)));
    return way;
  }

  private ClockField clock(String key, TimesRow times, Predicate<LocalTime> take) {
    return new ClockField(key, fields.words, take, times::refuse);
  }

  private boolean from(LocalTime time) {
    boolean before = time.isBefore(fields.plan().rhythm().to());
    if (before) {
      changeRhythm(each -> each.between(time, each.to()));
    }
    return before;
  }

  private boolean to(LocalTime time) {
    boolean after = time.isAfter(fields.plan().rhythm().from());
    if (after) {
      changeRhythm(each -> each.between(each.from(), time));
    }
    return after;
  }

  private void changeRhythm(UnaryOperator<Rhythm> change) {
    fields.change(plan -> plan.withRhythm(change.apply(plan.rhythm()), now()));
  }

  private Instant now() {
    return ui.clocks().now().toInstant();
  }

  /** The days of the week. */
  JComponent days() {
    JPanel row = Buttons.row();
    for (int i = 0; i < DayOfWeek.values().length; i++) {
      DayOfWeek each = fields.words.firstDay().plus(i);
      String name = fields.words.date("date.weekday", each);
      JToggleButton day = Chip.choice("remind.day." + each, name, () -> toggle(each));
      day.getAccessibleContext().setAccessibleName(fields.words.date("date.near", each));
      fields.onShow(() -> day.setSelected(fields.plan().days().contains(each)));
      row.add(day);
    }
    return fields.row("remind.on", row);
  }

  private void toggle(DayOfWeek day) {
    Set<DayOfWeek> days = new HashSet<>(fields.plan().days());
    if (!days.remove(day)) {
      days.add(day);
    }
    fields.change(plan -> plan.withDays(days, now()));
  }

  /** How many are enough for a day. */
  JComponent enough() {
    WrappedCheck given =
        fields.check(
            "remind.enough",
            plan -> plan.enough().isPresent(),
            (plan, on) -> plan.withEnough(on ? OptionalInt.of(SOME) : OptionalInt.empty()));
    JSpinner number =
        fields.number(
            "remind.enough.number",
            new SpinnerNumberModel(SOME, 1, Plan.MOST, 1),
            plan -> plan.enough().orElse(SOME),
            (plan, value) ->
                plan.enough().isPresent() ? plan.withEnough(OptionalInt.of(value)) : plan);
    JLabel unit = label("remind.enough.unit");
    fields.onShow(
        () -> {
          number.setVisible(fields.plan().enough().isPresent());
          unit.setVisible(fields.plan().enough().isPresent());
        });
    return fields.row("remind.goal", given.component(), Buttons.row(number, unit));
  }

  /** When it is held back. */
  JComponent held() {
    return fields.row(
        "remind.hold",
        fields.manner("remind.hold.away", Manner::waitsWhileAway, Manner::withWaitsWhileAway),
        fields.manner("remind.hold.typing", Manner::waitsForTyping, Manner::withWaitsForTyping),
        fields.manner("remind.hold.own", Manner::countsOwn, Manner::withCountsOwn),
        Texts.block(fields.words.text("remind.hold.system"), "muted"));
  }

  /** How it is said, and what it leads to. */
  JComponent manner() {
    return fields.row(
        "remind.how",
        fields.manner("remind.how.sound", Manner::sound, Manner::withSound),
        fields.manner("remind.how.named", Manner::named, Manner::withNamed),
        fields.manner("remind.how.corner", Manner::corner, Manner::withCorner),
        Texts.block(fields.words.text("remind.how.two"), "muted"));
  }
}
