package org.unhunch.cue;

import java.util.Optional;
import org.unhunch.player.Event;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Step;

/** Which cue a change of the player sounds. */
final class CueChooser {
  /**
   * {@return the cue of the change; empty where silence says it}
   *
   * <p>What ran to its end tells what was done; where the person went only tells what is there.
   */
  Optional<Cue> choose(Event event) {
    return switch (event.reason()) {
      case STEP_DONE, COUNTED -> Optional.of(done(event.before().step(), event.after().step()));
      case PLAYED, RESUMED, MOVED, REPLANNED -> there(event.after());
      case FINISHED -> Optional.of(Cue.SESSION_DONE);
      case PAUSED, SUSPENDED, STOPPED, EXTENDED, HURT -> Optional.empty();
    };
  }

  private static Cue done(Step before, Step after) {
    if (before.entryIndex() != after.entryIndex()) {
      return Cue.EXERCISE_DONE;
    }
    if (before.kind().isWork() && after.kind().isWork()) {
      return before.count().equals(after.count()) ? Cue.PHASE : Cue.REP;
    }
    return beginning(after);
  }

  private static Optional<Cue> there(Snapshot now) {
    if (now.state() != State.PLAYING) {
      return Optional.empty();
    }
    return Optional.of(now.isLeadIn() ? Cue.GET_READY : beginning(now.step()));
  }

  private static Cue beginning(Step step) {
    return switch (step.kind()) {
      case GET_READY -> Cue.GET_READY;
      case MOVE, HOLD, REP -> Cue.GO;
      case SWITCH_SIDES -> Cue.SWITCH_SIDES;
      case REST -> Cue.REST;
    };
  }
}
