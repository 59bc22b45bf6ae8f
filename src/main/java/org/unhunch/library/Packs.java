package org.unhunch.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.unhunch.pack.Comparison;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.Update;
import org.unhunch.pack.Update.Take;
import org.unhunch.routine.Exercise;

/**
 * The packs of others that were added. What one's own routines use of a pack becomes one's own when
 * it goes. For the thread of the screens.
 */
public final class Packs {
  private final Library library;
  private final Keeping keeping;
  private final Map<UUID, PackContent> all = new LinkedHashMap<>();

  Packs(Library library, Keeping keeping) {
    this.library = library;
    this.keeping = keeping;
  }

  /** Has one that is kept already. */
  void begin(PackContent content) {
    all.put(content.pack().id(), content);
  }

  /** {@return all of them, in the order in which they were added} */
  public List<PackContent> all() {
    return List.copyOf(all.values());
  }

  /** {@return a pack in the language of what ships, as far as it has that whole} */
  public PackContent shown(PackContent content) {
    return content.in(library.shipped());
  }

  /** {@return what taking in a pack would change} */
  public Comparison compare(PackContent content) {
    return new Comparison(Optional.ofNullable(all.get(content.pack().id())), content);
  }

  /** {@return how the pack is taken in unless one chooses otherwise: what one uses stays} */
  public Update update(PackContent content) {
    Update update = Update.of(compare(content));
    for (Change<Exercise> each : update.comparison().exercises()) {
      if (each.isGone() && library.own().uses(each.thing().id())) {
        update = update.with(each.thing(), Update.Take.KEEP);
      }
    }
    return update;
  }

  /** Adds a pack, or puts it in the place of what is here of it. */
  public void put(PackContent content) {
    put(update(content), Exercise::name);
  }

  /**
   * Takes an update in as was chosen. What of it becomes one's own is in the language in which it
   * was shown.
   *
   * @param named gives the name of what was before and becomes one's own beside what is now
   */
  public void put(Update update, Function<Exercise, String> named) {
    PackContent content = update.content();
    update.comparison().before().ifPresent(PackContent::hold);
    Update shown = update.in(library.shipped());
    shown.before(Take.KEEP).forEach(this::adopt);
    update.comparison().exercises().stream()
        .filter(Change::isGone)
        .forEach(each -> library.own().leaveOut(each.thing().id()));
    all.put(content.pack().id(), content);
    keeping.save(content);
    library.put(shown(content));
    library.own().follow();
    shown
        .before(Take.BOTH)
        .forEach(each -> library.own().copy(each, named.apply(each), update.shownBefore(each)));
  }

  /** {@return the version before of a pack, as long as there is one} */
  public Optional<PackContent> before(Pack pack) {
    return keeping.before(pack, library.shipped());
  }

  /** Removes a pack; what was done with it stays in the history. */
  public void remove(Pack pack) {
    PackContent gone = all.get(pack.id());
    if (gone != null) {
      gone.hold();
      shown(gone).exercises().stream()
          .filter(each -> library.own().uses(each.id()))
          .forEach(this::adopt);
      all.remove(pack.id());
      keeping.remove(pack);
      library.remove(pack.id().toString());
    }
  }

  private void adopt(Exercise exercise) {
    library.own().adopt(exercise, library.poses(exercise.id()));
  }
}
