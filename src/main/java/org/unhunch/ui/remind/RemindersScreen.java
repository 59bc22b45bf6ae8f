package org.unhunch.ui.remind;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.unhunch.desktop.install.Autostart;
import org.unhunch.message.Message;
import org.unhunch.reminder.Coming;
import org.unhunch.reminder.TimesCalendar;
import org.unhunch.reminder.Waking.Answer;
import org.unhunch.reminder.plan.Plan;
import org.unhunch.reminder.say.ReminderNotice.Invitation;
import org.unhunch.storage.Reason;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Card;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Dialogs;
import org.unhunch.ui.kit.Page;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.Column;
import org.unhunch.ui.notice.Notice;
import org.unhunch.ui.remind.day.TodayCard;
import org.unhunch.words.ReminderWords;

/** All about reminders on a page: what is chosen at the left, how the day stands at the right. */
public final class RemindersScreen {
  private final Ui ui;
  private final Reminders reminders;
  private final Dialogs dialogs;
  private final PlanFields fields;
  private final ContentRow content;
  private final TodayCard today;
  private final TimerCard timer;
  private final JPanel rows = Texts.column(14);
  private final JPanel preview = Texts.column(8);
  private final Page page;
  private final List<Runnable> stops;

  /** A screen of the reminders, with {@code back} to be run at its end. */
  RemindersScreen(Ui ui, Reminders reminders, Dialogs dialogs, Runnable back) {
    this.ui = ui;
    this.reminders = reminders;
    this.dialogs = dialogs;
    this.fields = new PlanFields(ui.words(), ui.preferences());
    ReminderWords said = new ReminderWords(ui.words(), ui.clocks().zone());
    this.content = new ContentRow(fields, ui, said);
    this.today = new TodayCard(ui.words(), said, this::showOne, reminders::quietOrNot);
    this.timer = new TimerCard(ui.words(), reminders::putBack);
    Command leaving = new Command("remind.back", ui.words(), back);
    this.page = new Page(ui.words(), ui.words().text("remind.page"), 8, Optional.of(leaving));
    page.add(Texts.block(ui.words().text("settings.at-once"), "muted"));
    JPanel columns = new JPanel(new TwoColumns(24));
    columns.add(left());
    columns.add(right());
    page.add(columns);
    page.foot(Buttons.button("remind.reset", ui.words(), this::reset));
    Texts.scrollToFocus(page.column());
    Command.onKey(page.component(), "ESCAPE", back);
    this.stops =
        List.of(
            ui.preferences().listen(all -> all.reminders(), this::show),
            reminders.listen(this::showDay));
    show();
    showDay();
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return page.component();
  }

  /** Takes the focus, just before the beginning of the page. */
  public void focus() {
    page.focusBack();
  }

  /** To be called once it is no longer shown. */
  public void close() {
    stops.forEach(Runnable::run);
  }

  private JComponent left() {
    WrappedCheck on =
        fields.check(
            "remind.me",
            Plan::on,
            (plan, chosen) -> plan.switched(chosen, ui.clocks().now().toInstant()));
    JPanel left = Texts.column(14);
    left.add(fields.row("remind.remind", on.component()));
    PlanRows plan = new PlanRows(fields, ui, dialogs);
    rows.add(plan.when());
    rows.add(plan.days());
    rows.add(content.component());
    rows.add(plan.enough());
    rows.add(plan.held());
    rows.add(plan.manner());
    reminders.autostart().ifPresent(each -> rows.add(autostart(each)));
    rows.add(
        fields.row(
            "remind.calendar",
            Buttons.row(Buttons.button("remind.calendar.save", ui.words(), this::saveCalendar)),
            Texts.block(ui.words().text("remind.calendar.alarm"), "small-muted")));
    left.add(rows);
    left.add(fields.row("remind.off", Texts.block(ui.words().text("remind.off.text"), "muted")));
    left.getComponent(2).setName("remind.off.row");
    return left;
  }

  private JComponent right() {
    JPanel right = Texts.column(12);
    right.add(today.component());
    right.add(timer.component());
    preview.add(Texts.block(ui.words().text("remind.preview"), "bold"));
    right.add(preview);
    return right;
  }

  /** Made when it is first seen, as what it shows is the best fit of all routines. */
  private void showPreview(Coming coming) {
    if (preview.getComponentCount() == 1 && !coming.line().isEmpty()) {
      Invitation what = reminders.invitation(coming);
      Card card = new Card(14, 6);
      card.setLayout(new Column(4, false));
      card.add(Texts.block(what.title(), "bold"));
      card.add(Texts.block(what.line(), "muted"));
      card.add(Texts.block(String.join(" · ", what.buttons().values()), "accented"));
      preview.add(card);
    }
  }

  private JComponent autostart(Autostart start) {
    String text = "remind.log-in.text";
    WrappedCheck check =
        WrappedCheck.of("remind.log-in", ui.words().text(text), ui.words().mnemonic(text));
    JCheckBox box = check.box();
    box.setSelected(start.isOn());
    box.addActionListener(
        event -> {
          try {
            start.set(box.isSelected());
          } catch (IOException e) {
            box.setSelected(start.isOn());
            tell(Message.of("remind.log-in.failed", Reason.of(e)));
          }
        });
    return fields.row("remind.log-in", check.component());
  }

  private void tell(Message what) {
    dialogs.notices().tell(Notice.warning(what));
  }

  private void saveCalendar() {
    dialogs
        .saveAs(ui.words().text("remind.calendar.file"), List.of("ics"))
        .ifPresent(
            file ->
                reminders.write(
                    file,
                    TimesCalendar.of(
                        fields.plan(),
                        ui.words().text("remind.title"),
                        ui.clocks().now().toInstant(),
                        ui.clocks().zone()),
                    dialogs.notices()::tell));
  }

  private void showOne() {
    reminders.showOne(
        answer ->
            today.tell(
                answer.filter(each -> each != Answer.NONE).isPresent()
                    ? "remind.show.came"
                    : "remind.show.none"));
  }

  private void reset() {
    if (dialogs.agrees(ui.words().text("remind.reset-question"))) {
      fields.change(plan -> Plan.INITIAL.switched(plan.on(), ui.clocks().now().toInstant()));
    }
  }

  private void show() {
    fields.show();
    boolean on = fields.plan().on();
    rows.setVisible(on);
    rows.getParent().getComponent(2).setVisible(!on);
    today.component().setVisible(on);
    preview.setVisible(!on);
    page.component().revalidate();
    page.component().repaint();
  }

  private void showDay() {
    timer.show(reminders.timerState(), reminders.lookedAt());
    reminders
        .state()
        .ifPresent(
            state -> {
              today.show(state, ui.clocks().now());
              content.showNext(state.next());
              showPreview(state.coming());
            });
  }
}
