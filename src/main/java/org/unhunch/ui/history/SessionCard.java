package org.unhunch.ui.history;

import java.awt.Component;
import java.awt.Container;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.text.JTextComponent;
import org.unhunch.history.ExerciseDone;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.history.Session;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.routine.Side;
import org.unhunch.ui.kit.Command;
import org.unhunch.ui.kit.Texts;
import org.unhunch.ui.kit.layout.AtEnd;
import org.unhunch.ui.kit.layout.SideBySide;
import org.unhunch.ui.kit.sign.NoteField;
import org.unhunch.words.Words;

/** One session: when, how long, how stiff, each exercise against what was planned, and notes. */
final class SessionCard {
  private static final int INDENT = 29;
  private static final int MARK = 8;
  private final Session session;
  private final Names names;
  private final Words words;
  private final Changes changes;
  private final JButton delete;
  private final JPanel component = Texts.column(4);

  /** Is told how a session is to be changed. */
  interface Changes {
    /** Changes the session as it is by now. */
    void change(UnaryOperator<Session> how);
  }

  SessionCard(Session session, ZoneId zone, Names names, Changes changes, Runnable delete) {
    this.session = session;
    this.names = names;
    this.words = names.words();
    this.changes = changes;
    String time = words.date("date.time", session.when().local(zone));
    String title = words.text("day.session", time, session.routineName());
    Command command = new Command("day.delete", words, delete, "DELETE");
    this.delete = quiet(words.text("day.delete"), words.text("day.delete.name", title));
    this.delete.setName("day.delete");
    this.delete.putClientProperty("JButton.buttonType", "borderless");
    this.delete.addActionListener(command);
    component.add(heading(title));
    component.add(Texts.block(summary(), "muted"));
    for (int index = 0; index < session.exercises().size(); index++) {
      addExercise(index, session.exercises().get(index));
    }
    addNote();
    command.bindInside(component);
    addMenu(command);
  }

  /** The menu is there wherever the pointer is, and for the keyboard wherever the focus is. */
  private void addMenu(Command command) {
    JPopupMenu menu = new JPopupMenu();
    menu.add(command.item(new JMenuItem()));
    component.setComponentPopupMenu(menu);
    inheritMenu(component);
  }

  /** All but the notes, whose menu would be one of their text. */
  private static void inheritMenu(Container all) {
    for (Component each : all.getComponents()) {
      if (each instanceof JComponent inner && !(inner instanceof JTextComponent)) {
        inner.setInheritsPopupMenu(true);
        inheritMenu(inner);
      }
    }
  }

  /** A button that stands back behind what it belongs to; its name says what that is. */
  static JButton quiet(String text, String name) {
    JButton button = new JButton(text);
    button.putClientProperty("FlatLaf.styleClass", "small");
    button.getAccessibleContext().setAccessibleName(name);
    return button;
  }

  JComponent component() {
    return component;
  }

  /** Takes the focus, at what deletes it. */
  void focus() {
    delete.requestFocusInWindow();
  }

  private JComponent heading(String title) {
    JPanel row = new JPanel(new AtEnd(8));
    row.setBorder(Texts.room(12, 0, 0, 0));
    row.add(Texts.block(title, "heading"));
    row.add(delete);
    return row;
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(ending());
    Object before = session.stiffnessBefore().stream().boxed().findFirst().orElse(null);
    Object after = session.stiffnessAfter().stream().boxed().findFirst().orElse(null);
    if (before != null && after != null) {
      parts.add(words.text("day.stiffness.both", before, after));
    } else if (before != null) {
      parts.add(words.text("day.stiffness.before", before));
    } else if (after != null) {
      parts.add(words.text("day.stiffness.after", after));
    }
    return String.join(" ", parts);
  }

  /** That it came to its end says too much where something was skipped on the way. */
  private String ending() {
    String played = words.duration(session.playedSeconds());
    int all = session.exercises().size();
    long done = session.exercises().stream().filter(each -> each.outcome() == Outcome.DONE).count();
    if (session.ending() != Session.Ending.FINISHED || done == all) {
      return words.text(Words.key("day.", session.ending()), played);
    }
    return done == 0
        ? words.text("day.finished.parts", played)
        : words.text("done.sum", played, words.text("done.some", done, all));
  }

  private void addExercise(int index, ExerciseDone done) {
    String name = names.exercise(done);
    String mark = words.text(Words.key("done.mark.", done.outcome()));
    JPanel lines = Texts.column(0);
    lines.add(Texts.block(name, null));
    amounts(done).forEach(line -> lines.add(Texts.block(line, "muted")));
    if (done.hurt()) {
      lines.add(Texts.block(words.text("day.hurt"), "warning"));
    }
    JPanel said = new JPanel(new SideBySide(MARK));
    said.add(mark(mark, done.outcome()));
    said.add(lines);
    JPanel row = new JPanel(new AtEnd(8));
    row.setBorder(Texts.room(4, 0, 4, 0));
    row.add(said);
    component.add(row);
    if (done.note().isEmpty()) {
      row.add(noteButton(index, name, row));
    } else {
      row.add(new JLabel());
      component.add(indented(note(index, name, done.note()).component()));
    }
  }

  private NoteField note(int index, String name, String text) {
    return new NoteField(
        "note." + index,
        words.text("day.note.exercise", name),
        1,
        text,
        note -> changes.change(now -> now.withExerciseNote(index, note)));
  }

  private static JLabel mark(String mark, Outcome outcome) {
    String style =
        switch (outcome) {
          case DONE -> "good";
          case PARTLY -> "accented";
          case SKIPPED, NOT_REACHED -> "muted";
        };
    return Texts.mark(mark, style);
  }

  /** A button that makes way for a field below its exercise. */
  private JButton noteButton(int index, String name, Component last) {
    JButton button = quiet(words.text("day.note.add"), words.text("day.note.exercise", name));
    button.setName("add-note." + index);
    button.addActionListener(
        event -> {
          NoteField note = note(index, name, "");
          button.setVisible(false);
          int place = component.getComponentZOrder(last) + 1;
          component.add(indented(note.component()), place);
          component.revalidate();
          note.area().requestFocusInWindow();
        });
    return button;
  }

  private static JComponent indented(JComponent inner) {
    inner.setBorder(
        BorderFactory.createCompoundBorder(Texts.room(0, INDENT, 4, 0), inner.getBorder()));
    return inner;
  }

  private List<String> amounts(ExerciseDone done) {
    if (!done.outcome().isSome()) {
      return List.of(words.text(Words.key("day.", done.outcome())));
    }
    List<String> amounts = done.sides().stream().map(this::amount).distinct().toList();
    if (amounts.size() == 1 && done.sides().size() > 1) {
      boolean circling = done.sides().get(0).side().equals(Optional.of(Side.FORWARD));
      return List.of(words.text(circling ? "day.both-ways" : "day.both", amounts.get(0)));
    }
    return done.sides().stream().map(this::amountOfSide).toList();
  }

  private String amount(SideCount count) {
    String seconds = words.duration(count.secondsDone());
    return count.repsDone() == count.repsPlanned()
        ? words.text("day.done.all", count.repsDone(), seconds)
        : words.text(
            "day.done",
            count.repsDone(),
            count.repsPlanned(),
            seconds,
            words.duration(count.secondsPlanned()));
  }

  private String amountOfSide(SideCount count) {
    return count
        .side()
        .map(side -> words.text(Words.key("side.", side)))
        .map(side -> words.text("day.side", side, amount(count)))
        .orElse(amount(count));
  }

  private void addNote() {
    NoteField note =
        new NoteField(
            "note",
            words.text("day.note"),
            2,
            session.note(),
            text -> changes.change(now -> now.withNote(text)));
    JLabel label = Texts.label(words.text("day.note"), "muted");
    label.setLabelFor(note.area());
    label.setBorder(Texts.room(6, 0, 0, 0));
    component.add(label);
    component.add(note.component());
  }
}
