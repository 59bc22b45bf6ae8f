package org.unhunch.ui.play.view;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unhunch.player.Event.Reason;
import org.unhunch.player.Snapshot;
import org.unhunch.player.Snapshot.State;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.StepWords;
import org.unhunch.words.Words;

/**
 * What the play screen shows at one moment, as plain texts and numbers.
 *
 * @param timeline the timeline that is played
 * @param current where the player stands
 * @param reason why it came there
 * @param remark something to be told besides; may be empty
 * @param words the texts
 */
public record PlayModel(
    Timeline timeline, Snapshot current, Reason reason, String remark, Words words) {
  /** So many seconds are easier to read as minutes and seconds. */
  private static final int MANY_SECONDS = 100;

  /** The kind of step to show: the get ready before a hold runs on counts as one. */
  public Step.Kind kind() {
    return current.isLeadIn() ? Step.Kind.GET_READY : current.step().kind();
  }

  /** What a screen reader says when the phase changes. */
  String announcement() {
    String time = current.waits() ? "" : words.text("play.seconds", length());
    return Stream.of(phase(), phaseName(), exercise(), reps(), time)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(". "));
  }

  String phase() {
    return current.isLeadIn() ? words.text("phase.get-ready") : steps().phase(current.step());
  }

  /** The name of the phase, such as "squeeze"; empty outside the script. */
  String phaseName() {
    return current.step().phase().map(phase -> phase.name()).orElse("");
  }

  /** The number to show large: the time left, or the repetition to be counted. */
  String count() {
    int left = current.secondsLeft();
    return !current.waits() && left >= MANY_SECONDS
        ? words.clock(left)
        : String.valueOf(current.waits() ? current.step().count().rep() : left);
  }

  String exercise() {
    return steps().name(current.step().entry());
  }

  String place() {
    int exercises = timeline.routine().entries().size();
    return words.text(
        "play.place", current.step().entryIndex() + 1, exercises, timeline.routine().name());
  }

  String cue() {
    return steps().cue(current.step());
  }

  String caution() {
    return steps().caution(current.step());
  }

  String reps() {
    return steps().count(current.step());
  }

  String next() {
    Optional<String> next = steps().next(timeline, current.index());
    return next.map(what -> words.text("play.next", what)).orElse(words.text("play.last"));
  }

  String elapsed() {
    return words.clock(current.sessionSeconds());
  }

  String remaining() {
    return words.text(
        "play.remaining", words.clock(timeline.totalSeconds() - current.sessionSeconds()));
  }

  /** What is to be told besides, why the clock stands, how to count, or empty. */
  String notice() {
    if (!remark.isEmpty()) {
      return remark;
    }
    if (current.state() != State.PAUSED) {
      return current.waits() ? words.text("play.count") : "";
    }
    return words.text(reason == Reason.SUSPENDED ? "play.suspended" : "play.paused");
  }

  /** {@return whether the clock runs} */
  public boolean isPlaying() {
    return current.state() == State.PLAYING;
  }

  /** {@return whether a repetition waits to be counted} */
  public boolean waits() {
    return current.waits();
  }

  /** {@return whether the repetitions of this exercise wait for the person} */
  public boolean isOwnPace() {
    return canBeCounted() && timeline.ownPace().contains(current.step().entry().exercise().id());
  }

  /** {@return whether there is more than one repetition to count} */
  public boolean canBeCounted() {
    return current.step().count().reps() > 1;
  }

  /** How much of what is counted lies behind, 0 to 1: of the step, in whole seconds, or of reps. */
  double progress() {
    Step.Count count = current.step().count();
    return current.waits()
        ? (count.rep() - 1.0) / count.reps()
        : 1 - (double) current.secondsLeft() / length();
  }

  private int length() {
    return current.isLeadIn()
        ? timeline.pacing().resume().now()
        : (int) (current.lengthNanos() / 1_000_000_000L);
  }

  private StepWords steps() {
    return new StepWords(words);
  }

  /** How much of the session lies behind, 0 to 1. */
  double sessionProgress() {
    return (double) current.sessionSeconds() / timeline.totalSeconds();
  }
}
