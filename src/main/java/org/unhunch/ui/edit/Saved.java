package org.unhunch.ui.edit;

import java.util.Optional;
import org.unhunch.edit.Draft;
import org.unhunch.library.Own;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Longest;
import org.unhunch.words.Words;

/**
 * Keeps a draft among one's own routines as it is made, under one id from its first exercise on.
 */
public final class Saved {
  private final Own own;
  private final Words words;
  private Optional<String> id;
  private Draft kept;

  /**
   * Keeps nothing until something has changed.
   *
   * @param id of the routine of one's own that the draft is of; empty for a new one
   */
  public Saved(Own own, Words words, Optional<String> id, Draft draft) {
    this.own = own;
    this.words = words;
    this.id = id;
    this.kept = draft;
  }

  /** Keeps the draft as it is now, if it has changed. */
  public void keep(Draft draft) {
    if (!draft.equals(kept)) {
      put(draft);
    }
  }

  /** Keeps the draft also where nothing has changed, such as a copy that is to be one's own. */
  void put(Draft draft) {
    kept = draft;
    routine(draft).ifPresentOrElse(own::put, () -> id.filter(own::has).ifPresent(own::remove));
  }

  /** The draft as a routine to be kept and played; empty while it has no exercise. */
  Optional<Routine> routine(Draft draft) {
    return routine(draft, draft);
  }

  /** A part of the draft as a routine to be played; empty where it has no exercise. */
  Optional<Routine> routine(Draft draft, Draft part) {
    if (part.entries().isEmpty()) {
      return Optional.empty();
    }
    String plain = name(draft);
    id = id.or(() -> Optional.of(own.newId(plain)));
    String summary = words.text("edit.summary");
    Routine routine = new Routine(id.get(), free(plain), summary, part.items());
    return Optional.of(own.worded(routine.leaving(draft.left())));
  }

  /** Whether it was kept and has been removed since. */
  boolean isGone() {
    return !kept.entries().isEmpty()
        && id.filter(each -> own.routines().stream().noneMatch(it -> it.id().equals(each)))
            .isPresent();
  }

  /** As much of it as a name may have: a copy is called more than what it is of. */
  private String name(Draft draft) {
    return draft.name().isBlank()
        ? words.text("edit.nameless")
        : Longest.start(draft.name().strip(), Longest.NAME).strip();
  }

  /** Whether another routine of one's own is called so. */
  boolean isTaken(String name) {
    return another(name).isPresent();
  }

  /** Another routine of one's own that is called so. */
  Optional<Routine> another(String name) {
    return own.routines().stream()
        .filter(each -> !Optional.of(each.id()).equals(id))
        .filter(each -> each.name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** The name, or where another has it, the name with a number behind it. */
  private String free(String name) {
    String free = name;
    for (int number = 2; isTaken(free); number++) {
      int behind = words.text("edit.numbered", "", number).length();
      String start = Longest.start(name, Longest.NAME - behind).strip();
      free = words.text("edit.numbered", start, number);
    }
    return free;
  }
}
