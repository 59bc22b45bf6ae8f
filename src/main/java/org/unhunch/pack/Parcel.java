package org.unhunch.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.unhunch.routine.Catalog;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Routine;
import org.unhunch.routine.pose.Choreography;
import org.unhunch.routine.term.Wording;

/** A routine as a pack of its own, with all that it uses and that does not ship. */
public final class Parcel {
  private final Pack pack;
  private final Catalog catalog;
  private final Map<String, Exercise> taken = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  private Parcel(Pack pack, Catalog catalog) {
    this.pack = pack;
    this.catalog = catalog;
  }

  /**
   * {@return the pack, which has the same id whenever this routine is sent}
   *
   * @param version 1 or more, higher whenever the routine has changed
   * @param catalog what has the routine and all exercises
   * @param poses gives the poses of an exercise by its id, if it has any
   */
  public static PackContent of(
      Routine routine,
      int version,
      Catalog catalog,
      Function<String, Optional<Choreography>> poses) {
    Pack pack = pack(routine.id(), routine.name(), version, routine.wording());
    Parcel parcel = new Parcel(pack, catalog);
    parcel.take(routine.entries().stream().map(Routine.Entry::exercise).toList());
    return parcel.closed(routine, poses);
  }

  /**
   * {@return an exercise of a pack as a pack of its own, with all that may stand in for it}
   *
   * @param version 1 or more, higher whenever the exercise has changed
   * @param catalog what has all exercises
   * @param poses gives the poses of an exercise by its id, if it has any
   */
  public static PackContent of(
      Exercise exercise,
      int version,
      Catalog catalog,
      Function<String, Optional<Choreography>> poses) {
    Pack pack = pack(exercise.id(), exercise.name(), version, exercise.wording());
    Parcel parcel = new Parcel(pack, catalog);
    parcel.take(List.of(exercise));
    return parcel.closed(poses);
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
      if (next.isOfPack() && taken.putIfAbsent(next.id(), next) == null) {
        ids.put(next.id(), pack.fullId(free(Pack.shortId(next.id()))));
        next.substitutes().stream()
            .flatMap(each -> each.exerciseId().flatMap(catalog::exercise).stream())
            .forEach(open::add);
      }
    }
  }

  /** Two packs may each have an exercise of one short id. */
  private String free(String shortId) {
    String id = shortId;
    for (int more = 2; ids.containsValue(pack.fullId(id)); more++) {
      id = shortId.substring(0, Math.min(shortId.length(), 50)) + more;
    }
    return id;
  }

  private PackContent closed(Routine routine, Function<String, Optional<Choreography>> poses) {
    Renaming renaming = new Renaming(ids);
    Routine own =
        renaming.of(
            routine,
            pack.fullId(Pack.shortId(routine.id())),
            each -> taken.containsKey(each.id()) ? renaming.of(each) : each);
    return closed(poses).with(own);
  }

  private PackContent closed(Function<String, Optional<Choreography>> poses) {
    Renaming renaming = new Renaming(ids);
    Map<String, Choreography> shown = new HashMap<>();
    taken.keySet().forEach(id -> poses.apply(id).ifPresent(each -> shown.put(id, each)));
    List<Exercise> exercises = taken.values().stream().map(renaming::of).toList();
    return new PackContent(pack, exercises, renaming.of(shown), List.of());
  }
}
