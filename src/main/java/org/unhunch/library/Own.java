package org.unhunch.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.unhunch.message.Message;
import org.unhunch.message.Problem;
import org.unhunch.pack.Pack;
import org.unhunch.pack.PackContent;
import org.unhunch.pack.PackReader;
import org.unhunch.pack.PackWriter;
import org.unhunch.pack.ReadPack;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Longest;
import org.unhunch.routine.term.Require;
import org.unhunch.routine.term.Wording;

/**
 * One's own exercises and routines: each change is in the library at once, and saved.
 *
 * <p>It is a pack like any other, which comes into being with the first thing in it. For the thread
 * of the screens.
 */
public final class Own {
  /** The id of what has a name without a letter of the Latin script. */
  private static final String NAMELESS = "mine";

  /** The name of the draft of a new exercise, which is none of an id. */
  private static final String NEW = "_new";

  /** Of an id's sixty letters, so that a number has room behind it. */
  private static final int ROOM = 50;

  private final Library library;
  private final Keeping keeping;
  private Optional<PackContent> content;

  /** The id here of what was adopted since the program began, by its id elsewhere. */
  private final Map<String, String> adopted = new HashMap<>();

  Own(Library library, Optional<PackContent> content, Keeping keeping) {
    this.library = library;
    this.keeping = keeping;
    this.content = content;
  }

  /** {@return what is one's own, as a pack; empty if nothing is yet} */
  public Optional<PackContent> content() {
    return content;
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

  /** {@return whom that is from which one sends; may be empty} */
  public String author() {
    return content.map(each -> each.pack().author()).orElse("");
  }

  /** Says whom that is from which one sends; may be empty. */
  public void sign(String author) {
    if (!author.equals(author())) {
      change(all -> all.as(all.pack().from(author, "")));
    }
  }

  private PackContent begun() {
    if (content.isEmpty()) {
      content = Optional.of(PackContent.empty(keeping.begin()));
    }
    return content.get();
  }

  /** Keeps a routine, in the place of the one with its id or as a new one. */
  public void put(Routine routine) {
    Routine mine = worded(here(routine));
    change(all -> all.with(mine));
  }

  /** What is being made may have been begun before an exercise that it has became one's own. */
  private Routine here(Routine routine) {
    Routine mine = routine;
    for (String each : routine.exerciseIds()) {
      String id = adopted.get(each);
      boolean gone = id != null && library.catalog().exercise(each).isEmpty();
      if (gone && begun().exercise(id).isPresent()) {
        mine = begun().adopted(mine, each, id);
      }
    }
    return mine;
  }

  /** {@return a routine in the language that one sees while one makes it} */
  public Routine worded(Routine routine) {
    return routine.worded(shown());
  }

  private Wording shown() {
    return Wording.of(library.shipped().vocabulary().language());
  }

  /**
   * {@return the first thing that would be wrong with the file if it had this exercise; empty where
   * nothing would}
   *
   * @param shown its poses, if it has any
   */
  public Optional<Message> wrongWith(Exercise exercise, Optional<Choreography> shown) {
    return read(begun().with(exercise, shown), exercise).wrong().map(Problem::what);
  }

  /**
   * {@return what a check of a file would tell that had this exercise alone, where it stands}
   *
   * @param shown its poses, if it has any
   */
  public List<Problem> toldOf(Exercise exercise, Optional<Choreography> shown) {
    PackContent none = PackContent.empty(begun().pack());
    return read(none.copying(exercise, exercise.id(), shown), exercise).problems();
  }

  private ReadPack read(PackContent all, Exercise exercise) {
    Message large = Message.of("export.too-long", exercise.name());
    return PackWriter.write(all)
        .map(file -> PackReader.read(file, Pack.ENDING, library.around(all.pack())))
        .orElseGet(
            () ->
                new ReadPack(
                    Optional.empty(), List.of(new Problem(Pack.ENDING, 0, 0, "pictures", large))));
  }

  /**
   * Keeps an exercise, in the place of the one with its id or as a new one.
   *
   * @param shown its poses, if it has any
   */
  public void put(Exercise exercise, Optional<Choreography> shown) {
    change(all -> all.having(exercise.worded(shown()), shown));
  }

  /**
   * {@return what is kept of an exercise that is being made}
   *
   * @param id of the one that is changed; empty for a new one
   */
  public Optional<DraftExercise> draft(String id) {
    return keeping.draft(draftName(id), library.around(begun().pack()));
  }

  /**
   * Keeps an exercise that is being made apart from those that are, or no longer.
   *
   * @param id of the one that is changed; empty for a new one
   * @param draft the exercise, in one's own pack, and its poses; empty where it is not to be kept
   */
  public void keepDraft(String id, Optional<DraftExercise> draft) {
    PackContent none = PackContent.empty(begun().pack());
    keeping.saveDraft(
        draftName(id), draft.map(each -> none.with(each.exercise().worded(shown()), each.shown())));
  }

  private static String draftName(String id) {
    return id.isEmpty() ? NEW : Pack.shortId(id);
  }

  /** Makes an exercise of somebody else's one's own, also where one's own routines have it. */
  void adopt(Exercise other, Optional<Choreography> shown) {
    String id = newId(other.name());
    adopted.put(other.id(), id);
    change(all -> all.adopting(other, id, shown));
  }

  /**
   * Makes an exercise, as it is or as it was before, another one of one's own.
   *
   * @param name what that is called; cut where it is too long
   * @param shown its poses, if it has any
   * @return the new one
   */
  public Exercise copy(Exercise of, String name, Optional<Choreography> shown) {
    String id = newId(name);
    change(all -> all.copying(of.named(Longest.start(name, Longest.NAME).strip()), id, shown));
    return content.flatMap(all -> all.exercise(id)).orElseThrow();
  }

  /** Takes an exercise out of one's own routines; one that has nothing else goes. */
  void leaveOut(String exerciseId) {
    if (uses(exerciseId)) {
      change(all -> all.withoutIn(exerciseId));
    }
  }

  /** {@return one's own routines that have the exercise} */
  public List<Routine> routinesWith(String exerciseId) {
    return routines().stream().filter(each -> each.exerciseIds().contains(exerciseId)).toList();
  }

  /** Whether a routine of one's own has the exercise. */
  boolean uses(String exerciseId) {
    return !routinesWith(exerciseId).isEmpty();
  }

  /** Has the routines be of the exercises as they are in the library now. */
  void follow() {
    PackContent now = content.map(all -> all.following(library.catalog())).orElse(null);
    if (now != null && !now.equals(content.get())) {
      change(all -> now);
    } else if (now != null) {
      library.put(now);
    }
  }

  /** Removes the routine or the exercise with the id, which no routine of one's own uses. */
  public void remove(String id) {
    change(all -> all.without(id));
  }

  private void change(UnaryOperator<PackContent> to) {
    PackContent changed = to.apply(begun());
    Pack pack = changed.pack();
    PackContent next = changed.as(pack.version(pack.version() + 1));
    content = Optional.of(next);
    keeping.saveOwn(next);
    library.put(next);
  }
}
