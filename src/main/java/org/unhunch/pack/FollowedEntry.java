package org.unhunch.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;

/** Has an entry of a routine follow an exercise that has become another under the same id. */
final class FollowedEntry {
  private FollowedEntry() {}

  /**
   * The entry at the same level, if it is still there, and in the amounts that were its own, also
   * where what they are for was renamed; all else is as the exercise says now.
   */
  static Routine.Entry of(Routine.Entry entry, Exercise now) {
    Level level = now.level(entry.level().id()).orElseGet(now::start);
    Routine.Entry followed = inOrder(entry, entry.insteadOf(now, level));
    Dose dose = entry.dose();
    Dose said = dose.source().flatMap(entry.level()::doseOf).orElse(entry.level().doses().get(0));
    Map<String, String> names = names(entry.level().script(), level.script());
    return dose.equals(said) ? followed : followed.with(own(dose, said, followed.dose(), names));
  }

  /**
   * What each phase is named now. Where as many names have come as have gone, the phases were
   * renamed, in their order, unless a move has become a hold or the other way around.
   */
  private static Map<String, String> names(List<Phase> before, List<Phase> now) {
    Map<String, String> names = new HashMap<>();
    before.forEach(each -> names.put(each.name(), each.name()));
    List<Phase> gone = without(before, now);
    List<Phase> come = without(now, before);
    for (int i = 0; i < gone.size() && gone.size() == come.size(); i++) {
      if (gone.get(i).kind() == come.get(i).kind()) {
        names.put(gone.get(i).name(), come.get(i).name());
      }
    }
    return names;
  }

  private static List<Phase> without(List<Phase> all, List<Phase> others) {
    Set<String> names = others.stream().map(Phase::name).collect(Collectors.toSet());
    return all.stream().filter(each -> !names.contains(each.name())).toList();
  }

  /** An order of the sides that the routine chose stays, where the sides are still the same. */
  private static Routine.Entry inOrder(Routine.Entry entry, Routine.Entry followed) {
    Level has = entry.level();
    Level said = entry.exercise().level(has.id()).orElse(has);
    boolean chosen = has.sides() != said.sides() || has.order() != said.order();
    boolean fits =
        Set.copyOf(has.sides().sides()).equals(Set.copyOf(followed.level().sides().sides()));
    return chosen && fits ? followed.inOrder(has.sides(), has.order()) : followed;
  }

  private static Dose own(Dose dose, Dose said, Dose now, Map<String, String> names) {
    Map<String, Length> phases = new LinkedHashMap<>(now.phases());
    dose.phases()
        .forEach(
            (name, length) -> {
              if (!length.equals(said.phases().get(name))) {
                phases.computeIfPresent(names.get(name), (same, other) -> length);
              }
            });
    return new Dose(
        now.source(),
        own(dose.reps(), said.reps(), now.reps()),
        own(dose.sets(), said.sets(), now.sets()),
        phases,
        own(dose.restBetweenReps(), said.restBetweenReps(), now.restBetweenReps()),
        own(dose.restBetweenSets(), said.restBetweenSets(), now.restBetweenSets()),
        Optional.empty());
  }

  private static <T> T own(T has, T said, T now) {
    return has.equals(said) ? now : has;
  }
}
