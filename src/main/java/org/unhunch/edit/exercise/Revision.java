package org.unhunch.edit.exercise;

import java.util.Locale;
import org.unhunch.edit.Undoable;
import org.unhunch.message.Message;

/**
 * One thing done to an exercise that is being made.
 *
 * @param blank which part of the form it is about
 * @param what what of it; of the same blank and the same, one goes on with the other
 * @param to what it makes of it
 */
public record Revision(Blank blank, String what, Sketch to) implements Undoable<Sketch> {
  @Override
  public Sketch of(Sketch before) {
    return to;
  }

  @Override
  public Message said(Sketch before) {
    return Message.of("make.undo." + blank.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean goesOnWith(Undoable<Sketch> before) {
    return before instanceof Revision other && other.blank == blank && other.what.equals(what);
  }
}
