package org.unhunch.edit;

import java.util.ArrayList;
import java.util.List;
import org.unhunch.message.Message;
import org.unhunch.routine.Routine;

/** One thing done to a routine that is being made. */
public sealed interface Edit extends Undoable<Draft> {
  /** {@return the row that it is on, which is shown then; -1 for none} */
  int row();

  /** {@return the name of an exercise, or that it is a rest} */
  static Object named(Item row) {
    return row instanceof Item.Work work ? work.entry().exercise().name() : Message.of("edit.rest");
  }

  /** Puts a new row there, from 0. */
  record Add(int row, Item what) implements Edit {
    @Override
    public Draft of(Draft draft) {
      List<Item> rows = new ArrayList<>(draft.rows());
      rows.add(row, what);
      return new Draft(draft.name(), rows);
    }

    @Override
    public Message said(Draft before) {
      return Message.of("edit.undo.add", named(what));
    }
  }

  /** Takes a row out. */
  record Remove(int at) implements Edit {
    @Override
    public Draft of(Draft draft) {
      List<Item> rows = new ArrayList<>(draft.rows());
      rows.remove(at);
      return new Draft(draft.name(), rows);
    }

    @Override
    public Message said(Draft before) {
      return Message.of("edit.undo.remove", named(before.rows().get(at)));
    }

    @Override
    public int row() {
      return -1;
    }
  }

  /** Takes a row out and puts it where it then has that place. */
  record Move(int from, int row) implements Edit {
    @Override
    public Draft of(Draft draft) {
      List<Item> rows = new ArrayList<>(draft.rows());
      rows.add(row, rows.remove(from));
      return new Draft(draft.name(), rows);
    }

    @Override
    public Message said(Draft before) {
      return Message.of("edit.undo.move", named(before.rows().get(from)));
    }
  }

  /**
   * Puts another row in the place of one.
   *
   * @param what what becomes other, such as "reps"; of the same row and the same, one goes on with
   *     the other
   */
  record Put(int row, Item now, String what) implements Edit {
    @Override
    public Draft of(Draft draft) {
      List<Item> rows = new ArrayList<>(draft.rows());
      rows.set(row, now);
      return new Draft(draft.name(), rows);
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
      return new Draft(name, draft.rows());
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
      return new Draft(draft.name(), Draft.of(with).rows());
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
}
