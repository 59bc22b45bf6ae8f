package org.unhunch.catalog.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.routine.Dose;
import org.unhunch.routine.Length;
import org.unhunch.routine.Level;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Routine.Rest;
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
        .put("steps", steps(routine))
        .put("perDay", routine.perDay())
        .put("leave", routine.left().stream().sorted().toList())
        .all();
  }

  /** A sentence on all of its exercises stands alone. */
  private static Object why(Routine routine) {
    List<Routine.Why> reasons = routine.reasons();
    boolean ofAll = reasons.size() == 1 && reasons.get(0).of().equals(routine.exerciseIds());
    return ofAll ? reasons.get(0).text() : reasons;
  }

  private static List<Map<String, Object>> steps(Routine routine) {
    return routine.items().stream().map(each -> step(routine, each).all()).toList();
  }

  private static Members step(Routine routine, Routine.Item item) {
    return item instanceof Rest rest ? rest(rest) : step(routine, (Routine.Entry) item);
  }

  private static Members rest(Rest rest) {
    return new Members()
        .put("rest", rest.seconds())
        .put("say", rest.say())
        .put("wait", rest.waits());
  }

  /** A source's own routine names the source's doses, others those that are not the first. */
  private static Members step(Routine routine, Routine.Entry entry) {
    Level level = entry.level();
    Dose first = level.doses().get(0);
    Optional<Source> source = entry.dose().source();
    Dose prescribed = source.flatMap(level::doseOf).orElse(first);
    boolean named = prescribed != first || routine.source().equals(source);
    Dose dose = entry.dose();
    Level plain = entry.exercise().level(level.id()).orElseThrow();
    return new Members()
        .put("exercise", entry.exercise().id())
        .put("level", level.id(), entry.exercise().startId())
        .put("dose", source.filter(each -> named))
        .put("reps", dose.reps(), prescribed.reps())
        .put("sets", dose.sets(), prescribed.sets())
        .put("phases", changed(dose, prescribed))
        .put("restBetweenSets", dose.restBetweenSets(), prescribed.restBetweenSets())
        .put("first", level.sides().sides().get(0), plain.sides().sides().get(0))
        .put("order", level.order(), plain.order())
        .put("priority", entry.priority(), 1)
        .put("after", entry.afterId());
  }

  /** The lengths that are not the prescription's. */
  private static Map<String, Length> changed(Dose dose, Dose prescribed) {
    Map<String, Length> changed = new LinkedHashMap<>();
    dose.phases()
        .forEach(
            (name, length) -> {
              if (!length.equals(prescribed.phases().get(name))) {
                changed.put(name, length);
              }
            });
    return changed;
  }
}
