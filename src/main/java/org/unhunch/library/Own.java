package org.unhunch.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Require;

/**
 * One's own exercises and routines: each change is in the library at once, and saved.
 *
 * <p>It is a pack like any other, which comes into being with the first thing in it. For the thread
 * of the screens.
 */
public final class Own {
  /** The id of what has a name without a letter of the Latin script. */
  private static final String NAMELESS = "mine";

  /** Of an id's sixty letters, so that a number has room behind it. */
  private static final int ROOM = 50;

  /** What lasts as long as the program. */
  static final Keeping KEPT_NOWHERE =
      new Keeping() {
        @Override
        public Pack begin() {
          return new Pack(new UUID(0, 0), "own", "", "", 1, "en");
        }

        @Override
        public void save(PackContent content) {
          // Nowhere.
        }
      };

  /** Where what is one's own is kept. */
  public interface Keeping {
    /** {@return a new pack for what is one's own, called once at most} */
    Pack begin();

    /** Saves all of it, on another thread, and tells if that fails. */
    void save(PackContent content);
  }

  private final Library library;
  private final Keeping keeping;
  private Optional<PackContent> content;

  Own(Library library, Optional<PackContent> content, Keeping keeping) {
    this.library = library;
    this.keeping = keeping;
    this.content = content;
    content.ifPresent(library::put);
  }

  /** {@return one's own routines, in the order in which they were made} */
  public List<Routine> routines() {
    return content.map(PackContent::routines).orElse(List.of());
  }

  /** {@return one's own exercises} */
  public List<Exercise> exercises() {
    return content.map(PackContent::exercises).orElse(List.of());
  }

  /** {@return whether an exercise or a routine with this id is one's own} */
  public boolean has(String id) {
    return content.filter(each -> each.pack().has(id)).isPresent();
  }

  /** {@return an id that nothing of one's own has yet, after a name} */
  public String newId(String name) {
    String right = Require.rightId(name);
    String first =
        right.isEmpty()
            ? NAMELESS
            : Require.rightId(right.substring(0, Math.min(right.length(), ROOM)));
    Pack pack = begun().pack();
    String id = first;
    for (int more = 2; isTaken(pack.fullId(id)); more++) {
      id = first + "-" + more;
    }
    return pack.fullId(id);
  }

  private boolean isTaken(String id) {
    return routines().stream().map(Routine::id).anyMatch(id::equals)
        || exercises().stream().map(Exercise::id).anyMatch(id::equals);
  }

  private PackContent begun() {
    if (content.isEmpty()) {
      content = Optional.of(PackContent.empty(keeping.begin()));
    }
    return content.get();
  }

  /** Keeps a routine, in the place of the one with its id or as a new one. */
  public void put(Routine routine) {
    change(all -> all.with(routine));
  }

  /**
   * Keeps an exercise, in the place of the one with its id or as a new one.
   *
   * @param shown its poses, by its id; empty if it has none
   */
  public void put(Exercise exercise, Map<String, Choreography> shown) {
    change(all -> all.with(exercise, shown));
  }

  /** Removes the routine or the exercise with the id, which no routine of one's own uses. */
  public void remove(String id) {
    change(all -> all.without(id));
  }

  private void change(UnaryOperator<PackContent> to) {
    PackContent next = to.apply(begun());
    content = Optional.of(next);
    keeping.save(next);
    library.put(next);
  }
}
