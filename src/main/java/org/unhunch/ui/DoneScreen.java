package org.unhunch.ui;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.unhunch.history.Session;
import org.unhunch.player.SessionRecord;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.NoteField;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.ui.stiffness.StiffnessRow;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** Shows what was done, how long it took and what was skipped; asks how it feels now. */
public final class DoneScreen {
  private final SessionRecord record;
  private final Words words;
  private final NextSteps steps;
  private final StepOffers offers;
  private final JPanel component = new JPanel(new BorderLayout());
  private final JScrollPane scroll;
  private Session session;

  /**
   * Where to go from here.
   *
   * @param again plays the same routine once more
   * @param another goes back to choosing
   * @param close closes the window
   */
  public record Exits(Runnable again, Runnable another, Runnable close) {}

  /**
   * A screen for a session that is over.
   *
   * @param record what was done
   * @param session the same as the history keeps it
   * @param steps offers what is due, and has the history, which gets all that is said of the
   *     session
   */
  public DoneScreen(SessionRecord record, Session session, NextSteps steps, Exits exits) {
    this.record = record;
    this.session = session;
    this.words = steps.ui().words();
    this.steps = steps;
    this.offers = new StepOffers(steps, () -> {});
    JPanel column = Texts.column(12);
    column.setBorder(Texts.room(24, 36, 12, 36));
    column.add(heading());
    if (steps.ui().preferences().get().asksStiffness()) {
      column.add(stiffness());
    }
    offers.show(record.entries().stream().map(SessionRecord.Entry::what).toList());
    column.add(offers.component());
    column.add(list());
    column.add(note());
    scroll = Texts.scroll(column);
    scroll.setName("done");
    component.add(scroll, BorderLayout.CENTER);
    JPanel buttons =
        Buttons.row(
            Buttons.primary("done.another", words, exits.another()),
            Buttons.button("done.again", words, exits.again()),
            Buttons.button("done.close", words, exits.close()));
    buttons.setBorder(BorderFactory.createEmptyBorder(10, 36, 16, 36));
    component.add(buttons, BorderLayout.SOUTH);
    Command.onKey(component, "ESCAPE", exits.another());
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /**
   * Takes the focus where the arrow keys scroll and Enter does nothing: it may have come twice,
   * when the last repetition was counted.
   */
  public void focus() {
    scroll.requestFocusInWindow();
    offers.open();
  }

  private JComponent heading() {
    JPanel heading = new JPanel(new BorderLayout(0, 4));
    heading.add(
        Texts.label(words.text(Words.key("done.", session.ending())), "title"), BorderLayout.NORTH);
    String sum =
        words.text("done.sum", record.routine().name(), words.duration(session.playedSeconds()));
    heading.add(Texts.label(sum, "muted"), BorderLayout.CENTER);
    return heading;
  }

  private JComponent stiffness() {
    JPanel stiffness = Texts.column(4);
    stiffness.add(Texts.block(words.text("stiffness.question.after"), "heading"));
    StiffnessRow row =
        new StiffnessRow(
            words,
            session.stiffnessAfter(),
            chosen -> change(said -> said.withStiffnessAfter(OptionalInt.of(chosen))));
    row.bindKeys(component);
    stiffness.add(row.component());
    session
        .stiffnessBefore()
        .ifPresent(before -> stiffness.add(Texts.block(words.text("done.before", before), null)));
    return stiffness;
  }

  private JComponent note() {
    String label = words.text("done.note");
    NoteField field =
        new NoteField(
            "note", label, 2, session.note(), text -> change(said -> said.withNote(text)));
    JLabel above = Texts.label(label, "heading");
    above.setLabelFor(field.area());
    above.setDisplayedMnemonic(words.mnemonic("done.note"));
    JPanel note = Texts.column(6);
    note.add(above);
    note.add(field.component());
    return note;
  }

  private void change(UnaryOperator<Session> how) {
    session = how.apply(session);
    steps.history().add(session);
  }

  private JComponent list() {
    JPanel list = new JPanel(new GridBagLayout());
    int row = 0;
    for (SessionRecord.Entry entry : record.entries()) {
      String style =
          switch (entry.outcome()) {
            case DONE -> "good";
            case PARTLY -> "warning";
            case SKIPPED, NOT_REACHED -> "muted";
          };
      add(list, 0, row, Texts.label(words.text(Words.key("done.mark.", entry.outcome())), style));
      add(list, 1, row, Texts.label(new StepWords(words).name(entry.what()), null));
      String detail =
          words.text(Words.key("done.", entry.outcome()), entry.repsDone(), entry.repsPlanned());
      add(list, 2, row, Texts.label(detail, style));
      row++;
    }
    add(list, 3, row, new JLabel());
    return list;
  }

  private static void add(JPanel list, int column, int row, JComponent cell) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = row;
    at.anchor = GridBagConstraints.BASELINE_LEADING;
    at.weightx = column == 3 ? 1 : 0;
    at.insets = new Insets(4, column == 0 ? 0 : 18, 4, 0);
    list.add(cell, at);
  }
}
