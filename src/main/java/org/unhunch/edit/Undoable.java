package org.unhunch.edit;

import org.unhunch.message.Message;

/**
 * One thing done to something that is being made, as a value that is kept to be undone and done
 * again.
 *
 * @param <D> what is being made, of which each state is a value of its own
 */
public interface Undoable<D> {
  /** {@return what it makes of this} */
  D of(D before);

  /** {@return what it does to this, to be said of undoing it} */
  Message said(D before);

  /** {@return whether it goes on with what the one before did, as typing does} */
  default boolean goesOnWith(Undoable<D> before) {
    return false;
  }
}
