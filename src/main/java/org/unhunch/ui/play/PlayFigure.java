package org.unhunch.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.unhunch.figure.Frame;
import org.unhunch.figure.Sequence;
import org.unhunch.player.Snapshot;
import org.unhunch.routine.Pacing;
import org.unhunch.routine.Phase;
import org.unhunch.routine.Routine;
import org.unhunch.routine.Side;
import org.unhunch.timeline.Step;
import org.unhunch.ui.picture.FigureView;
import org.unhunch.ui.picture.Pictures;

/** What the figure does at a moment of a session. */
public final class PlayFigure {
  private static final double NANOS = 1e9;
  private static final int MOVING_MILLIS = 33;
  private static final int BREATHING_MILLIS = 66;
  private final Pictures pictures;
  private final Pacing pacing;
  private final BooleanSupplier still;

  /** The entry shown last and what it does, since it is asked for thirty times a second. */
  private Routine.Entry entry;

  private Optional<Sequence> sequence = Optional.empty();

  /**
   * A figure that moves, or while {@code still}, shows where each move ends and an arrow: while
   * sides are switched, the first move of the new side.
   */
  public PlayFigure(Pictures pictures, Pacing pacing, BooleanSupplier still) {
    this.pictures = pictures;
    this.pacing = pacing;
    this.still = still;
  }

  /** A view for the frames. */
  FigureView view() {
    return new FigureView(pictures);
  }

  /** The frame to show; empty where the exercise has no poses. */
  Optional<Frame> at(Snapshot current) {
    if (current.step().entry() != entry) {
      entry = current.step().entry();
      sequence = pictures.sequence(entry.exercise(), entry.level());
    }
    return sequence.map(each -> isStill() ? frame(each, current).stilled() : frame(each, current));
  }

  /**
   * Milliseconds to the next frame: thirty a second while it moves or turns, half that while it
   * breathes.
   */
  OptionalInt millisToNextFrame(Snapshot current) {
    if (isStill() || sequence.isEmpty() || current.isLeadIn()) {
      return OptionalInt.empty();
    }
    double elapsed = current.elapsedNanos() / NANOS;
    int millis =
        switch (current.step().kind()) {
          case MOVE, REP -> MOVING_MILLIS;
          case HOLD -> elapsed > Sequence.SETTLE_SECONDS ? BREATHING_MILLIS : MOVING_MILLIS;
          case SWITCH_SIDES -> elapsed < Sequence.TURN_SECONDS ? MOVING_MILLIS : 0;
          case GET_READY, REST -> 0;
        };
    return millis > 0 ? OptionalInt.of(millis) : OptionalInt.empty();
  }

  /** Shows the repetition over and over in the script's own seconds, which bind nobody. */
  private Frame guide(Sequence figure, Snapshot current) {
    Step step = current.step();
    double at = current.elapsedNanos() / NANOS % step.seconds();
    List<Phase> script = step.entry().level().script();
    int index = 0;
    int seconds = secondsOf(step, script.get(0));
    while (at >= seconds && index + 1 < script.size()) {
      at -= seconds;
      index++;
      seconds = secondsOf(step, script.get(index));
    }
    boolean first = current.elapsedNanos() / NANOS < step.seconds() && step.count().rep() == 1;
    return figure.at(index, first, sideOf(step), at, seconds);
  }

  private int secondsOf(Step step, Phase phase) {
    return step.entry().dose().phases().get(phase.name()).seconds(pacing);
  }

  /** The side of the whole repetition: the sides that a script itself names are in its poses. */
  private static Optional<Side> sideOf(Step step) {
    return step.count().side();
  }

  private boolean isStill() {
    return still.getAsBoolean();
  }

  private Frame frame(Sequence figure, Snapshot current) {
    Step step = current.step();
    if (step.waits()) {
      return isStill() ? figure.start(sideOf(step)) : guide(figure, current);
    }
    if (step.kind() == Step.Kind.SWITCH_SIDES) {
      return isStill()
          ? figure.at(0, true, sideOf(step), step.seconds(), step.seconds())
          : figure.turn(sideOf(step), current.elapsedNanos() / NANOS, step.seconds());
    }
    if (step.phase().isEmpty()) {
      return figure.start(sideOf(step)); // what comes next begins there
    }
    Phase phase = step.phase().get();
    int index = step.entry().level().script().indexOf(phase);
    boolean first = step.count().rep() == 1;
    double elapsed = isStill() ? step.seconds() : current.elapsedNanos() / NANOS;
    Frame frame = figure.at(index, first, sideOf(step), elapsed, step.seconds());
    return phase.kind() == Phase.Kind.HOLD && !isStill()
        ? frame.breathing(Sequence.breath(elapsed, pacing.breath().now()))
        : frame;
  }
}
