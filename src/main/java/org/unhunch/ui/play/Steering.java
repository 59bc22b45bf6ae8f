package org.unhunch.ui.play;

import org.unhunch.player.Player;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.session.PlayingSession;
import org.unhunch.ui.play.view.PlayModel;

/** What keys and buttons do to the session, as it stands at that moment. */
final class Steering {
  private static final int LONGER_SECONDS = 10;
  private final PlayingSession session;
  private final Player player;

  Steering(PlayingSession session) {
    this.session = session;
    this.player = session.player();
  }

  void toggle() {
    if (player.snapshot().state() == State.PLAYING) {
      player.pause();
    } else {
      player.play();
    }
  }

  /** Counts a repetition that waits; whether there was one. */
  boolean countIfWaiting() {
    Snapshot current = player.snapshot();
    boolean rep = current.waits() && current.step().kind().isWork();
    boolean waiting = current.state() == State.PLAYING && rep;
    if (waiting) {
      player.countRep();
    }
    return waiting;
  }

  void countOrToggle() {
    if (!countIfWaiting()) {
      toggle();
    }
  }

  void readyOrCount() {
    Snapshot at = player.snapshot();
    if (at.state() != State.PLAYING) {
      player.play();
    } else if (at.step().kind().isWork() && !at.isLeadIn()) {
      player.countRep();
    } else {
      player.ready();
    }
  }

  void longer() {
    player.extend(LONGER_SECONDS);
  }

  /** Has repetitions of this exercise wait for the person from now on, or no longer. */
  void changePace(PlayModel model) {
    if (!model.canBeCounted()) {
      return;
    }
    boolean own = !model.isOwnPace();
    session.choices().keepPace(player.snapshot().step().entry().exercise(), own);
    player.setOwnPace(own);
  }

  /**
   * Whether that step would end the session and has to be asked: where the last exercise is
   * skipped, or by steps, where less than half is done.
   */
  boolean isAskedBefore(PlayAction action) {
    boolean byExercise = action == PlayAction.SKIP;
    Snapshot at = player.snapshot();
    boolean ends = player.timeline().isLast(at.index(), byExercise) && !at.step().isClosing();
    return ends && (byExercise || !player.record().isHalfDone());
  }

  /** Goes on by a step or by an exercise. */
  void goOn(PlayAction action) {
    if (action == PlayAction.SKIP) {
      player.skipExercise();
    } else {
      player.next();
    }
  }
}
