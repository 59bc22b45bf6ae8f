package org.unhunch.player;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.unhunch.player.Checkpoint.StepDone;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/**
 * Carries what was done over to another timeline of the same exercises, which may have one more or
 * another pace.
 *
 * <p>A repetition is carried step by step where both timelines have the same steps for it, else as
 * a whole.
 */
final class ProgressMapper {
  private final Timeline from;
  private final Timeline to;
  private final IntUnaryOperator newEntry;

  /**
   * Carries between these.
   *
   * @param newEntry the index of an exercise in the new timeline, by that in the old
   */
  ProgressMapper(Timeline from, Timeline to, IntUnaryOperator newEntry) {
    this.from = from;
    this.to = to;
    this.newEntry = newEntry;
  }

  /** One repetition of an exercise. */
  private record Rep(int entryIndex, Step.Count count) {}

  /** What was done, by the new timeline's steps. */
  List<StepDone> carry(List<StepDone> done) {
    Map<Integer, StepDone> byStep = new HashMap<>();
    done.forEach(each -> byStep.put(each.index(), each));
    Map<Rep, List<Integer>> after = repetitions(to, index -> index);
    List<StepDone> carried = new ArrayList<>();
    repetitions(from, newEntry)
        .forEach((rep, steps) -> carried.addAll(carry(steps, after.get(rep), byStep)));
    return carried;
  }

  private static List<StepDone> carry(
      List<Integer> before, List<Integer> after, Map<Integer, StepDone> done) {
    List<StepDone> carried = new ArrayList<>();
    if (before.size() == after.size()) {
      for (int i = 0; i < after.size(); i++) {
        StepDone each = done.get(before.get(i));
        if (each != null) {
          carried.add(new StepDone(after.get(i), each.workedNanos(), each.whole()));
        }
      }
    } else if (before.stream().anyMatch(done::containsKey)) {
      boolean whole = before.stream().allMatch(i -> done.containsKey(i) && done.get(i).whole());
      long nanos =
          before.stream().filter(done::containsKey).mapToLong(i -> done.get(i).workedNanos()).sum();
      for (Integer index : after) {
        carried.add(new StepDone(index, index.equals(after.get(0)) ? nanos : 0, whole));
      }
    }
    return carried;
  }

  /** The steps of each repetition, by their indexes. */
  private static Map<Rep, List<Integer>> repetitions(Timeline timeline, IntUnaryOperator entry) {
    Map<Rep, List<Integer>> steps = new HashMap<>();
    for (int index = 0; index < timeline.steps().size(); index++) {
      Step step = timeline.steps().get(index);
      if (step.kind().isWork()) {
        Rep rep = new Rep(entry.applyAsInt(step.entryIndex()), step.count());
        steps.computeIfAbsent(rep, key -> new ArrayList<>()).add(index);
      }
    }
    return steps;
  }
}
