package org.unhunch.player;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unhunch.player.Checkpoint.StepDone;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Keeps count of what was done: which steps ran to their end, and how long each took. */
final class Tally {
  private final Timeline timeline;
  private final BitSet completed = new BitSet();
  private final long[] workedNanos;
  private long playedNanos;

  Tally(Timeline timeline) {
    this.timeline = timeline;
    this.workedNanos = new long[timeline.steps().size()];
  }

  /** A tally that goes on counting; what was done of steps that are no work is left out. */
  Tally(Timeline timeline, List<StepDone> done, long playedNanos) {
    this(timeline);
    this.playedNanos = playedNanos;
    for (StepDone each : done) {
      if (timeline.steps().get(each.index()).kind().isWork()) {
        workedNanos[each.index()] = each.workedNanos();
        completed.set(each.index(), each.whole());
      }
    }
  }

  /** Notes that so much of a step was played, and whether to its end. */
  void played(int index, long nanos, boolean toTheEnd) {
    playedNanos += nanos;
    if (timeline.steps().get(index).kind().isWork()) {
      workedNanos[index] += nanos;
      if (toTheEnd) {
        completed.set(index);
      }
    }
  }

  List<StepDone> done() {
    List<StepDone> done = new ArrayList<>();
    for (int i = 0; i < workedNanos.length; i++) {
      if (workedNanos[i] > 0 || completed.get(i)) {
        done.add(new StepDone(i, workedNanos[i], completed.get(i)));
      }
    }
    return done;
  }

  long playedNanos() {
    return playedNanos;
  }

  SessionRecord record(boolean finished) {
    List<SessionRecord.Entry> entries = new ArrayList<>();
    for (int index = 0; index < timeline.routine().entries().size(); index++) {
      entries.add(entry(index));
    }
    return new SessionRecord(timeline.routine(), entries, playedNanos, finished);
  }

  private SessionRecord.Entry entry(int entryIndex) {
    Map<Optional<Side>, SideTally> sides = new LinkedHashMap<>();
    List<Step> steps = timeline.steps();
    for (int i = timeline.firstStepOf(entryIndex);
        i < steps.size() && steps.get(i).entryIndex() == entryIndex;
        i++) {
      Step step = steps.get(i);
      if (step.kind().isWork()) {
        sides
            .computeIfAbsent(step.count().side(), SideTally::new)
            .add(step, workedNanos[i], completed.get(i));
      }
    }
    Routine.Entry what = timeline.routine().entries().get(entryIndex);
    return new SessionRecord.Entry(what, sides.values().stream().map(SideTally::done).toList());
  }

  /** Adds up one side of an exercise, phase by phase. */
  private static final class SideTally {
    private final Optional<Side> side;
    private int repsDone;
    private int repsPlanned;
    private long workedNanos;
    private int plannedSeconds;
    private boolean wholeRep = true;

    SideTally(Optional<Side> side) {
      this.side = side;
    }

    void add(Step step, long nanos, boolean whole) {
      wholeRep &= whole;
      workedNanos += nanos;
      plannedSeconds += step.seconds();
      if (endsRep(step)) {
        repsPlanned++;
        repsDone += wholeRep ? 1 : 0;
        wholeRep = true;
      }
    }

    /** Whether the step is the last phase of its repetition. */
    private static boolean endsRep(Step step) {
      var script = step.entry().level().script();
      return step.waits() || step.phase().orElseThrow().equals(script.get(script.size() - 1));
    }

    SessionRecord.SideDone done() {
      return new SessionRecord.SideDone(side, repsDone, repsPlanned, workedNanos, plannedSeconds);
    }
  }
}
