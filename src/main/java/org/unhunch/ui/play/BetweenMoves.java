package org.unhunch.ui.play;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JComponent;
import org.unhunch.figure.scene.Scene;
import org.unhunch.player.Event;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Player;
import org.unhunch.player.SessionRecord;
import org.unhunch.player.SessionRecord.Outcome;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Step;
import org.unhunch.ui.play.between.Next;
import org.unhunch.ui.play.between.StartAndGoal;
import org.unhunch.ui.play.part.KeyedButton;
import org.unhunch.ui.play.view.Slot;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What is seen between two exercises: for a moment what comes, then how to get ready for it. */
final class BetweenMoves {
  private static final long SECOND = 1_000_000_000L;

  /** So long the next exercise is announced, but half of its get ready at the most. */
  private static final int SECONDS = 4;

  private final Player player;
  private final PlayFigure figure;
  private final Words words;
  private final StartAndGoal getReady;
  private final Next next;

  /** The step in which an exercise is announced, or none. */
  private OptionalInt announced = OptionalInt.empty();

  BetweenMoves(Player player, PlayFigure figure, Words words, KeyedButton goOn) {
    this.player = player;
    this.figure = figure;
    this.words = words;
    this.getReady = new StartAndGoal(figure.view(), figure.view(), words);
    this.next = new Next(figure.view(), goOn, words);
  }

  /**
   * Announces an exercise that one comes to from the one before, unless one has just chosen it; for
   * every event of the player.
   */
  void changed(Event event) {
    Step after = event.after().step();
    boolean begins = after.kind() == Step.Kind.GET_READY && event.reason() != Reason.REPLANNED;
    if (begins && after.entryIndex() > event.before().step().entryIndex()) {
      announced = OptionalInt.of(event.after().index());
    } else if (event.after().index() != announced.orElse(-1)) {
      announced = OptionalInt.empty();
    }
  }

  /** Goes on to the get ready and does what follows, or if nothing is announced, the other. */
  void passOr(Runnable then, Runnable otherwise) {
    boolean announces = secondsLeft(player.snapshot()) > 0;
    announced = announces ? OptionalInt.empty() : announced;
    (announces ? then : otherwise).run();
  }

  /** How many exercises are done, while the next one is announced; otherwise empty. */
  OptionalInt done() {
    return secondsLeft(player.snapshot()) == 0 ? OptionalInt.empty() : OptionalInt.of(allDone());
  }

  private int allDone() {
    return (int)
        player.record().entries().stream().filter(it -> it.outcome() == Outcome.DONE).count();
  }

  /** For how many seconds more the next exercise is announced; 0 if none is. */
  private int secondsLeft(Snapshot at) {
    boolean now = at.state() == State.PLAYING && announced.equals(OptionalInt.of(at.index()));
    long left = Math.min(SECONDS * SECOND, at.lengthNanos() / 2) - at.elapsedNanos();
    return now && left > 0 ? (int) ((left + SECOND - 1) / SECOND) : 0;
  }

  /** What stands in which place now, with what is to be told; nothing in a move. */
  Map<Slot, JComponent> contents(String told) {
    Snapshot at = player.snapshot();
    if (at.step().kind() != Step.Kind.GET_READY) {
      return Map.of();
    }
    int seconds = secondsLeft(at);
    return seconds > 0
        ? next.contents(at.step(), before(at.step()), figure.goal(at.step()), seconds, told)
        : startAndGoal(at);
  }

  private Map<Slot, JComponent> startAndGoal(Snapshot at) {
    Optional<Scene> start = figure.at(at);
    String how = new StepWords(words).cue(at.step());
    getReady.show(start, figure.goal(at.step()).map(Scene::alone), how);
    return start.isPresent() ? Map.of(Slot.STAGE, getReady) : Map.of();
  }

  private SessionRecord.Entry before(Step now) {
    return player.record().entries().get(now.entryIndex() - 1);
  }

  /** What has been done of the session and what is left, in a sentence or two. */
  String soFar() {
    SessionRecord record = player.record();
    int left = player.timeline().totalSeconds() - player.snapshot().sessionSeconds();
    String played = words.clock((int) (record.playedNanos() / SECOND));
    return words.text("end.done", allDone(), record.entries().size(), played, words.clock(left));
  }

  /** Takes the focus, so that Enter goes on. */
  void focus() {
    next.focus();
  }
}
