package org.unhunch.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Wording;

/** A routine as a pack of its own, with all that it uses and that does not ship. */
public final class Parcel {
  private final Pack pack;
  private final Catalog catalog;
  private final List<PackContent> packs;
  private final Map<String, Exercise> taken = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Choreography> shown = new HashMap<>();
  private PackWords words = PackWords.NONE;

  private Parcel(Pack pack, Catalog catalog, List<PackContent> packs) {
    this.pack = pack;
    this.catalog = catalog;
    this.packs = packs;
  }

  /**
   * {@return the pack, which has the same id whenever this routine is sent}
   *
   * @param version 1 or more, higher whenever the routine has changed
   * @param catalog what has the routine and all exercises, in whatever language they are shown
   * @param packs all packs, one's own among them
   */
  public static PackContent of(
      Routine routine, int version, Catalog catalog, List<PackContent> packs) {
    Pack pack = pack(routine.id(), routine.name(), version, routine.wording());
    Parcel parcel = new Parcel(pack, catalog, packs);
    parcel.take(routine.entries().stream().map(Routine.Entry::exercise).toList());
    return parcel.closed(routine);
  }

  /**
   * {@return an exercise of a pack as a pack of its own, with all that may stand in for it}
   *
   * @param version 1 or more, higher whenever the exercise has changed
   * @param catalog what has all exercises, in whatever language they are shown
   * @param packs all packs, one's own among them
   */
  public static PackContent of(
      Exercise exercise, int version, Catalog catalog, List<PackContent> packs) {
    Pack pack = pack(exercise.id(), exercise.name(), version, exercise.wording());
    Parcel parcel = new Parcel(pack, catalog, packs);
    parcel.take(List.of(exercise));
    String name = PackWords.ofExercise(exercise.id()) + PackTexts.NAME;
    parcel.from(exercise.id()).ifPresent(each -> parcel.takeWords(each, name, PackTexts.NAME));
    return parcel.worded(parcel.content());
  }

  private static Pack pack(String of, String name, int version, Wording wording) {
    UUID id = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    return new Pack(id, name, "", "", version, wording.language());
  }

  /** Takes the exercises that are of packs, and those that may stand in for them. */
  private void take(List<Exercise> first) {
    Deque<Exercise> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      Exercise next = open.remove();
      if (next.isOfPack() && !taken.containsKey(next.id())) {
        ids.put(next.id(), pack.fullId(free(Pack.shortId(next.id()))));
        taken.put(next.id(), from(next.id()).map(each -> asIn(each, next.id())).orElse(next));
        next.substitutes().stream()
            .flatMap(each -> each.exerciseId().flatMap(catalog::exercise).stream())
            .forEach(open::add);
      }
    }
  }

  private Optional<PackContent> from(String id) {
    return packs.stream().filter(each -> each.exercise(id).isPresent()).findFirst();
  }

  /** An exercise as it was written, with its words; in the language of the rest where it can be. */
  private Exercise asIn(PackContent from, String id) {
    Optional.ofNullable(from.poses().get(id)).ifPresent(each -> shown.put(id, each));
    String language = pack.wording().language();
    PackContent said = from;
    if (language.equals(from.pack().wording().language())) {
      takeWords(from, PackWords.ofExercise(id), PackWords.ofExercise(ids.get(id)));
    } else {
      said = from.in(language, catalog.pacing());
    }
    return said.exercise(id).orElseThrow();
  }

  private void takeWords(PackContent from, String prefix, String other) {
    PackWords reasons = from.words().of(PackWords.REASONS);
    words = words.and(from.words().renamed(prefix, other)).and(reasons);
  }

  /** Two packs may each have an exercise of one short id. */
  private String free(String shortId) {
    String id = shortId;
    for (int more = 2; ids.containsValue(pack.fullId(id)); more++) {
      id = shortId.substring(0, Math.min(shortId.length(), 50)) + more;
    }
    return id;
  }

  private PackContent closed(Routine routine) {
    packs.stream()
        .filter(each -> each.pack().has(routine.id()))
        .forEach(
            each -> {
              String prefix = PackWords.ofRoutine(routine.id());
              takeWords(each, prefix, prefix);
              takeWords(each, prefix + PackTexts.NAME, PackTexts.NAME);
            });
    Routine asTaken = PackContent.following(routine, id -> Optional.ofNullable(taken.get(id)));
    Renaming renaming = new Renaming(ids);
    Routine own =
        renaming.of(
            asTaken,
            pack.fullId(Pack.shortId(routine.id())),
            each -> taken.containsKey(each.id()) ? renaming.of(each) : each);
    return worded(content().with(own.leaving(Set.of()))); // what is left so is about the person
  }

  private PackContent content() {
    Renaming renaming = new Renaming(ids);
    List<Exercise> exercises = taken.values().stream().map(renaming::of).toList();
    return new PackContent(pack, exercises, renaming.of(shown), List.of(), PackWords.NONE);
  }

  /** With the words of its texts, of those that were taken. */
  private PackContent worded(PackContent content) {
    Set<String> keys = new PackTexts(content, catalog.pacing()).all().keySet();
    return content.worded(words.keyed(key -> keys.contains(key) ? key : null));
  }
}
