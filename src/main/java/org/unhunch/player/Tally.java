package org.unhunch.player;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.unhunch.routine.Routine;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;

/** Keeps count of what was done: which steps ran to their end, and how long each exercise took. */
final class Tally {
  private final Timeline timeline;
  private final BitSet completed = new BitSet();
  private final long[] workedNanos;
  private long playedNanos;

  Tally(Timeline timeline) {
    this.timeline = timeline;
    this.workedNanos = new long[timeline.routine().entries().size()];
  }

  /** Notes that so much of a step was played, and whether to its end. */
  void played(int index, long nanos, boolean toTheEnd) {
    Step step = timeline.steps().get(index);
    playedNanos += nanos;
    if (step.kind().isWork()) {
      workedNanos[step.entryIndex()] += nanos;
    }
    if (toTheEnd) {
      completed.set(index);
    }
  }

  SessionRecord record(boolean finished) {
    List<SessionRecord.Entry> entries = new ArrayList<>();
    for (int index = 0; index < workedNanos.length; index++) {
      entries.add(entry(index));
    }
    return new SessionRecord(timeline.routine(), entries, playedNanos, finished);
  }

  private SessionRecord.Entry entry(int entryIndex) {
    int planned = 0;
    int done = 0;
    boolean wholeRep = true;
    int plannedSeconds = 0;
    List<Step> steps = timeline.steps();
    for (int i = timeline.firstStepOf(entryIndex);
        i < steps.size() && steps.get(i).entryIndex() == entryIndex;
        i++) {
      if (steps.get(i).kind().isWork()) {
        wholeRep &= completed.get(i);
        plannedSeconds += steps.get(i).seconds();
        if (endsRep(i)) {
          planned++;
          done += wholeRep ? 1 : 0;
          wholeRep = true;
        }
      }
    }
    Routine.Entry what = timeline.routine().entries().get(entryIndex);
    return new SessionRecord.Entry(what, done, planned, workedNanos[entryIndex], plannedSeconds);
  }

  /** Whether the step is the last phase of its repetition. */
  private boolean endsRep(int index) {
    Step step = timeline.steps().get(index);
    var script = step.entry().level().script();
    return step.phase().orElseThrow().equals(script.get(script.size() - 1));
  }
}
