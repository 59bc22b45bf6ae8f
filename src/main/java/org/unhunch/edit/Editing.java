package org.unhunch.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unhunch.message.Message;

/**
 * Something that is being made, with all that was done to it, which can be undone and done again.
 *
 * <p>What goes on with the step before, such as typing or a stepper that is held down, is one step
 * with it until {@link #settle}.
 *
 * @param <D> what is being made
 * @param <C> what is done to it
 */
public final class Editing<D, C extends Undoable<D>> {
  private static final int MOST_STEPS = 100;

  private final Deque<Step<D, C>> done = new ArrayDeque<>();
  private final Deque<Step<D, C>> undone = new ArrayDeque<>();
  private final Predicate<D> allowed;
  private D draft;
  private boolean settled = true;

  /** The draft before an edit, and after all that went on with it. */
  private record Step<D, C>(C edit, D before, D after) {}

  /**
   * Begins with a draft, of which nothing can be undone.
   *
   * @param allowed whether a draft is not too much to be made
   */
  public Editing(D draft, Predicate<D> allowed) {
    this.draft = draft;
    this.allowed = allowed;
  }

  /** {@return the draft as it is now} */
  public D draft() {
    return draft;
  }

  /** {@return whether the edit was done; one that changes nothing, or too much, is not} */
  public boolean apply(C edit) {
    D next = edit.of(draft);
    if (next.equals(draft) || !allowed.test(next)) {
      return false;
    }
    boolean goesOn = !settled && !done.isEmpty() && edit.goesOnWith(done.peek().edit());
    D before = goesOn ? done.pop().before() : draft;
    if (!next.equals(before)) {
      done.push(new Step<>(edit, before, next));
    }
    if (done.size() > MOST_STEPS) {
      done.removeLast();
    }
    undone.clear();
    draft = next;
    settled = false;
    return true;
  }

  /** Has what is done next be a step of its own. */
  public void settle() {
    settled = true;
  }

  /** {@return what was undone; empty where there is nothing to undo} */
  public Optional<C> undo() {
    return step(done, undone, Step::before);
  }

  /** {@return what was done again; empty where nothing was undone} */
  public Optional<C> redo() {
    return step(undone, done, Step::after);
  }

  private Optional<C> step(
      Deque<Step<D, C>> from, Deque<Step<D, C>> to, Function<Step<D, C>, D> then) {
    settle();
    Optional<Step<D, C>> step = Optional.ofNullable(from.poll());
    step.ifPresent(
        each -> {
          to.push(each);
          draft = then.apply(each);
        });
    return step.map(Step::edit);
  }

  /** {@return what would be undone, said} */
  public Optional<Message> undoes() {
    return Optional.ofNullable(done.peek()).map(each -> each.edit().said(each.before()));
  }

  /** {@return what would be done again, said} */
  public Optional<Message> redoes() {
    return Optional.ofNullable(undone.peek()).map(each -> each.edit().said(each.before()));
  }
}
