package org.unhunch.resume;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unhunch.history.ExerciseDone.SideCount;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.resume.ResumePoint.Done;
import org.unhunch.resume.ResumePoint.Entry;
import org.unhunch.routine.Side;

/** How much of an exercise was done when its session was left, whatever the catalog has now. */
final class Tallied {
  private Tallied() {}

  static Outcome outcome(Entry entry, boolean passed) {
    List<SideCount> sides = sides(entry);
    if (!sides.isEmpty()
        && sides.stream().allMatch(each -> each.repsDone() == each.repsPlanned())) {
      return Outcome.DONE;
    }
    boolean some = sides.stream().anyMatch(each -> each.repsDone() > 0 || each.secondsDone() > 0);
    Outcome none = passed ? Outcome.SKIPPED : Outcome.NOT_REACHED;
    return some ? Outcome.PARTLY : none;
  }

  /**
   * The numbers that were kept; of what version 0.1.0 kept they are added up from the steps, and a
   * side that was not begun is not known.
   */
  static List<SideCount> sides(Entry entry) {
    if (!entry.sides().isEmpty()) {
      return entry.sides();
    }
    Map<Optional<Side>, Long> millis = new LinkedHashMap<>();
    Map<Optional<Side>, Map<List<Integer>, Set<Optional<String>>>> whole = new LinkedHashMap<>();
    for (Done each : entry.done()) {
      StepName step = each.step();
      if (step.kind().isWork()) {
        millis.merge(step.side(), each.millis(), Long::sum);
        Set<Optional<String>> phases =
            whole
                .computeIfAbsent(step.side(), side -> new LinkedHashMap<>())
                .computeIfAbsent(List.of(step.set(), step.rep()), rep -> new LinkedHashSet<>());
        if (each.whole()) {
          phases.add(step.phase());
        }
      }
    }
    return millis.keySet().stream()
        .map(side -> count(entry, side, millis.get(side), whole.get(side)))
        .toList();
  }

  private static SideCount count(
      Entry entry,
      Optional<Side> side,
      long millis,
      Map<List<Integer>, Set<Optional<String>>> reps) {
    int planned = bounded((long) entry.amounts().reps() * entry.amounts().sets());
    int done =
        (int)
            reps.values().stream().filter(phases -> isWhole(entry, phases)).limit(planned).count();
    long length = entry.amounts().phases().values().stream().mapToLong(each -> each).sum();
    return new SideCount(
        side, done, planned, bounded(Math.round(millis / 1e3)), bounded(planned * length));
  }

  /** The file may say anything. */
  private static int bounded(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  /** All phases of it, or the repetition itself where the person counted. */
  private static boolean isWhole(Entry entry, Set<Optional<String>> phases) {
    return phases.contains(Optional.<String>empty())
        || phases.size() >= Math.max(1, entry.amounts().phases().size());
  }
}
