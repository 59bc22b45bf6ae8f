package org.unhunch.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;

/** One thing done to a routine that is being made. */
public sealed interface Edit extends Undoable<Draft> {
  /** {@return the row that it is on, which is shown then; -1 for none} */
  int row();

  /** {@return the name of an exercise, or that it is a rest} */
  static Object named(Routine.Item row) {
    return row instanceof Routine.Entry entry ? entry.exercise().name() : Message.of("edit.rest");
  }

  /** {@return what is done to rows, to be said of undoing it: of one by its name} */
  private static Message said(String key, List<Routine.Item> rows) {
    return rows.size() == 1
        ? Message.of(key, named(rows.get(0)))
        : Message.of(key + ".rows", rows.size());
  }

  /** {@return the rows of a draft with these numbers} */
  private static List<Routine.Item> of(Draft draft, List<Integer> rows) {
    return rows.stream().map(draft.rows()::get).toList();
  }

  /** {@return the rows of a draft but for those with these numbers} */
  private static List<Routine.Item> without(Draft draft, List<Integer> rows) {
    List<Routine.Item> left = new ArrayList<>();
    for (int row = 0; row < draft.rows().size(); row++) {
      if (!rows.contains(row)) {
        left.add(draft.rows().get(row));
      }
    }
    return left;
  }

  /**
   * Puts new rows there, one after the other.
   *
   * @param row of the first, from 0
   * @param what at least one
   */
  record Add(int row, List<Routine.Item> what) implements Edit {
    /** One row. */
    public Add(int row, Routine.Item what) {
      this(row, List.of(what));
    }

    public Add {
      what = List.copyOf(what);
    }

    @Override
    public Draft of(Draft draft) {
      List<Routine.Item> rows = new ArrayList<>(draft.rows());
      rows.addAll(row, what);
      return draft.with(rows);
    }

    @Override
    public Message said(Draft before) {
      return Edit.said("edit.undo.add", what);
    }
  }

  /** Takes rows out, at least one. */
  record Remove(List<Integer> rows) implements Edit {
    /** One row. */
    public Remove(int at) {
      this(List.of(at));
    }

    public Remove {
      rows = List.copyOf(rows);
    }

    @Override
    public Draft of(Draft draft) {
      return draft.with(without(draft, rows));
    }

    @Override
    public Message said(Draft before) {
      return Edit.said("edit.undo.remove", Edit.of(before, rows));
    }

    @Override
    public int row() {
      return -1;
    }
  }

  /**
   * Takes rows out and puts them, one after the other, where the first then has that place.
   *
   * @param rows at least one, in order
   */
  record Move(List<Integer> rows, int row) implements Edit {
    /** One row. */
    public Move(int from, int row) {
      this(List.of(from), row);
    }

    public Move {
      rows = List.copyOf(rows);
    }

    @Override
    public Draft of(Draft draft) {
      List<Routine.Item> next = without(draft, rows);
      next.addAll(row, Edit.of(draft, rows));
      return draft.with(next);
    }

    @Override
    public Message said(Draft before) {
      return Edit.said("edit.undo.move", Edit.of(before, rows));
    }
  }

  /**
   * Puts another row in the place of one.
   *
   * @param what what becomes other, such as "reps"; of the same row and the same, one goes on with
   *     the other
   */
  record Put(int row, Routine.Item now, String what) implements Edit {
    @Override
    public Draft of(Draft draft) {
      List<Routine.Item> rows = new ArrayList<>(draft.rows());
      rows.set(row, now);
      return draft.with(rows);
    }

    @Override
    public Message said(Draft before) {
      return Message.of("edit.undo.put", named(now));
    }

    @Override
    public boolean goesOnWith(Undoable<Draft> before) {
      return before instanceof Put other && other.row == row && other.what.equals(what);
    }
  }

  /** Calls it something. */
  record Name(String name) implements Edit {
    @Override
    public Draft of(Draft draft) {
      return draft.named(name);
    }

    @Override
    public Message said(Draft before) {
      return Message.of("edit.undo.name");
    }

    @Override
    public int row() {
      return -1;
    }

    @Override
    public boolean goesOnWith(Undoable<Draft> before) {
      return before instanceof Name;
    }
  }

  /** Begins with the rows of a routine. */
  record Begin(Routine with) implements Edit {
    @Override
    public Draft of(Draft draft) {
      return Draft.of(with).named(draft.name());
    }

    @Override
    public Message said(Draft before) {
      return Message.of("edit.undo.begin", with.name());
    }

    @Override
    public int row() {
      return -1;
    }
  }

  /**
   * Leaves something as it is, of which a warning says that it might be otherwise.
   *
   * @param row the row that it is on; -1 for none
   * @param warning the id of the warning
   */
  record Leave(int row, String warning) implements Edit {
    @Override
    public Draft of(Draft draft) {
      Set<String> left = new HashSet<>(draft.left());
      left.add(warning);
      return new Draft(draft.name(), draft.rows(), left);
    }

    @Override
    public Message said(Draft before) {
      return Message.of("edit.undo.leave");
    }
  }
}
