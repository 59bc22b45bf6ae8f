package org.unhunch.ui.done;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.unhunch.history.Session;
import org.unhunch.history.review.Days;
import org.unhunch.player.SessionRecord;
import org.unhunch.ui.chart.WeekCard;
import org.unhunch.ui.kit.Buttons;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.KeyButton;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.ui.kit.sign.NoteField;
import org.unhunch.ui.progress.NextSteps;
import org.unhunch.ui.progress.StepOffers;
import org.unhunch.ui.stiffness.StiffnessRow;
import org.unhunch.words.Words;

/** What was done in a session, how it feels now, and the week so far. Enter finishes. */
public final class DoneScreen {
  private final SessionRecord record;
  private final Words words;
  private final DoneWords said;
  private final NextSteps steps;
  private final StepOffers offers;
  private final WeekCard week;
  private final JLabel change = Texts.label("", "bold");
  private final JPanel note = Texts.column(6);
  private final Command addNote;
  private final JButton noteInFoot;
  private final JComponent noteBelow;
  private final Command finishing;
  private final KeyButton finish;
  private final DonePage component;
  private Session session;
  private Runnable sayRest = () -> {};

  /**
   * What is left of a session.
   *
   * @param seconds how long it takes, at the amounts that are agreed to by then
   * @param play plays it
   */
  public record Rest(IntSupplier seconds, Runnable play) {}

  /**
   * Where to go from here.
   *
   * @param rest what is left, if anything is
   * @param again plays the same routine once more
   * @param finish goes back to choosing
   */
  public record Exits(Optional<Rest> rest, Runnable again, Runnable finish) {}

  /**
   * A screen for a session that is over.
   *
   * @param record what was done
   * @param session the same as the history keeps it, if it does
   * @param steps offers what is due, and has the history, which gets all that is said of the
   *     session
   */
  public DoneScreen(SessionRecord record, Session session, NextSteps steps, Exits exits) {
    this.record = record;
    this.session = session;
    this.words = steps.ui().words();
    this.said = new DoneWords(words);
    this.steps = steps;
    this.offers = new StepOffers(steps, () -> sayRest.run());
    this.week = new WeekCard(words);
    this.addNote = new Command("done.note", words, this::openNote, "N");
    this.noteInFoot = noteButton();
    this.noteBelow = Buttons.row(noteButton());
    this.finishing = new Command("done.finish", words, exits.finish(), "ENTER");
    this.finish = finishing.keyButton();
    finish.putClientProperty("FlatLaf.styleClass", "primary large");
    DoneList list = new DoneList(record, words, steps.ui().pictures());
    component = new DonePage(list, week.component(), offers.component(), foot(exits), this::narrow);
    component.addAbove(heading());
    if (session.isWorthKeeping()) {
      if (steps.ui().preferences().get().asksStiffness()) {
        component.addAbove(stiffness());
      }
      offers.show(record.entries().stream().map(SessionRecord.Entry::what).toList());
      addNote.bindInside(component);
    }
    component.addList(note);
    if (!session.note().isEmpty()) {
      openNote();
    }
    Command.onKey(component, "ESCAPE", exits.finish());
    Command.onKey(component, "ENTER", exits.finish());
  }

  /** {@return the component to put into the window} */
  public JComponent component() {
    return component;
  }

  /** Takes the focus, so that Enter finishes. */
  public void focus() {
    finish.requestFocusInWindow();
    if (session.isWorthKeeping()) {
      offers.open();
    }
    steps.history().read(this::showWeek);
  }

  private void showWeek(List<Session> sessions) {
    week.show(
        new Days(sessions, steps.ui().clocks().zone()), steps.ui().clocks().now().toLocalDate());
  }

  private JComponent heading() {
    JPanel heading = Texts.column(0);
    heading.add(Texts.block(said.title(record), "title"));
    heading.add(Texts.block(said.sum(record, session.playedSeconds()), "muted"));
    return heading;
  }

  private JComponent stiffness() {
    JPanel above = new JPanel(new AtEnd(8));
    above.add(Texts.block(words.text("stiffness.question.after"), "heading"));
    above.add(change);
    StiffnessRow row = new StiffnessRow(words, session.stiffnessAfter(), this::rate);
    session.stiffnessBefore().ifPresent(row::showBefore);
    row.bindKeys(component);
    JPanel stiffness = Texts.column(4);
    stiffness.add(above);
    stiffness.add(row.component());
    showChange();
    return stiffness;
  }

  private void rate(int chosen) {
    change(each -> each.withStiffnessAfter(OptionalInt.of(chosen)));
    showChange();
  }

  /** More is said as plainly as the same: nobody has done anything wrong. */
  private void showChange() {
    if (session.stiffnessBefore().isEmpty() || session.stiffnessAfter().isEmpty()) {
      return;
    }
    int before = session.stiffnessBefore().getAsInt();
    int now = session.stiffnessAfter().getAsInt();
    change.putClientProperty("FlatLaf.styleClass", now < before ? "bold good" : "bold");
    change.setText(said.change(before, now));
    change.getParent().revalidate();
  }

  private JComponent foot(Exits exits) {
    JPanel left = Buttons.row();
    exits.rest().ifPresent(rest -> left.add(restButton(rest)));
    left.add(Buttons.button("done.again", words, exits.again()));
    if (session.isWorthKeeping()) {
      left.add(noteInFoot);
      note.add(noteBelow);
    }
    JPanel foot = new JPanel(new AtEnd(8));
    foot.add(left);
    foot.add(finish);
    return foot;
  }

  private JButton noteButton() {
    JButton button = addNote.keyButton();
    button.putClientProperty("JButton.buttonType", "borderless");
    return button;
  }

  /** Where there is little width, the foot keeps to one line: keys go first, then the note. */
  private void narrow(boolean little) {
    finish.showKey(!little);
    noteInFoot.setVisible(!little);
    noteBelow.setVisible(little && addNote.isEnabled());
  }

  /** What is agreed to here counts for the rest, too. */
  private JButton restButton(Rest rest) {
    Command command = new Command("done.rest", words, rest.play());
    sayRest = () -> command.say("done.rest", words.clock(rest.seconds().getAsInt()));
    sayRest.run();
    return command.button();
  }

  private void openNote() {
    if (addNote.isEnabled()) {
      String label = words.text("done.note.label");
      NoteField field =
          new NoteField("note", label, 2, session.note(), text -> change(it -> it.withNote(text)));
      JLabel above = Texts.label(label, "heading");
      above.setLabelFor(field.area());
      note.add(above);
      note.add(field.component());
      Texts.scrollToFocus(note);
      addNote.setEnabled(false);
      noteBelow.setVisible(false);
      component.revalidate();
      field.area().requestFocusInWindow();
    }
  }

  private void change(UnaryOperator<Session> how) {
    session = how.apply(session);
    steps.history().add(session);
  }
}
