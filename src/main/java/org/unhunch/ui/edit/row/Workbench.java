package org.unhunch.ui.edit.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unhunch.choose.Person;
import org.unhunch.edit.Draft;
import org.unhunch.edit.Edit;
import org.unhunch.edit.Editing;
import org.unhunch.edit.Overview;
import org.unhunch.progression.PersonFactory;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.ui.kit.Ui;

/**
 * What all parts of the screen show: the draft, what it comes to, and which of its rows is open.
 */
public final class Workbench {
  private static final int NONE = -1;
  private static final int REST_SECONDS = 30;

  private final Ui ui;
  private final Editing<Draft, Edit> editing;
  private final List<Runnable> listeners = new ArrayList<>();
  private Overview overview;
  private Person person;
  private int open = NONE;
  private List<Integer> chosen = List.of();

  public Workbench(Ui ui, Draft draft) {
    this.ui = ui;
    this.editing = new Editing<>(draft, Draft::hasEnd);
    measure();
  }

  public Ui ui() {
    return ui;
  }

  public Draft draft() {
    return editing.draft();
  }

  public Editing<Draft, Edit> editing() {
    return editing;
  }

  public Overview overview() {
    return overview;
  }

  /** The person as the settings are now. */
  public Person person() {
    return person;
  }

  /** The row that is open, or -1. */
  public int open() {
    return open;
  }

  /** Runs the action whenever there is something else to show. */
  public void listen(Runnable action) {
    listeners.add(action);
  }

  /** Does something to the draft; false where that changes nothing or would be too much. */
  public boolean apply(Edit edit) {
    int size = draft().rows().size();
    if (!editing.apply(edit)) {
      return false;
    }
    open = follow(edit, size);
    chosen = chosenAfter(edit);
    changed();
    return true;
  }

  /** Those that were moved or copied together are still chosen together. */
  private static List<Integer> chosenAfter(Edit edit) {
    int count =
        edit instanceof Edit.Move move
            ? move.rows().size()
            : edit instanceof Edit.Add add ? add.what().size() : 0;
    return count < 2 ? List.of() : IntStream.range(edit.row(), edit.row() + count).boxed().toList();
  }

  /** The rows that are chosen together, in order; none, or more than one. */
  public List<Integer> chosen() {
    return chosen;
  }

  /** Chooses these rows together; one alone is not chosen but has the focus. */
  public void choose(Collection<Integer> rows) {
    List<Integer> next = rows.size() < 2 ? List.of() : rows.stream().sorted().toList();
    if (!next.equals(chosen)) {
      chosen = next;
      listeners.forEach(Runnable::run);
    }
  }

  /** Where the open row has gone. */
  private int follow(Edit edit, int size) {
    List<Integer> rows = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    if (edit instanceof Edit.Add add) {
      rows.addAll(add.row(), Collections.nCopies(add.what().size(), NONE - 1));
    } else if (edit instanceof Edit.Remove remove) {
      rows.removeAll(remove.rows());
    } else if (edit instanceof Edit.Move move) {
      rows.removeAll(move.rows());
      rows.addAll(move.row(), move.rows());
    } else if (edit instanceof Edit.Begin) {
      return NONE;
    }
    return rows.indexOf(open);
  }

  /** Opens a row, or with -1 none. */
  public void open(int row) {
    editing.settle();
    open = row;
    listeners.forEach(Runnable::run);
  }

  /** What was undone, or done again. */
  public Optional<Edit> goBack(boolean back) {
    Optional<Edit> edit = back ? editing.undo() : editing.redo();
    edit.ifPresent(
        each -> {
          open = each instanceof Edit.Put put ? put.row() : NONE;
          chosen = List.of();
          changed();
        });
    return edit;
  }

  /** The situation, the person's times or the library have changed. */
  public void changed() {
    measure();
    listeners.forEach(Runnable::run);
  }

  private void measure() {
    var catalog = ui.library().catalog();
    person = new PersonFactory(catalog).of(ui.preferences().get());
    overview = Overview.of(draft(), catalog.paced(ui.pacing()), person.cares());
  }

  /** Where something new comes: after the open row, else at the end. */
  public int place() {
    return open == NONE ? draft().rows().size() : open + 1;
  }

  /** An exercise as it comes into a routine: at its chosen level, as the exercise says. */
  public Routine.Entry row(Exercise exercise) {
    String chosen = ui.preferences().get().practice().levels().get(exercise.id());
    Level level = Optional.ofNullable(chosen).flatMap(exercise::level).orElse(exercise.start());
    return new Routine.Entry(exercise, level);
  }

  /** A rest as it comes into a routine. */
  public static Routine.Item rest() {
    return new Routine.Rest(REST_SECONDS, "", false);
  }

  /** The names of all exercises in it. */
  public Set<String> exerciseIds() {
    return draft().entries().stream().map(each -> each.exercise().id()).collect(Collectors.toSet());
  }
}
