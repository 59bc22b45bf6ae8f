package org.unhunch.cue;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.unhunch.cue.Moments.Moment;
import org.unhunch.player.Event;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;

/**
 * Listens to a player and tells every cue that has come due, each once.
 *
 * <p>It compares where the player stands with where it stood when last looked at, so that nothing
 * depends on a wake-up being in time. What a late one finds passed is told by its latest cue alone.
 * Of one thread, the player's.
 */
public final class CueDetector {
  private final CueChooser chooser = new CueChooser();
  private final Consumer<CueEvent> told;
  private Optional<Snapshot> last = Optional.empty();

  /**
   * Ears that have heard nothing yet.
   *
   * @param told told each cue as it comes due
   */
  public CueDetector(Consumer<CueEvent> told) {
    this.told = Objects.requireNonNull(told);
  }

  /** Hears a change of the player; to be called for every one, in order. */
  public void changed(Event event) {
    Snapshot now = event.after();
    last = Optional.of(now);
    if (event.reason() == Reason.STEP_DONE && now.remainingNanos() <= 0) {
      // The wake-up came so late that this step is over as well, and the next event tells of it.
      return;
    }
    Optional<Cue> chosen = chooser.choose(event);
    Optional<Cue> counted = momentBefore(event).map(Moment::cue);
    if (chosen.isPresent() || counted.isPresent()) {
      tell(moreImportant(chosen, counted), now);
    }
  }

  /** Hears where the player stands; to be called after every tick. */
  public void woke(Snapshot now) {
    if (now.state() == State.PLAYING && last.filter(before -> sameRun(before, now)).isPresent()) {
      long left = last.orElseThrow().remainingNanos();
      Moments.of(now)
          .lastBetween(left, now.remainingNanos())
          .ifPresent(moment -> tell(moment.cue(), now));
    }
    last = Optional.of(now);
  }

  /** The moment that the change falls on or has just passed: on a late wake-up, or at a lead-in. */
  private static Optional<Moment> momentBefore(Event event) {
    Snapshot now = event.after();
    if (now.state() != State.PLAYING) {
      return Optional.empty();
    }
    boolean fromStart = event.reason() == Reason.STEP_DONE;
    long before = now.remainingNanos() + (fromStart ? now.elapsedNanos() : 0);
    return Moments.of(now).lastBetween(before + 1, now.remainingNanos());
  }

  private static Cue moreImportant(Optional<Cue> one, Optional<Cue> other) {
    Cue least = Cue.values()[0];
    Cue first = one.orElse(least);
    Cue second = other.orElse(least);
    return first.compareTo(second) > 0 ? first : second;
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
