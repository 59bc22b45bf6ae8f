package org.unhunch.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unhunch.pack.Comparison;
import org.unhunch.pack.Comparison.Change;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
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

  /** {@return what taking in a pack would change} */
  public Comparison compare(PackContent content) {
    return new Comparison(Optional.ofNullable(all.get(content.pack().id())), content);
  }

  /** {@return the exercises that the file lacks and one's own routines use} */
  public List<Exercise> kept(Comparison comparison) {
    return comparison.exercises().stream()
        .filter(Change::isGone)
        .map(Change::thing)
        .filter(each -> library.own().uses(each.id()))
        .toList();
  }

  /** Adds a pack, or puts it in the place of what is here of it. */
  public void put(PackContent content) {
    kept(compare(content)).forEach(this::adopt);
    all.put(content.pack().id(), content);
    keeping.save(content);
    library.put(content);
    library.own().follow();
  }

  /** Removes a pack; what was done with it stays in the history. */
  public void remove(Pack pack) {
    PackContent gone = all.get(pack.id());
    if (gone != null) {
      gone.exercises().stream().filter(each -> library.own().uses(each.id())).forEach(this::adopt);
      all.remove(pack.id());
      keeping.remove(pack);
      library.remove(pack.id().toString());
    }
  }

  private void adopt(Exercise exercise) {
    library.own().adopt(exercise, library.poses(exercise.id()));
  }
}
