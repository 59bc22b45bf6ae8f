package org.unhunch.catalog.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Level;
import org.unhunch.routine.Quantity;
import org.unhunch.routine.Routine;
import org.unhunch.routine.term.Source;

/** Writes a routine as its file has it. */
public final class RoutineWriter {
  private RoutineWriter() {}

  /** {@return the routine as a file that is read as the same again} */
  public static Map<String, Object> write(Routine routine) {
    return new Members()
        .put("id", routine.id())
        .put("name", routine.name())
        .put("summary", routine.summary())
        .put("why", why(routine))
        .put("source", routine.source())
        .put("steps", Members.list(routine.entries(), each -> step(routine, each)))
        .put("perDay", routine.perDay())
        .all();
  }

  /** A sentence on all of its exercises stands alone. */
  private static Object why(Routine routine) {
    List<Routine.Why> reasons = routine.reasons();
    boolean ofAll = reasons.size() == 1 && reasons.get(0).of().equals(routine.exerciseIds());
    return ofAll ? reasons.get(0).text() : reasons;
  }

  /** A source's own routine names the source's doses, others those that are not the first. */
  private static Members step(Routine routine, Routine.Entry entry) {
    Level level = entry.level();
    Dose first = level.doses().get(0);
    Optional<Source> source = entry.dose().source();
    Dose prescribed = source.flatMap(level::doseOf).orElse(first);
    boolean named = prescribed != first || routine.source().equals(source);
    Quantity reps = entry.dose().reps();
    return new Members()
        .put("exercise", entry.exercise().id())
        .put("level", level.id(), entry.exercise().startId())
        .put("dose", source.filter(each -> named))
        .put("reps", reps, prescribed.reps())
        .put("priority", entry.priority(), 1)
        .put("after", entry.afterId());
  }
}
