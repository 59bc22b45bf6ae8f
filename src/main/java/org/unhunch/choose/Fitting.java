package org.unhunch.choose;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.unhunch.routine.Exercise;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Care;
import org.unhunch.routine.term.Position;
import org.unhunch.routine.term.Position.Posture;

/** Fits routines to one person: levels, then cares, then time. */
final class Fitting {
  private final Person person;
  private final ToIntFunction<Routine.Entry> seconds;
  private final CareFilter cares;

  Fitting(
      Person person,
      Map<String, Exercise> exercises,
      List<Care> allCares,
      ToIntFunction<Routine.Entry> seconds) {
    this.person = person;
    this.seconds = seconds;
    List<Care> taken = allCares.stream().filter(person.cares()::contains).toList();
    this.cares = new CareFilter(exercises, taken, this::isPossible);
  }

  Offer fit(Routine routine) {
    Draft draft = new Draft(routine);
    chooseLevels(draft);
    cares.apply(draft);
    draft.leaveOutWhatIsAlone();
    if (draft.entries().isEmpty()) {
      return nothingLeft(routine, draft);
    }
    int limit = person.minutes().orElse(Integer.MAX_VALUE / 60) * 60;
    TimeCut cut = new TimeCut(limit, seconds);
    cut.apply(draft);
    Routine fitted = routine.withEntries(draft.entries());
    int total = cut.total(draft);
    return new Offer(
        fitted,
        total,
        draft.changes(),
        fitted.needs().missing(person.have()),
        outOfReach(fitted),
        false,
        total > limit);
  }

  /** All of it is left out; it is offered as it stands, out of the way of what fits. */
  private Offer nothingLeft(Routine routine, Draft draft) {
    int total = routine.entries().stream().mapToInt(seconds).sum();
    var missing = routine.needs().missing(person.have());
    return new Offer(routine, total, draft.changes(), missing, outOfReach(routine), true, false);
  }

  private void chooseLevels(Draft draft) {
    List<Routine.Entry> entries = draft.entries();
    for (int index = 0; index < entries.size(); index++) {
      Routine.Entry entry = entries.get(index);
      if (entry.exercise().levels().size() > 1) {
        draft.set(index, forWhatIsThere(chosen(entry)));
      }
    }
  }

  private Routine.Entry chosen(Routine.Entry entry) {
    String id = person.levels().get(entry.exercise().id());
    return Optional.ofNullable(id).flatMap(entry.exercise()::level).map(entry::at).orElse(entry);
  }

  /** Where an exercise is for a corner or a doorway, the level for the one that is there. */
  private Routine.Entry forWhatIsThere(Routine.Entry entry) {
    Level level = entry.level();
    if (level.body().with().isEmpty() || person.have().contains(level.body().with().get())) {
      return entry;
    }
    return entry.exercise().levels().stream()
        .filter(other -> other.effort() == level.effort())
        .filter(other -> other.body().with().filter(person.have()::contains).isPresent())
        .findFirst()
        .map(entry::at)
        .orElse(entry);
  }

  private boolean isPossible(Routine.Entry entry) {
    return isWithinReach(entry) && entry.level().body().needs().missing(person.have()).isEmpty();
  }

  private boolean isWithinReach(Routine.Entry entry) {
    for (Position position : entry.level().body().positions()) {
      if (person.postures().contains(position.posture())) {
        return true;
      }
    }
    return false;
  }

  /** The postures of exercises that the person can take none of. */
  private Set<Posture> outOfReach(Routine routine) {
    Set<Posture> postures = EnumSet.noneOf(Posture.class);
    for (Routine.Entry entry : routine.entries()) {
      if (!isWithinReach(entry)) {
        postures.add(entry.level().body().positions().get(0).posture());
      }
    }
    return postures;
  }
}
