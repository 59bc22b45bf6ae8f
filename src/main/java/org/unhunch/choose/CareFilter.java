package org.unhunch.choose;

import java.util.List;
import java.util.Optional;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;

/** Replaces what a person takes care with by its declared substitutes. */
final class CareFilter {
  /** Levels of one exercise could name each other; exercises never lead in a circle. */
  private static final int MOST_HOPS = 8;

  private final Person person;
  private final Catalog catalog;
  private final List<Care> cares;

  /** Makes a filter for the person's cares, of which the catalog's first gives the reason. */
  CareFilter(Person person, Catalog catalog) {
    this.person = person;
    this.catalog = catalog;
    this.cares = catalog.cares().stream().filter(person.cares()::contains).toList();
  }

  void apply(RoutineDraft draft) {
    int index = 0;
    while (index < draft.entries().size()) {
      Optional<Care> care = flagging(draft.entries().get(index).level());
      boolean stays = care.isEmpty() || replace(draft, index, care.get());
      index += stays ? 1 : 0;
    }
  }

  /** Puts the substitute into the place of an entry; false if the entry was left out instead. */
  private boolean replace(RoutineDraft draft, int index, Care care) {
    Routine.Entry entry = draft.entries().get(index);
    Optional<Routine.Entry> substitute = possible(entry, MOST_HOPS);
    if (substitute.isEmpty()) {
      draft.leaveOut(index, Change.Kind.LEFT_OUT, Optional.of(care));
      return false;
    }
    boolean same = substitute.get().exercise() == entry.exercise();
    if (!same && draft.has(substitute.get().exercise())) {
      draft.leaveOutFor(index, substitute.get().exercise(), care);
      return false;
    }
    Change.Kind kind = same ? Change.Kind.OTHER_LEVEL : Change.Kind.REPLACED;
    draft.replace(index, kind, substitute.get(), care);
    return true;
  }

  private Optional<Care> flagging(Level level) {
    return cares.stream()
        .filter(care -> care.flags(level.body().movements(), level.body().positions()))
        .findFirst();
  }

  /** The first entry in the chain of substitutes that no care flags, if the person can do it. */
  private Optional<Routine.Entry> possible(Routine.Entry entry, int hops) {
    Optional<Care> care = flagging(entry.level());
    if (care.isEmpty()) {
      return Optional.of(entry).filter(each -> person.canDo(each.level()));
    }
    return hops == 0
        ? Optional.empty()
        : entry.exercise().substitutes().stream()
            .filter(declared -> declared.instead() == care.get())
            .findFirst()
            .map(declared -> person.forWhatIsThere(catalog.substituted(entry, declared)))
            .flatMap(instead -> possible(instead, hops - 1));
  }
}
