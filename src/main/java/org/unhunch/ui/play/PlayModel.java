package org.unhunch.ui.play;

import java.util.Optional;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/** What the play screen shows at one moment, as plain texts and numbers. */
final class PlayModel {
  private final Timeline timeline;
  private final Snapshot now;
  private final Reason reason;
  private final Words words;
  private final StepWords steps;

  /** The texts for where a player stands, and for why it came there. */
  PlayModel(Timeline timeline, Snapshot now, Reason reason, Words words) {
    this.timeline = timeline;
    this.now = now;
    this.reason = reason;
    this.words = words;
    this.steps = new StepWords(words);
  }

  /** The kind of step to show: the get ready before a hold runs on counts as one. */
  Step.Kind kind() {
    return now.isLeadIn() ? Step.Kind.GET_READY : now.step().kind();
  }

  String phase() {
    return now.isLeadIn() ? words.text("phase.get-ready") : steps.phase(now.step());
  }

  /** The name of the phase, such as "squeeze"; empty outside the script. */
  String phaseName() {
    return now.step().phase().map(phase -> phase.name()).orElse("");
  }

  String seconds() {
    return String.valueOf(now.secondsLeft());
  }

  String exercise() {
    return steps.name(now.step().entry());
  }

  String place() {
    int exercises = timeline.routine().entries().size();
    return words.text(
        "play.place", now.step().entryIndex() + 1, exercises, timeline.routine().name());
  }

  String cue() {
    return steps.cue(now.step());
  }

  String caution() {
    return steps.caution(now.step());
  }

  String count() {
    return steps.count(now.step());
  }

  String next() {
    Optional<String> next = steps.next(timeline, now.index());
    return next.map(what -> words.text("play.next", what)).orElse(words.text("play.last"));
  }

  String elapsed() {
    return words.clock(now.sessionSeconds());
  }

  String remaining() {
    return words.text(
        "play.remaining", words.clock(timeline.totalSeconds() - now.sessionSeconds()));
  }

  /** Why the clock stands, or empty while it runs. */
  String notice() {
    if (now.state() != State.PAUSED) {
      return "";
    }
    return words.text(reason == Reason.SUSPENDED ? "play.suspended" : "play.paused");
  }

  boolean isPlaying() {
    return now.state() == State.PLAYING;
  }

  /** How much of the step lies behind, 0 to 1, in whole seconds as the count is. */
  double stepProgress() {
    return 1 - (double) now.secondsLeft() / (now.isLeadIn() ? leadIn() : now.step().seconds());
  }

  private int leadIn() {
    return timeline.pacing().resume().now();
  }

  /** How much of the session lies behind, 0 to 1. */
  double sessionProgress() {
    return (double) now.sessionSeconds() / timeline.totalSeconds();
  }
}
