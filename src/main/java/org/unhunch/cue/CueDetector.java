package org.unhunch.cue;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unhunch.player.Event;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Step;

/**
 * Listens to a player and tells every cue that has come due, each once.
 *
 * <p>It compares where the player stands with where it stood when last looked at, so that nothing
 * depends on a wake-up being in time. What a late one finds passed is told by its latest cue alone.
 * Of one thread, the player's.
 */
public final class CueDetector {
  private final Consumer<CueEvent> told;
  private Optional<Snapshot> last = Optional.empty();

  /**
   * Ears that have heard nothing yet.
   *
   * @param told told each cue as it comes due
   */
  public CueDetector(Consumer<CueEvent> told) {
    this.told = told;
  }

  /** Hears a change of the player; to be called for every one, in order. */
  public void changed(Event event) {
    Snapshot now = event.after();
    last = Optional.of(now);
    if (event.reason() == Reason.STEP_DONE && now.remainingNanos() <= 0) {
      // The wake-up came so late that this step is over as well, and the next event tells of it.
      return;
    }
    Optional<Cue> chosen = cueOf(event);
    Optional<Cue> counted = momentBefore(event);
    Stream.of(chosen, counted)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .ifPresent(cue -> tell(cue, now));
  }

  /** Hears where the player stands; to be called after every tick. */
  public void woke(Snapshot now) {
    if (now.state() == State.PLAYING && last.filter(before -> sameRun(before, now)).isPresent()) {
      long left = last.orElseThrow().remainingNanos();
      Moments.lastBetween(left, now).ifPresent(cue -> tell(cue, now));
    }
    last = Optional.of(now);
  }

  /**
   * The cue of a change; empty where silence says it.
   *
   * <p>What ran to its end tells what was done; where the person went only tells what is there.
   */
  private static Optional<Cue> cueOf(Event event) {
    return switch (event.reason()) {
      case STEP_DONE, COUNTED -> Optional.of(done(event.before().step(), event.after().step()));
      case PLAYED, RESUMED, MOVED, REPLANNED -> there(event.after());
      case FINISHED -> Optional.of(Cue.SESSION_DONE);
      case PAUSED, SUSPENDED, STOPPED, EXTENDED, HURT -> Optional.empty();
    };
  }

  private static Cue done(Step before, Step after) {
    if (before.entryIndex() != after.entryIndex() && after.kind() != Step.Kind.BREAK) {
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
      case REST, BREAK -> Cue.REST;
    };
  }

  /** The moment that the change falls on or has just passed: on a late wake-up, or at a lead-in. */
  private static Optional<Cue> momentBefore(Event event) {
    Snapshot now = event.after();
    if (now.state() != State.PLAYING) {
      return Optional.empty();
    }
    boolean fromStart = event.reason() == Reason.STEP_DONE;
    long before = now.remainingNanos() + (fromStart ? now.elapsedNanos() : 0);
    return Moments.lastBetween(before + 1, now);
  }

  private static boolean sameRun(Snapshot before, Snapshot now) {
    return before.state() == State.PLAYING
        && before.index() == now.index()
        && before.isLeadIn() == now.isLeadIn();
  }

  private void tell(Cue cue, Snapshot now) {
    told.accept(new CueEvent(cue, now));
  }
}
