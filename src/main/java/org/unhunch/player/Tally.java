package org.unhunch.player;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unhunch.player.Checkpoint.StepDone;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Keeps count of what was done: which steps ran to their end, and how long each took. */
final class Tally {
  private final Timeline timeline;

  /** What was done of moves, holds and repetitions, by the index of the step. */
  private final Map<Integer, StepDone> done = new TreeMap<>();

  private long playedNanos;

  /** A tally that goes on counting; what was done of steps that are no work is left out. */
  Tally(Timeline timeline, List<StepDone> done, long playedNanos) {
    this.timeline = timeline;
    this.playedNanos = playedNanos;
    done.forEach(this::add);
  }

  /** Notes that so much of a step was played, and whether to its end. */
  void played(int index, long nanos, boolean toTheEnd) {
    playedNanos += nanos;
    add(new StepDone(index, nanos, toTheEnd));
  }

  private void add(StepDone more) {
    if (timeline.steps().get(more.index()).kind().isWork()) {
      done.merge(more.index(), more, StepDone::plus);
    }
  }

  List<StepDone> done() {
    return done.values().stream().filter(each -> each.workedNanos() > 0 || each.whole()).toList();
  }

  long playedNanos() {
    return playedNanos;
  }

  /** What was done, where the person went on after the first so many exercises. */
  SessionRecord record(boolean finished, int passed) {
    List<Map<Optional<Side>, SideTally>> sides = new ArrayList<>();
    timeline.routine().entries().forEach(each -> sides.add(new LinkedHashMap<>()));
    for (int i = 0; i < timeline.steps().size(); i++) {
      Step step = timeline.steps().get(i);
      if (step.kind().isWork()) {
        sides
            .get(step.entryIndex())
            .computeIfAbsent(step.count().side(), SideTally::new)
            .add(step, done.getOrDefault(i, new StepDone(i, 0, false)));
      }
    }
    List<SessionRecord.Entry> entries = new ArrayList<>();
    for (Routine.Entry each : timeline.routine().entries()) {
      var tallies = sides.get(entries.size()).values().stream().map(SideTally::done).toList();
      entries.add(new SessionRecord.Entry(each, tallies, entries.size() < passed));
    }
    return new SessionRecord(timeline.routine(), entries, playedNanos, finished);
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

    void add(Step step, StepDone done) {
      wholeRep &= done.whole();
      workedNanos += done.workedNanos();
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
