package org.unhunch.ui.play.view;

import java.awt.Color;
import java.util.stream.IntStream;
import org.unhunch.player.Snapshot;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Quantity;
import org.unhunch.timeline.Step;
import org.unhunch.timeline.Timeline;
import org.unhunch.words.DoseWords;
import org.unhunch.words.Words;

/**
 * What the ring shows: the repetition where repetitions count, else the seconds.
 *
 * @param timeline the timeline that is played
 * @param current where the player stands
 * @param words the texts
 */
record CountModel(Timeline timeline, Snapshot current, Words words) {
  private static final long SECOND = 1_000_000_000L;

  /** So many seconds are easier to read as minutes and seconds. */
  private static final int MANY_SECONDS = 100;

  /** So many repetitions of phases no longer than this are counted, rather than their seconds. */
  private static final int MANY_REPS = 4;

  private static final int SHORT_SECONDS = 4;

  /** The kind of step to show: the get ready before a hold runs on counts as one. */
  Step.Kind kind() {
    return current.isLeadIn() ? Step.Kind.GET_READY : step().kind();
  }

  private Step step() {
    return current.step();
  }

  private boolean waitsForRep() {
    return current.waits() && step().kind() == Step.Kind.REP;
  }

  /** Whether the repetition is what one wants to know: there are some, and each phase is short. */
  boolean countsReps() {
    boolean many = step().count().reps() >= MANY_REPS && kind().isWork();
    return waitsForRep() || (many && phases().allMatch(each -> each <= SHORT_SECONDS));
  }

  private IntStream phases() {
    return step().entry().level().script().stream()
        .map(each -> step().entry().dose().phases().get(each.name()))
        .mapToInt(each -> each.seconds(timeline.pacing()));
  }

  /** The number: seconds left, or where those count, the repetition, or those that are done. */
  String number() {
    if (waitsForRep()) {
      return String.valueOf(step().count().rep() - 1);
    }
    return countsReps() ? String.valueOf(step().count().rep()) : time();
  }

  /** The seconds that are left, as minutes and seconds where they are many. */
  String time() {
    int left = current.secondsLeft();
    return left >= MANY_SECONDS ? words.clock(left) : String.valueOf(left);
  }

  /** What stands under the number in the ring, short enough for it; empty where nothing does. */
  String word() {
    if (countsReps()) {
      return isGoal()
          ? words.text("play.of-goal", words.now(reps()))
          : words.text("play.of", reps().now(), String.valueOf(reps().now()));
    }
    boolean plain = kind() == Step.Kind.HOLD || kind() == Step.Kind.GET_READY;
    int left = current.secondsLeft();
    return plain && left < MANY_SECONDS ? words.text("play.seconds-word", left) : "";
  }

  /** Which repetition it is or how many are counted, of how many, or with how many as the goal. */
  String rep() {
    if (waitsForRep()) {
      return words.text(
          isGoal() ? "play.counted-goal" : "play.counted", number(), words.now(reps()));
    }
    String key = isGoal() ? "play.rep-goal" : "play.rep";
    return words.text(key, step().count().rep(), words.now(reps()));
  }

  private boolean isGoal() {
    return reps().origin().goal();
  }

  private Quantity reps() {
    return step().entry().dose().reps();
  }

  /** The color of the number and of the ring: that of the phase, or of repetitions. */
  Color color() {
    return PhaseMark.color(countsReps() ? Step.Kind.REP : kind());
  }

  /** What the number does not say: the seconds where it says the repetition. */
  String beside() {
    if (waitsForRep()) {
      return held().isEmpty() ? words.text("play.no-clock") : held();
    }
    return countsReps()
        ? words.text("play.seconds-left", current.secondsLeft(), length())
        : step().phase().map(this::meant).orElse("");
  }

  /**
   * How long one stays in a repetition that one counts oneself, and how long it has lasted; empty
   * elsewhere, and where nothing is held.
   */
  String held() {
    String held = waitsForRep() ? new DoseWords(words).held(step().entry()) : "";
    int seconds = (int) (current.elapsedNanos() / SECOND);
    return held.isEmpty() ? "" : held + "\n" + words.text("play.so-far", words.clock(seconds));
  }

  /** How long, where a phase is to last about so long, or that long is the goal. */
  private String meant(Phase phase) {
    return new DoseWords(words).meant(step().entry().dose().phases().get(phase.name()));
  }

  /** How much of the ring is full, 0 to 1: of the step, in whole seconds, or of the repetition. */
  double progress() {
    if (waitsForRep()) {
      return 0;
    }
    return countsReps() ? repProgress() : (double) current.secondsLeft() / length();
  }

  /** How much of the repetition lies behind at the end of this second, 0 to 1. */
  private double repProgress() {
    int[] lengths = phases().toArray();
    int at = step().entry().level().script().indexOf(step().phase().orElseThrow());
    int before = IntStream.range(0, at).map(i -> lengths[i]).sum();
    double now = before + length() - current.secondsLeft() + 1.0;
    return Math.min(1, now / IntStream.of(lengths).sum());
  }

  /** The seconds that the step lasts, or the get ready before it runs on. */
  int length() {
    return current.isLeadIn()
        ? timeline.pacing().resume().now()
        : (int) (current.lengthNanos() / SECOND);
  }
}
