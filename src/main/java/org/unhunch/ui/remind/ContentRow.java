package org.unhunch.ui.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.unhunch.reminder.plan.Content;
import org.unhunch.reminder.plan.Content.Kind;
import org.unhunch.reminder.turn.Rota;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.Ui;
import org.unhunch.ui.kit.layout.TextBlock;
import org.unhunch.words.ReminderWords;
import org.unhunch.words.StepWords;

/** What one is reminded of: a routine, whole or one exercise each time, or what sources ask for. */
final class ContentRow {
  private final PlanFields fields;
  private final Ui ui;
  private final ReminderWords reminders;
  private final JComboBox<Choice> what = new JComboBox<>();
  private final WrappedCheck turns;
  private final TextBlock following = Texts.block("", "muted");
  private final JComponent component;
  private boolean showing;

  /**
   * Something to choose.
   *
   * @param routineId the routine; empty for what sources ask for
   */
  private record Choice(Optional<String> routineId, String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  ContentRow(PlanFields fields, Ui ui, ReminderWords reminders) {
    this.fields = fields;
    this.ui = ui;
    this.reminders = reminders;
    what.setName("remind.what");
    PlanFields.speak(what, fields.words.text("remind.what"));
    what.addActionListener(event -> choose());
    turns =
        fields.check(
            "remind.turns",
            plan -> plan.content().kind() == Kind.IN_TURN,
            (plan, on) ->
                plan.withContent(plan.content().withKind(on ? Kind.IN_TURN : Kind.ROUTINE)));
    component = fields.row("remind.what", Buttons.row(what), turns.component(), following);
    fields.onShow(this::show);
  }

  JComponent component() {
    return component;
  }

  /** Says which exercise is next. */
  void showNext(List<Routine> next) {
    boolean inTurn = fields.plan().content().kind() == Kind.IN_TURN && !next.isEmpty();
    following.setText(
        inTurn ? fields.words.text("remind.turns.next", reminders.name(next.get(0))) : "");
  }

  private Rota rota() {
    return new Rota(ui.library().catalog(), ui.preferences().get(), ui.clocks().zone());
  }

  private void show() {
    showing = true;
    Content content = fields.plan().content();
    List<Choice> choices = choices();
    what.setModel(new DefaultComboBoxModel<>(choices.toArray(Choice[]::new)));
    Optional<String> chosen =
        content.kind() == Kind.PER_DAY ? Optional.empty() : rota().routine().map(Routine::id);
    choices.stream()
        .filter(each -> Objects.equals(each.routineId(), chosen))
        .findFirst()
        .ifPresent(what::setSelectedItem);
    turns.box().setEnabled(content.kind() != Kind.PER_DAY);
    showing = false;
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    StepWords steps = new StepWords(fields.words);
    ui.library()
        .catalog()
        .routines()
        .forEach(each -> choices.add(new Choice(Optional.of(each.id()), steps.title(each))));
    if (rota().hasPerDay()) {
      choices.add(new Choice(Optional.empty(), fields.words.text("remind.per-day")));
    }
    return choices;
  }

  private void choose() {
    if (!showing && what.getSelectedItem() instanceof Choice chosen) {
      fields.change(plan -> plan.withContent(changed(plan.content(), chosen)));
    }
  }

  private static Content changed(Content content, Choice chosen) {
    return chosen.routineId().map(content::withRoutineId).orElse(content.withKind(Kind.PER_DAY));
  }
}
